package fr.conventio.model.document;

import fr.conventio.model.act.Act;
import fr.conventio.model.wording.Message;
import java.util.ArrayList;
import java.util.List;

/**
 * An act read from its file, every digest checked.
 *
 * @param files the names of those inside it, all as their digests say
 * @param software that wrote the file
 * @param samePages whether each page was checked against the data: another version of the software may print otherwise
 * @param addedTo whether the file goes on after the act as it was written, with signatures for instance
 */
public record OpenedAct(Act act, List<String> files, String software, boolean samePages, boolean addedTo) {
    public OpenedAct {
        files = List.copyOf(files);
    }

    /** What was checked, and what was not. */
    public List<Message> remarks() {
        var remarks = new ArrayList<Message>();
        remarks.add(Message.of("act.file.digests"));
        remarks.add(samePages ? Message.of("act.file.same_pages") : Message.of("act.file.other_software", software));
        if (addedTo) {
            remarks.add(Message.of("act.file.added_to"));
        }
        return remarks;
    }
}
