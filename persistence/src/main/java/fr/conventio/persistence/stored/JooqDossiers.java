package fr.conventio.persistence.stored;

import static fr.conventio.persistence.tables.Tables.DOSSIER;
import static fr.conventio.persistence.tables.Tables.HOUSE_CLAUSE;

import fr.conventio.model.act.Act;
import fr.conventio.model.convention.house.HouseClause;
import fr.conventio.model.document.Production;
import fr.conventio.model.dossier.Dossier;
import fr.conventio.model.dossier.DossierId;
import fr.conventio.model.identity.Entity;
import fr.conventio.model.roster.Roster;
import fr.conventio.model.store.DossierSummary;
import fr.conventio.model.store.Dossiers;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jooq.TableRecord;
import org.jooq.exception.DataAccessException;

/** Reads dossiers from the tables. */
public final class JooqDossiers implements Dossiers {
    private final DatabaseSession session;

    public JooqDossiers(DatabaseSession session) {
        this.session = session;
    }

    @Override
    public List<Dossier> findAll() {
        synchronized (session) {
            return TitleOrder.sorted(
                    session.db().selectFrom(DOSSIER).fetch(DossierKinds.DOSSIERS.read()::apply),
                    Dossier::title,
                    Dossier::id);
        }
    }

    @Override
    public List<DossierSummary> summaries() {
        synchronized (session) {
            try {
                return TitleOrder.sorted(
                        Summaries.read(session.connection()), DossierSummary::title, DossierSummary::id);
            } catch (SQLException e) {
                throw new DataAccessException("the dossiers cannot be read", e);
            }
        }
    }

    @Override
    public Optional<Dossier> find(DossierId id) {
        synchronized (session) {
            return session.db()
                    .selectFrom(DOSSIER)
                    .where(DOSSIER.ID.eq(id.value()))
                    .fetchOptional(DossierKinds.DOSSIERS.read()::apply);
        }
    }

    @Override
    public Roster rosterOf(DossierId id) {
        synchronized (session) {
            return new Roster(
                    rows(DossierKinds.PARTIES, id), rows(ServiceKinds.SERVICES, id), rows(RosterKinds.POSTS, id));
        }
    }

    @Override
    public Act actOf(DossierId id) {
        synchronized (session) {
            var parts = new ArrayList<Entity>();
            for (var kind : StoredKinds.all()) {
                if (kind.dossier() != null && !kind.equals(ProductionKinds.PRODUCTIONS)) {
                    parts.addAll(rows(kind, id));
                }
            }
            return Act.of(find(id).orElseThrow()).with(parts, List.of());
        }
    }

    @Override
    public List<Production> productionsOf(DossierId id) {
        synchronized (session) {
            return rows(ProductionKinds.PRODUCTIONS, id).stream()
                    .sorted(Comparator.comparingLong(Production::sequence)
                            .thenComparing(Production::at)
                            .thenComparing(production -> production.id().value()))
                    .toList();
        }
    }

    @Override
    public List<HouseClause> houseClauses() {
        synchronized (session) {
            return HouseClause.inOrder(
                    session.db().selectFrom(HOUSE_CLAUSE).fetch(HouseKinds.HOUSE_CLAUSES.read()::apply));
        }
    }

    private <E extends Entity, R extends TableRecord<R>> List<E> rows(StoredKind<E, R> kind, DossierId id) {
        return session.db()
                .selectFrom(kind.table())
                .where(Objects.requireNonNull(kind.dossier()).eq(id.value()))
                .fetch(kind.read()::apply);
    }
}
