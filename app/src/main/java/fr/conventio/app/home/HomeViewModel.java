package fr.conventio.app.home;

import fr.conventio.app.notice.Notice;
import fr.conventio.app.room.Attempts;
import fr.conventio.app.room.FileKind;
import fr.conventio.app.room.SignatureDoors;
import fr.conventio.app.room.Tools;
import fr.conventio.app.roster.reading.ImportViewModel;
import fr.conventio.app.roster.reading.Road;
import fr.conventio.model.dossier.Dossier;
import fr.conventio.model.dossier.DossierId;
import fr.conventio.model.journal.Edit;
import fr.conventio.model.party.Party;
import fr.conventio.model.party.PartyId;
import fr.conventio.model.party.PartyKind;
import fr.conventio.model.passing.Packet;
import fr.conventio.model.roster.Roster;
import fr.conventio.model.services.perimeter.SectionRules;
import fr.conventio.model.start.StartDossier;
import fr.conventio.model.start.StartExample;
import fr.conventio.model.store.DossierSummary;
import fr.conventio.model.store.Store;
import fr.conventio.model.work.Progress;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.BiConsumer;
import java.util.function.Function;

/** What the home page lists, and the ways to begin a dossier. Runs without a window. */
public final class HomeViewModel {
    private final Tools tools;
    private final Store store;
    private final BiConsumer<DossierId, String> open;
    private final SignatureDoors doors;
    private final ImportViewModel importing;
    private final List<DossierSummary> dossiers;
    private final OpeningViewModel opening;
    private final Attempts beginnings;

    /**
     * @param dossiers those there are
     * @param open leads to a dossier, which has this title
     * @param doors lead to what is signed and verified
     */
    public HomeViewModel(
            Tools tools,
            Store store,
            List<DossierSummary> dossiers,
            BiConsumer<DossierId, String> open,
            SignatureDoors doors) {
        this.tools = tools;
        this.store = store;
        this.dossiers = List.copyOf(dossiers);
        this.open = open;
        this.doors = doors;
        this.beginnings = tools.attempts();
        this.importing = new ImportViewModel(tools, () -> Roster.EMPTY, () -> SectionRules.NONE, this::begin);
        this.opening = new OpeningViewModel(tools, this.dossiers, this::begin);
    }

    public List<DossierSummary> dossiers() {
        return dossiers;
    }

    /** A file that is to become a dossier. */
    public ImportViewModel importing() {
        return importing;
    }

    /** An act's file that is to become a dossier again. */
    public OpeningViewModel opening() {
        return opening;
    }

    /** Reads a file: an act when it is a PDF, a passing file to be signed, otherwise a roster. */
    public void read(Path file) {
        var name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        if (name.endsWith(".pdf")) {
            opening.read(file);
        } else if (name.endsWith("." + Packet.EXTENSION)) {
            sign(file);
        } else {
            importing.read(file);
        }
    }

    public void open(DossierSummary line) {
        open.accept(line.id(), line.title());
    }

    /** Leads to an act or a passing file, to be verified or signed. */
    public void sign(Path file) {
        doors.read(file);
    }

    /** Leads to several acts or passing files, to be signed in one go. */
    public void sign(List<Path> files) {
        if (!files.isEmpty()) {
            doors.readMany(files);
        }
    }

    /** Leads to all acts and passing files in a folder. */
    public void signFolder(Path folder) {
        tools.paper()
                .run(
                        progress -> FileKind.ACT.in(folder),
                        files -> {
                            if (files.isEmpty()) {
                                var name = String.valueOf(folder.getFileName());
                                tools.notices().show(Notice.error(tools.texts().get("many.folder.none", name)));
                            }
                            sign(files);
                        },
                        tools::tell);
    }

    /** Leads to whom is trusted. */
    public void authorities() {
        doors.authorities();
    }

    public void beginExample() {
        begin(
                tools.texts().get("home.example.running"),
                progress -> StartExample.from(tools.desk().source(), progress));
    }

    public void begin(NewDossier wanted) {
        var texts = tools.texts();
        var parties = new ArrayList<Party>();
        parties.add(party(0, PartyKind.EPCI, wanted.carrier(), "Métropole", "de la Métropole"));
        parties.add(party(1, PartyKind.COMMUNE, wanted.commune(), "Ville", "de la Ville"));
        if (!wanted.ccas().isBlank()) {
            parties.add(party(2, PartyKind.CCAS, wanted.ccas(), "CCAS", "du CCAS"));
        }
        var dossier = new Dossier(DossierId.fresh(), wanted.title(), wanted.title(), wanted.effectiveDate());
        begin(texts.get("home.create.running"), progress -> StartDossier.empty(dossier, parties));
    }

    public void duplicate(DossierSummary line) {
        var title = tools.texts().get("home.duplicate.title", line.title());
        begin(
                tools.texts().get("home.duplicate.running"),
                progress -> StartDossier.duplicate(store.dossiers().actOf(line.id()), title));
    }

    private void begin(Road road, Runnable done, Runnable failed) {
        var name = String.valueOf(road.file().getFileName());
        int dot = name.lastIndexOf('.');
        var title = dot > 0 ? name.substring(0, dot) : name;
        var today = tools.desk().today();
        begin(
                tools.texts().get("import.taking"),
                progress -> StartDossier.fromReading(
                        DossierId.fresh(), title, road.judged().orElseThrow().reading(), today),
                done,
                failed);
    }

    private void begin(String label, Function<Progress, Edit> editing) {
        begin(label, editing, () -> {}, () -> {});
    }

    private void begin(String label, Function<Progress, Edit> editing, Runnable done, Runnable failed) {
        tools.store()
                .run(
                        label,
                        progress -> {
                            var edit = editing.apply(progress);
                            store.journal().apply(edit, tools.desk().author(), progress);
                            return store.dossiers().find(edit.dossier()).orElseThrow();
                        },
                        begun -> {
                            beginnings.succeeded();
                            done.run();
                            open.accept(begun.id(), begun.title());
                        },
                        failure -> {
                            beginnings.failed(failure);
                            failed.run();
                        });
    }

    private static Party party(int position, PartyKind kind, String name, String shortName, String genitive) {
        return new Party(PartyId.fresh(), position, kind, name.strip(), shortName, genitive);
    }
}
