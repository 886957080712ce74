package fr.conventio.model.raci.load;

import fr.conventio.model.raci.Letters;
import fr.conventio.model.raci.Raci;
import fr.conventio.model.raci.RaciActivity;
import fr.conventio.model.raci.RaciLine;
import fr.conventio.model.raci.RaciRoleId;
import java.util.ArrayList;
import java.util.List;

/**
 * Something a role has a part in.
 *
 * @param number of the activity in the matrix
 */
public record RoleTask(RaciActivity activity, int number, Letters letters) {

    /** All that a role has a part in, in the order of the matrix. */
    public static List<RoleTask> of(Raci raci, RaciRoleId role) {
        var tasks = new ArrayList<RoleTask>();
        for (var line : raci.lines()) {
            if (line instanceof RaciLine.Task task) {
                var letters = raci.letters(task.id(), role);
                if (!letters.isEmpty()) {
                    tasks.add(new RoleTask(task.activity(), task.number(), letters));
                }
            }
        }
        return tasks;
    }
}
