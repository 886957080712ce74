package fr.conventio.persistence.stored;

import static fr.conventio.persistence.tables.Tables.PRODUCTION;

import fr.conventio.model.document.Format;
import fr.conventio.model.document.PieceKind;
import fr.conventio.model.document.Production;
import fr.conventio.model.document.ProductionId;
import fr.conventio.model.impact.ImpactSheetId;
import fr.conventio.persistence.tables.tables.records.ProductionRecord;
import java.time.Instant;
import java.util.List;

/** How it is stored which documents were produced. */
final class ProductionKinds {
    static final StoredKind<Production, ProductionRecord> PRODUCTIONS = new StoredKind<>(
            StoredTable.PRODUCTION,
            Production.class,
            PRODUCTION,
            PRODUCTION.ID,
            PRODUCTION.DOSSIER_ID,
            ProductionKinds::fill,
            ProductionKinds::production);

    static final List<StoredKind<?, ?>> ALL = List.of(PRODUCTIONS);

    private ProductionKinds() {}

    private static void fill(ProductionRecord row, Production production) {
        var subject = production.subject();
        row.setId(production.id().value());
        row.setKind(production.kind().name());
        row.setSubjectId(subject == null ? null : subject.value());
        row.setFormat(production.format().name());
        row.setTitle(production.title());
        row.setImprint(production.imprint());
        row.setDigest(production.digest());
        row.setOfSequence(production.sequence());
        row.setMadeAt(production.at().toEpochMilli());
    }

    private static Production production(ProductionRecord row) {
        var subject = row.getSubjectId();
        return new Production(
                new ProductionId(row.getId()),
                PieceKind.valueOf(row.getKind()),
                subject == null ? null : new ImpactSheetId(subject),
                Format.valueOf(row.getFormat()),
                row.getTitle(),
                row.getImprint(),
                row.getDigest(),
                row.getOfSequence(),
                Instant.ofEpochMilli(row.getMadeAt()));
    }
}
