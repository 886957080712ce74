package fr.conventio.persistence.stored;

import static fr.conventio.persistence.tables.Tables.DOSSIER;

import fr.conventio.model.act.Act;
import fr.conventio.model.dossier.Dossier;
import fr.conventio.model.dossier.DossierId;
import fr.conventio.model.identity.Entity;
import fr.conventio.model.roster.Roster;
import fr.conventio.model.store.Dossiers;
import java.text.Collator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jooq.TableRecord;

/** Reads dossiers from the tables. */
public final class JooqDossiers implements Dossiers {
    /** Each database would sort accents in its own way. */
    private static final Comparator<Object> FRENCH_ORDER = Collator.getInstance(Locale.FRENCH);

    private final DSLContext db;

    public JooqDossiers(DSLContext db) {
        this.db = db;
    }

    @Override
    public List<Dossier> findAll() {
        synchronized (db) {
            return db.selectFrom(DOSSIER).fetch(DossierKinds.DOSSIERS.read()::apply).stream()
                    .sorted(Comparator.comparing(Dossier::title, FRENCH_ORDER)
                            .thenComparing(dossier -> dossier.id().value()))
                    .toList();
        }
    }

    @Override
    public Optional<Dossier> find(DossierId id) {
        synchronized (db) {
            return db.selectFrom(DOSSIER)
                    .where(DOSSIER.ID.eq(id.value()))
                    .fetchOptional(DossierKinds.DOSSIERS.read()::apply);
        }
    }

    @Override
    public Roster rosterOf(DossierId id) {
        synchronized (db) {
            return new Roster(
                    rows(DossierKinds.PARTIES, id), rows(ServiceKinds.SERVICES, id), rows(RosterKinds.POSTS, id));
        }
    }

    @Override
    public Act actOf(DossierId id) {
        synchronized (db) {
            var parts = new ArrayList<Entity>();
            for (var kind : StoredKinds.all()) {
                if (kind.dossier() != null) {
                    parts.addAll(rows(kind, id));
                }
            }
            return Act.of(find(id).orElseThrow()).with(parts, List.of());
        }
    }

    private <E extends Entity, R extends TableRecord<R>> List<E> rows(StoredKind<E, R> kind, DossierId id) {
        return db.selectFrom(kind.table())
                .where(Objects.requireNonNull(kind.dossier()).eq(id.value()))
                .fetch(kind.read()::apply);
    }
}
