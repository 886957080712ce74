package fr.conventio.persistence.stored;

import static fr.conventio.persistence.tables.Tables.HOUSE_CLAUSE;

import fr.conventio.model.convention.clause.Part;
import fr.conventio.model.convention.house.HouseClause;
import fr.conventio.model.convention.house.HouseClauseId;
import fr.conventio.persistence.tables.tables.records.HouseClauseRecord;
import java.util.List;

/** How the wordings are stored that the house keeps for all its dossiers. */
final class HouseKinds {
    static final StoredKind<HouseClause, HouseClauseRecord> HOUSE_CLAUSES = new StoredKind<>(
            StoredTable.HOUSE_CLAUSE,
            HouseClause.class,
            HOUSE_CLAUSE,
            HOUSE_CLAUSE.ID,
            null,
            (row, model) -> {
                row.setId(model.id().value());
                row.setName(model.name());
                row.setClause(model.clause());
                row.setPart(model.part().name());
                row.setHeadingLevel(model.level());
                row.setHeading(model.heading());
                row.setPrintedWhen(model.condition());
                row.setBody(model.body());
            },
            row -> new HouseClause(
                    new HouseClauseId(row.getId()),
                    row.getName(),
                    row.getClause(),
                    Part.valueOf(row.getPart()),
                    row.getHeadingLevel(),
                    row.getHeading(),
                    row.getPrintedWhen(),
                    row.getBody()));

    static final List<StoredKind<?, ?>> ALL = List.of(HOUSE_CLAUSES);

    private HouseKinds() {}
}
