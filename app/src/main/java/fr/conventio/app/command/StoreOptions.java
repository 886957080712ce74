package fr.conventio.app.command;

import fr.conventio.app.desk.Desk;
import fr.conventio.model.dossier.Dossier;
import fr.conventio.model.store.Dossiers;
import fr.conventio.model.store.Store;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options that most commands share. */
final class StoreOptions {
    @Option(names = "--store", paramLabel = "FICHIER", description = "Fichier de données (par défaut : le vôtre).")
    @Nullable
    Path store;

    @Option(names = "--dossier", paramLabel = "ID", description = "Identifiant ou titre du dossier.")
    @Nullable
    String dossier;

    @Option(names = "--json", description = "Répond par un seul objet JSON.")
    boolean json;

    Path file(Desk desk) {
        return store == null ? desk.defaultStore() : store;
    }

    Store open(Desk desk) {
        return desk.keeper().open(file(desk));
    }

    /** The dossier that was named; the only one when none was. */
    Dossier dossier(Dossiers dossiers) {
        var all = dossiers.findAll();
        if (dossier == null) {
            if (all.size() == 1) {
                return all.getFirst();
            }
            throw new UsageException(
                    all.isEmpty()
                            ? "Il n’y a encore aucun dossier. Importez un fichier : import roster FICHIER --dossier TITRE"
                            : "Il y a plusieurs dossiers : précisez lequel avec --dossier (voir : dossiers).");
        }
        return named(dossiers)
                .orElseThrow(
                        () -> new UsageException("Aucun dossier ne s’appelle « " + dossier + " » (voir : dossiers)."));
    }

    /** The dossier that was named, if it is there. */
    Optional<Dossier> named(Dossiers dossiers) {
        return dossiers.findAll().stream()
                .filter(found -> found.id().value().toString().equals(dossier)
                        || found.title().equals(dossier))
                .findFirst();
    }
}
