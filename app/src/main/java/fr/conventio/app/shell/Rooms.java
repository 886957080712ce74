package fr.conventio.app.shell;

import fr.conventio.app.checks.ChecksRoom;
import fr.conventio.app.convention.ConventionRoom;
import fr.conventio.app.documents.DocumentsRoom;
import fr.conventio.app.dossier.OpenDossier;
import fr.conventio.app.impact.ImpactRoom;
import fr.conventio.app.itservices.ItServicesRoom;
import fr.conventio.app.journal.JournalRoom;
import fr.conventio.app.party.PartiesRoom;
import fr.conventio.app.procedure.ProcedureRoom;
import fr.conventio.app.raci.RaciRoom;
import fr.conventio.app.room.Room;
import fr.conventio.app.room.SignatureDoors;
import fr.conventio.app.room.Tools;
import fr.conventio.app.roster.RosterRoom;
import fr.conventio.app.services.ServicesRoom;
import fr.conventio.app.signature.SignaturesRoom;
import fr.conventio.model.checks.Finding;
import fr.conventio.model.roster.PostField;
import fr.conventio.model.roster.totals.Stretch;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/** The rooms of a dossier. */
final class Rooms {
    private final Room roster;
    private final List<Room> act;
    private final List<Room> watch;
    private final Consumer<Room> go;
    private final Consumer<Map<PostField, Set<String>>> filter;
    private final Consumer<Stretch.Count> follow;

    /**
     * @param go opens a room
     * @param doors lead to what is signed and verified
     */
    Rooms(OpenDossier dossier, Tools tools, Consumer<Room> go, SignatureDoors doors) {
        this.go = go;
        var posts = new RosterRoom(dossier, tools);
        roster = posts;
        filter = posts::filter;
        follow = posts::filter;
        act = List.of(
                new PartiesRoom(dossier, tools),
                new ServicesRoom(dossier, tools),
                roster,
                new ImpactRoom(dossier, tools, this::toRoster),
                new ProcedureRoom(dossier, tools),
                new RaciRoom(dossier, tools),
                new ItServicesRoom(dossier, tools),
                new ConventionRoom(dossier, tools, this::toRoster));
        watch = List.of(
                new ChecksRoom(dossier, tools, this::lead),
                new DocumentsRoom(dossier, tools),
                new SignaturesRoom(dossier, tools, doors),
                new JournalRoom(dossier, tools));
    }

    /** In the order of the act. */
    List<Room> ofAct() {
        return act;
    }

    List<Room> ofWatch() {
        return watch;
    }

    /** The one that opens first. */
    Room roster() {
        return roster;
    }

    /** Goes to the posts that have these texts in these columns. */
    private void toRoster(Map<PostField, Set<String>> allowed) {
        go.accept(roster);
        filter.accept(allowed);
    }

    /** Goes to the posts that a figure counts. */
    private void toRoster(Stretch.Count figure) {
        go.accept(roster);
        follow.accept(figure);
    }

    /** Goes to what a finding is about. */
    void lead(Finding finding) {
        act.stream().filter(room -> room.shows(finding)).findFirst().ifPresent(room -> {
            go.accept(room);
            room.reveal(finding);
        });
    }
}
