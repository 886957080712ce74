package fr.conventio.model.roster.reading;

import fr.conventio.model.party.Party;
import fr.conventio.model.roster.Post;
import fr.conventio.model.roster.PostField;
import fr.conventio.model.services.SharedService;
import fr.conventio.model.table.RefusedCell;
import fr.conventio.model.wording.Message;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A whole file read and judged, nothing taken yet.
 *
 * @param rowsRead lines that hold a post, accepted or refused
 * @param posts the accepted ones, in order
 * @param newParties parties the posts speak of that the dossier does not have
 * @param newServices services the posts speak of that the dossier does not have
 * @param refused a line appears once per cell that is wrong
 * @param act what the file says about the act, when it is a workbook of annex 1
 * @param places where each accepted post stands in the file, in the order of the posts
 * @param doubts cells of accepted lines that somebody has to look at
 * @param ignored rows that were not read as posts, and why
 * @param values cells that say the same, by field, the most frequent first; only fields whose values are interpreted
 * @param fields what each refused cell is to hold, also where the file has no column for it
 */
public record RosterReading(
        int rowsRead,
        List<Post> posts,
        List<Party> newParties,
        List<SharedService> newServices,
        List<RefusedCell> refused,
        List<Message> warnings,
        Optional<ActSheet> act,
        List<LinePlace> places,
        List<Doubt> doubts,
        List<IgnoredRow> ignored,
        List<ReadValue> values,
        Map<RefusedCell, PostField> fields) {
    public RosterReading {
        posts = List.copyOf(posts);
        newParties = List.copyOf(newParties);
        newServices = List.copyOf(newServices);
        refused = List.copyOf(refused);
        warnings = List.copyOf(warnings);
        places = List.copyOf(places);
        doubts = List.copyOf(doubts);
        ignored = List.copyOf(ignored);
        values = List.copyOf(values);
        fields = Map.copyOf(fields);
    }

    /** A reading of posts that stand in no file, so that nothing is told of their places or values. */
    public RosterReading(
            int rowsRead,
            List<Post> posts,
            List<Party> newParties,
            List<SharedService> newServices,
            List<RefusedCell> refused,
            List<Message> warnings,
            Optional<ActSheet> act) {
        this(
                rowsRead,
                posts,
                newParties,
                newServices,
                refused,
                warnings,
                act,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                Map.of());
    }

    /** Under which field a refused cell is mended; empty when it is none of a post. */
    public Optional<PostField> field(RefusedCell cell) {
        return Optional.ofNullable(fields.get(cell));
    }

    /** Lines refused, each counted once. */
    public int rowsRefused() {
        return rowsRead - posts.size();
    }
}
