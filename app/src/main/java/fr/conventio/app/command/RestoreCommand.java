package fr.conventio.app.command;

import fr.conventio.app.desk.Desk;
import fr.conventio.model.store.StoreCopy;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Puts a copy back in the store's place; what was there is kept beside it. */
@Command(
        name = "restore",
        description = "Remet une copie en place ; l’état actuel est gardé à côté.",
        mixinStandardHelpOptions = true)
final class RestoreCommand implements Callable<Integer> {
    private final Desk desk;
    private final Output output;

    @Mixin
    private final StoreOptions options = new StoreOptions();

    @Parameters(arity = "0..1", paramLabel = "COPIE", description = "Nom de la copie (la plus récente par défaut).")
    private @Nullable String name;

    @Option(names = "--list", description = "Liste les copies sans rien changer.")
    private boolean list;

    RestoreCommand(Desk desk, Output output) {
        this.desk = desk;
        this.output = output;
    }

    @Override
    public Integer call() {
        var copies = desk.keeper().copiesOf(options.file(desk));
        if (list) {
            var names = copies.stream().map(RestoreCommand::name).toList();
            output.answer(options.json, Map.of("copies", names), names.isEmpty() ? List.of("Aucune copie.") : names);
            return CommandLineFace.DONE;
        }
        var copy = copies.stream()
                .filter(found -> name == null || name(found).equals(name))
                .findFirst()
                .orElseThrow(() -> new UsageException("Cette copie n’existe pas (voir : restore --list)."));
        desk.keeper().restore(options.file(desk), copy);
        output.answer(
                options.json,
                Map.of("restored", copy.file().toString()),
                List.of("Copie remise en place : " + name(copy)));
        return CommandLineFace.DONE;
    }

    private static String name(StoreCopy copy) {
        return String.valueOf(copy.file().getFileName());
    }
}
