package fr.conventio.app.desk;

import fr.conventio.model.dossier.Dossier;
import fr.conventio.model.dossier.DossierId;
import fr.conventio.model.party.OfficeHolder;
import fr.conventio.model.party.Party;
import fr.conventio.model.party.PartyId;
import fr.conventio.model.party.PartyKind;
import fr.conventio.model.start.StartDossier;
import fr.conventio.model.store.Store;
import fr.conventio.model.work.Progress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

/** Dossiers whose acts were sent to be signed, first by Alix Premier. */
public final class SentActs {
    public static final String FIRST_SIGNER = "Alix Premier";

    private SentActs() {}

    /** Begins a dossier of that title and sends its act; the passing file. */
    public static Path send(Desk desk, Store store, String title, Path folder) throws Exception {
        var dossier = new Dossier(DossierId.fresh(), title, "Convention " + title, LocalDate.of(2019, 1, 1));
        var parties = List.of(
                party(0, PartyKind.EPCI, "Métropole", FIRST_SIGNER),
                party(1, PartyKind.COMMUNE, "Ville", "Bao Second"));
        store.journal().apply(StartDossier.empty(dossier, parties), "Agathe", Progress.NONE);
        var act = store.dossiers().actOf(dossier.id());
        var last = store.journal().entriesOf(dossier.id()).getLast();
        var packet = folder.resolve(title + ".passe");
        var printing = Files.createDirectories(folder.resolve("printing"));
        var edit = desk.sendAct()
                .send(act, last, store.keptActs(), desk.clock().instant(), printing, packet, Progress.NONE);
        store.journal().apply(edit, "Agathe", Progress.NONE);
        return packet;
    }

    private static Party party(int position, PartyKind kind, String name, String signer) {
        return new Party(PartyId.fresh(), position, kind, name + " d’essai", name, "de " + name)
                .withRepresentative(new OfficeHolder(signer, "Président"));
    }
}
