package fr.conventio.model.draft;

import fr.conventio.model.act.Act;
import fr.conventio.model.convention.ConventionTerms;
import fr.conventio.model.convention.EarlierAgreement;
import fr.conventio.model.convention.Opinion;
import fr.conventio.model.convention.Promise;
import fr.conventio.model.convention.clause.Slot;
import fr.conventio.model.convention.law.LegalProfile;
import fr.conventio.model.convention.text.Run;
import fr.conventio.model.convention.text.Run.Style;
import fr.conventio.model.convention.text.TextBlock;
import fr.conventio.model.convention.text.TextBlock.AnnexLine;
import fr.conventio.model.convention.text.TextBlock.AnnexList;
import fr.conventio.model.convention.text.TextBlock.Item;
import fr.conventio.model.convention.text.TextBlock.Listing;
import fr.conventio.model.convention.text.TextBlock.Paragraph;
import fr.conventio.model.convention.text.TextBlock.Role;
import fr.conventio.model.convention.text.TextBlock.Signatory;
import fr.conventio.model.convention.text.TextBlock.Signatures;
import fr.conventio.model.convention.text.TextBlock.TableReference;
import fr.conventio.model.convention.text.TextBlock.TextTable;
import fr.conventio.model.convention.text.Trace;
import fr.conventio.model.party.Party;
import fr.conventio.model.roster.totals.RosterTotals;
import fr.conventio.model.services.Scope;
import fr.conventio.model.services.SharedService;
import fr.conventio.model.wording.French;
import fr.conventio.model.wording.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** The lines of their own that the dossier fills into clauses: lists, tables, the block of signatures. */
final class LineSlots {
    /** What stands where the dossier does not know something. */
    static final String BLANK = "……………";

    private final Act act;
    private final LegalProfile profile;

    LineSlots(Act act, LegalProfile profile) {
        this.act = act;
        this.profile = profile;
    }

    /** @param number of the article in which the lines stand */
    List<TextBlock> lines(Slot slot, String number) {
        return switch (slot) {
            case PARTY_LIST -> parties();
            case OPINION_LIST ->
                visas(act.convention().opinions().stream()
                        .filter(opinion -> opinion.committee().heard(profile))
                        .map(this::opinion));
            case DELIBERATION_LIST -> visas(act.roster().parties().stream().flatMap(LineSlots::deliberation));
            case AGREEMENT_LIST -> list(act.convention().agreements().stream().map(LineSlots::agreement));
            case OPEN_SERVICE_LIST -> services(service -> service.scope() == Scope.OPEN);
            case CLOSED_SERVICE_LIST -> services(service -> service.scope() == Scope.INSTITUTIONS);
            case LATER_SERVICE_LIST -> laterServices();
            case TRANSFER_DATE_LIST -> transferDates();
            case PROMISE_LIST ->
                list(act.convention().promises().stream()
                        .filter(promise -> !promise.kept())
                        .map(LineSlots::promise));
            case SIGNATORY_LIST -> List.of(signatures());
            case ANNEX_LIST ->
                List.of(new AnnexList(new AnnexNumbers(act)
                        .annexes().stream()
                                .map(piece -> new AnnexLine(piece.annex(), piece.title()))
                                .toList()));
            case ADHESION_TABLE -> List.of(new TableReference(TextTable.ADHESIONS, number));
            case MISSION_TABLE -> List.of(new TableReference(TextTable.MISSIONS, number));
            default -> throw new IllegalArgumentException("no lines fill " + slot);
        };
    }

    private List<TextBlock> parties() {
        var blocks = new ArrayList<TextBlock>();
        var parties = act.roster().parties();
        for (var party : parties) {
            boolean last = party.equals(parties.getLast());
            blocks.add(new Paragraph(
                    Role.PARTY,
                    List.of(
                            new Run.Text(party.name(), Style.STRONG),
                            Run.plain(French.typeset(introduced(party) + (last ? "." : " ;"))))));
        }
        return blocks;
    }

    /** Whom it is called and who acts for it, without a word that has to agree with its gender. */
    private static String introduced(Party party) {
        var said = new StringBuilder(", ci-après « " + French.nominative(party.genitive()) + " »");
        if (party.siren() != null) {
            said.append(", SIREN ").append(party.siren().written());
        }
        var head = party.representative();
        said.append(", ayant pour représentant légal ").append(known(head.name()));
        if (!head.capacity().isEmpty()) {
            said.append(", ").append(head.capacity());
        }
        var vote = party.deliberation();
        if (vote.date() != null) {
            said.append(", en vertu de la délibération ")
                    .append(vote.number().isEmpty() ? "" : "n° " + vote.number() + " ")
                    .append("du ")
                    .append(French.longDate(vote.date()));
        }
        return said.toString();
    }

    private static String known(String text) {
        return text.isEmpty() ? BLANK : text;
    }

    private String opinion(Opinion opinion) {
        var said = "Vu l’avis " + Words.FRENCH.say(opinion.committee().genitive(profile)) + " " + opinion.of();
        return said.strip() + (opinion.given() == null ? "" : " du " + French.longDate(opinion.given()));
    }

    private static Stream<String> deliberation(Party party) {
        var vote = party.deliberation();
        if (vote.date() == null) {
            return Stream.of();
        }
        var assembly =
                vote.assembly().isEmpty() ? "l’assemblée délibérante" : Offices.withArticle(lower(vote.assembly()));
        return Stream.of("Vu la délibération par laquelle " + assembly + " " + party.genitive()
                + (vote.number().isEmpty() ? "" : " (n° " + vote.number() + ")") + " a, le "
                + French.longDate(vote.date()) + ", approuvé la présente convention");
    }

    private static String lower(String text) {
        return text.substring(0, 1).toLowerCase(Words.FRENCH.locale()) + text.substring(1);
    }

    private static List<TextBlock> visas(Stream<String> lines) {
        return lines.<TextBlock>map(line -> new Paragraph(Role.VISA, List.of(Run.plain(French.typeset(line + " ;")))))
                .toList();
    }

    private static String agreement(EarlierAgreement agreement) {
        var said = agreement.title();
        if (agreement.signed() != null) {
            said += " du " + French.longDate(agreement.signed());
        }
        said += agreement.ends() == null
                ? " cesse de s’appliquer aux services communs"
                : " prend fin le " + French.longDate(agreement.ends());
        return agreement.remains().isEmpty() ? said : said + " ; " + agreement.remains();
    }

    private List<TextBlock> services(Predicate<SharedService> wanted) {
        return list(act.perimeter().services().stream().filter(wanted).map(SharedService::name));
    }

    private List<TextBlock> laterServices() {
        var effective = act.dossier().effectiveDate();
        return list(act.perimeter().services().stream()
                .filter(service -> service.worksFrom(effective).isAfter(effective))
                .map(service -> service.name() + " : " + French.longDate(service.worksFrom(effective))));
    }

    private List<TextBlock> transferDates() {
        var figures = Figures.of(act);
        var items = new ArrayList<Item>();
        RosterTotals.of(act.roster()).transfersByDate().keySet().forEach(date -> {
            var trace = new Trace(Slot.TRANSFERRED_POSTS.word(), date.toString());
            items.add(new Item(
                    1,
                    List.of(
                            Run.plain(French.typeset(French.longDate(date) + " : ")),
                            new Run.Figure(figures.printed(trace), Style.PLAIN, trace))));
        });
        return ended(items);
    }

    private static String promise(Promise promise) {
        var said = promise.trigger().isEmpty() ? promise.what() : promise.trigger() + " : " + promise.what();
        if (promise.due() != null) {
            said += ", au plus tard le " + French.longDate(promise.due());
        }
        return promise.touches().isEmpty() ? said : said + " (" + promise.touches() + ")";
    }

    private Signatures signatures() {
        var terms = act.convention().terms().orElseGet(ConventionTerms::fresh);
        var made = "Fait à " + known(terms.place()) + ", le "
                + (terms.signed() == null ? BLANK : French.longDate(terms.signed()));
        var runs = new ArrayList<Run>();
        if (act.dossier().originals() == null) {
            runs.add(Run.plain(made + "."));
        } else {
            var trace = new Trace(Slot.ORIGINALS.word(), "");
            runs.add(Run.plain(made + ", en "));
            runs.add(new Run.Figure(Figures.of(act).printed(trace), Style.PLAIN, trace));
            runs.add(Run.plain("."));
        }
        return new Signatures(
                runs, act.roster().parties().stream().map(LineSlots::signatory).toList());
    }

    private static Signatory signatory(Party party) {
        var holder = party.signing();
        return new Signatory(
                party.position(),
                party.name(),
                holder.capacity().isEmpty() ? "" : Slot.capitalised(Offices.withArticle(holder.capacity())),
                holder.name(),
                party.signatory().isEmpty() ? null : "Par délégation");
    }

    private static List<TextBlock> list(Stream<String> lines) {
        return ended(lines.map(line -> new Item(1, List.of(Run.plain(French.typeset(line)))))
                .toList());
    }

    /** A list whose lines end as French lists do. */
    private static List<TextBlock> ended(List<Item> items) {
        var ended = new ArrayList<Item>();
        for (var item : items) {
            var runs = new ArrayList<>(item.runs());
            runs.add(Run.plain(ended.size() == items.size() - 1 ? "." : "\u00A0;"));
            ended.add(new Item(item.level(), runs));
        }
        return ended.isEmpty() ? List.of() : List.of(new Listing(false, ended));
    }
}
