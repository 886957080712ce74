package fr.conventio.model.raci;

import fr.conventio.model.act.Act;
import fr.conventio.model.dossier.Dossier;
import fr.conventio.model.dossier.DossierId;
import fr.conventio.model.example.DijonRaci;
import java.time.LocalDate;
import java.util.List;

/** A dossier with the matrix of Dijon and nothing else, and the ways tests speak of its rows, columns and cells. */
public final class DijonMatrix {
    private DijonMatrix() {}

    public static Act act() {
        return Act.of(new Dossier(DossierId.fresh(), "Dijon", "Convention", LocalDate.of(2019, 1, 1)))
                .with(new DijonRaci().entities(), List.of());
    }

    /**
     * A row.
     *
     * @param number from 1, through the whole matrix
     */
    public static RaciActivity row(Raci raci, int number) {
        return raci.activities().get(number - 1);
    }

    /**
     * A column.
     *
     * @param column from 1
     */
    public static RaciRole role(Raci raci, int column) {
        return raci.roles().get(column - 1);
    }

    public static RaciCell cell(Raci raci, int row, int column) {
        return new RaciCell(row(raci, row).id(), role(raci, column).id());
    }

    public static String written(Raci raci, int row, int column) {
        return raci.letters(row(raci, row).id(), role(raci, column).id()).written();
    }
}
