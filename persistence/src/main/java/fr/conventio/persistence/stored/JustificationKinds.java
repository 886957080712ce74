package fr.conventio.persistence.stored;

import static fr.conventio.persistence.tables.Tables.JUSTIFICATION;

import fr.conventio.model.justification.Justification;
import fr.conventio.model.justification.JustificationId;
import java.util.List;

/** How the answers to findings are stored. */
final class JustificationKinds {
    static final List<StoredKind<?, ?>> ALL = List.of(new StoredKind<>(
            StoredTable.JUSTIFICATION,
            Justification.class,
            JUSTIFICATION,
            JUSTIFICATION.ID,
            JUSTIFICATION.DOSSIER_ID,
            (row, justification) -> {
                row.setId(justification.id().value());
                row.setFinding(justification.finding());
                row.setReason(justification.reason());
            },
            row -> new Justification(new JustificationId(row.getId()), row.getFinding(), row.getReason())));

    private JustificationKinds() {}
}
