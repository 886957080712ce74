package fr.conventio.app.command;

import fr.conventio.app.desk.Desk;
import fr.conventio.model.act.Act;
import fr.conventio.model.document.Format;
import fr.conventio.model.document.PieceKind;
import fr.conventio.model.document.Pieces;
import fr.conventio.model.roster.totals.RosterTotals;
import fr.conventio.model.signature.SignTrial;
import fr.conventio.model.signature.SigningOrder;
import fr.conventio.model.start.StartExample;
import fr.conventio.model.work.Progress;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The main job on the example: its file in, stored, its annexes out. */
@Command(
        name = "demo",
        description = "Importe l’exemple de Dijon et écrit ses annexes.",
        mixinStandardHelpOptions = true)
final class DemoCommand implements Callable<Integer> {
    private final Desk desk;
    private final Output output;

    @Mixin
    private final StoreOptions options = new StoreOptions();

    @Option(names = "--out", required = true, paramLabel = "DOSSIER", description = "Où écrire les annexes.")
    @SuppressWarnings("NullAway.Init") // required: set by picocli
    private Path out;

    @Option(
            names = "--signed",
            description = "Signe l’acte avec trois identités d’essai, faites pour l’occasion et sans valeur\u00A0;"
                    + " le certificat de leur autorité est écrit à côté.")
    private boolean signed;

    DemoCommand(Desk desk, Output output) {
        this.desk = desk;
        this.output = output;
    }

    @Override
    public Integer call() {
        var file = options.store == null ? out.resolve("exemple-dijon") : options.store;
        try (var store = desk.keeper().open(file)) {
            var created = store.journal()
                    .apply(StartExample.from(desk.source(), Progress.NONE), desk.author(), Progress.NONE);
            var dossier = created.entry().dossier();
            var files = new ArrayList<>(
                    WrittenDocuments.write(desk, store, dossier, out, piece -> true, List.of(Format.values())));
            var act = store.dossiers().actOf(dossier);
            if (signed) {
                files.add(sign(act).toString());
            }
            var totals = RosterTotals.of(act.roster());
            var json = new LinkedHashMap<String, Object>(TotalsJson.of(act.dossier(), act.roster(), totals));
            json.put("files", files);
            var lines = new ArrayList<String>();
            lines.add(act.dossier().title() + " : " + TotalsJson.line(totals));
            lines.addAll(files);
            if (signed) {
                lines.add("L’acte porte des signatures d’essai, sans valeur.");
            }
            output.answer(options.json, json, lines);
            return CommandLineFace.DONE;
        }
    }

    /** The act among the documents is signed in place. */
    private Path sign(Act act) {
        var whole = Pieces.of(act).stream()
                .filter(piece -> piece.kind() == PieceKind.ACT)
                .findFirst()
                .orElseThrow();
        var signing = desk.signatures().signing();
        var authority = signing.foundTrialAuthority();
        new SignTrial(signing)
                .sign(
                        out.resolve(whole.fileName(Format.PDF)),
                        SigningOrder.of(act.roster().parties()),
                        authority,
                        "Signataire d’essai",
                        desk.now(),
                        Progress.NONE);
        var certificate = out.resolve("autorite-d-essai.cer");
        authority.writeCertificate(certificate);
        return certificate;
    }
}
