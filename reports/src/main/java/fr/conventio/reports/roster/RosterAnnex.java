package fr.conventio.reports.roster;

import fr.conventio.model.dossier.Dossier;
import fr.conventio.model.party.Party;
import fr.conventio.model.roster.Post;
import fr.conventio.model.roster.PostCells;
import fr.conventio.model.roster.PostField;
import fr.conventio.model.roster.Roster;
import fr.conventio.model.roster.ServiceGroup;
import fr.conventio.model.roster.Transfer.Decision;
import fr.conventio.model.roster.totals.Captions;
import fr.conventio.model.roster.totals.RosterTotals;
import fr.conventio.model.wording.French;
import fr.conventio.model.wording.Message;
import fr.conventio.model.wording.Words;
import fr.conventio.reports.roster.AnnexColumn.Alignment;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What annex 1 shows: titles, columns, groups with their captions, totals. The Excel and PDF writers follow it and add
 * nothing of their own; every figure comes from {@link RosterTotals}.
 */
public final class RosterAnnex {
    private static final int NUMBER = 1;

    private final Dossier dossier;
    private final Roster roster;
    private final RosterTotals totals;
    private final PostCells cells;

    public RosterAnnex(Dossier dossier, Roster roster) {
        this.dossier = dossier;
        this.roster = roster;
        this.totals = RosterTotals.of(roster);
        this.cells = new PostCells(roster);
    }

    public Dossier dossier() {
        return dossier;
    }

    public Roster roster() {
        return roster;
    }

    public String title() {
        return Words.FRENCH.say("piece.annex", NUMBER, Message.of("piece.roster"));
    }

    /** The line under the title that says what the list covers. */
    public String reminder() {
        return Words.FRENCH.say("annex1.reminder", French.longDate(dossier.effectiveDate()));
    }

    /** The nine columns of the act. */
    public List<AnnexColumn> columns() {
        return PostField.annexColumns().stream().map(RosterAnnex::column).toList();
    }

    private static AnnexColumn column(PostField field) {
        var header = Words.FRENCH.say(field.label());
        return switch (field) {
            case SERVICE -> new AnnexColumn(field, header, 15, Alignment.LEFT);
            case SECTION -> new AnnexColumn(field, header, 20, Alignment.LEFT);
            case FUNCTION -> new AnnexColumn(field, header, 25, Alignment.LEFT);
            case STATUS -> new AnnexColumn(field, header, 10, Alignment.LEFT);
            case CATEGORY -> new AnnexColumn(field, header, 7, Alignment.CENTRE);
            case GRADE -> new AnnexColumn(field, header, 14, Alignment.LEFT);
            case WORKING_TIME -> new AnnexColumn(field, header, 8, Alignment.CENTRE);
            case TRANSFER -> new AnnexColumn(field, header, 10, Alignment.CENTRE);
            case TRANSFER_DATE -> new AnnexColumn(field, header, 8, Alignment.CENTRE);
            default -> throw new IllegalArgumentException("not a column of annex 1: " + field);
        };
    }

    public List<ServiceGroup> groups() {
        return roster.groups();
    }

    /** The computed caption of a group, "76 agents dont 69 agents de la Ville transférés". */
    public String caption(ServiceGroup group) {
        var service = group.service().id();
        return Captions.of(service, Objects.requireNonNull(totals.byService().get(service)), roster);
    }

    /** The name of a group on the pages that it goes on to. */
    public String goingOn(String service) {
        return service + "\u00A0(suite)";
    }

    /** What a cell of the nine columns shows. The service column shows the group's name. */
    public String text(Post post, PostField field) {
        return field == PostField.SECTION ? PostCells.sectionWithCode(post) : cells.text(post, field);
    }

    /** Title of the part that holds the totals. */
    public String totalsTitle() {
        return "Récapitulatif";
    }

    /** Heading of the table of employers. */
    public List<String> employerHeaders() {
        return List.of("Employeur d’origine", "A", "B", "C", "Agents", "Équivalents temps plein");
    }

    /** One row per employer, then the total. */
    public List<EmployerRow> employerRows() {
        var rows = new ArrayList<EmployerRow>();
        totals.byEmployer()
                .forEach((id, tally) -> rows.add(new EmployerRow(
                        roster.partyName(id), roster.find(id).map(Party::name).orElseThrow(), tally)));
        rows.add(new EmployerRow("", "Total", totals.all()));
        return rows;
    }

    /** Heading of the table of transfers. */
    public List<String> transferHeaders() {
        return List.of("Situation", "Agents");
    }

    /** One row per date of transfer and per other situation that occurs. */
    public List<TransferRow> transferRows() {
        var rows = new ArrayList<TransferRow>();
        totals.transfersByDate()
                .forEach((date, agents) -> rows.add(
                        new TransferRow("Transférés le " + French.longDate(date), Decision.YES, date, agents)));
        add(rows, "Transférés à une date à fixer", Decision.YES, totals.transfersUndated());
        add(rows, "Transfert différé", Decision.DEFERRED, totals.deferred());
        add(rows, "Non transférés", Decision.NO, totals.notTransferred());
        add(rows, "Transfert à décider", Decision.UNDECIDED, totals.undecided());
        return rows;
    }

    /** Heading of the table of services. */
    public List<String> serviceHeaders() {
        return List.of("Service commun", "Agents", "Équivalents temps plein", "Transférés");
    }

    /** One row per service that has posts, then the total. */
    public List<ServiceRow> serviceRows() {
        var rows = new ArrayList<ServiceRow>();
        totals.byService().forEach((id, service) -> {
            var name = roster.serviceName(id);
            rows.add(new ServiceRow(name, name, service.tally(), service.transferred()));
        });
        rows.add(new ServiceRow("", "Total", totals.all(), totals.transferred()));
        return rows;
    }

    /**
     * Everything that is seen of it.
     *
     * @param carried with what the workbook alone carries
     */
    public List<?> shown(boolean carried) {
        var shown = new ArrayList<>(List.of(
                title(), dossier.actTitle(), dossier.effectiveDate(), columns(), transferRows(), serviceRows()));
        employerRows().forEach(row -> shown.addAll(List.of(row.label(), row.tally())));
        var fields = new ArrayList<>(PostField.annexColumns());
        if (carried) {
            fields.addAll(PostField.workbookColumns());
            shown.add(Optional.ofNullable(dossier.originals()).map(List::of).orElse(List.of()));
            shown.add(roster.parties());
        }
        for (var group : groups()) {
            shown.add(group.service().name());
            shown.add(caption(group));
            for (var post : group.posts()) {
                fields.forEach(field -> shown.add(text(post, field)));
            }
        }
        return shown;
    }

    private static void add(List<TransferRow> rows, String label, Decision decision, int agents) {
        if (agents > 0) {
            rows.add(new TransferRow(label, decision, null, agents));
        }
    }
}
