package fr.conventio.model.roster.reading;

import fr.conventio.model.party.PartyId;
import fr.conventio.model.party.PartyKind;
import fr.conventio.model.roster.Post;
import fr.conventio.model.roster.PostCells;
import fr.conventio.model.roster.PostField;
import fr.conventio.model.roster.Roster;
import fr.conventio.model.roster.Transfer.Decision;
import fr.conventio.model.services.ServiceId;
import fr.conventio.model.services.perimeter.SectionRules;
import fr.conventio.model.table.RefusedCell;
import fr.conventio.model.table.SourceRow;
import fr.conventio.model.table.UnreadableFileException;
import fr.conventio.model.typed.FieldRefusedException;
import fr.conventio.model.wording.Message;
import fr.conventio.model.wording.Plain;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Reads a roster row by row: finds the header below any titles, keeps every line of a post, and judges them all in
 * {@link #result}. Identical lines are real people and are never merged.
 */
public final class RosterReader implements Consumer<SourceRow> {
    private static final List<PostField> NEEDED =
            List.of(PostField.SERVICE, PostField.FUNCTION, PostField.CATEGORY, PostField.WORKING_TIME);
    /** A line with no more than this many filled cells and no function is a caption or a total. */
    private static final int CAPTION_CELLS = 2;

    private static final Pattern CAPTION = Pattern.compile("(?<name>.+?) ?\\((?<count>[\\d ]+) agents?\\b.*\\)");
    private static final Pattern PADDED_CODE = Pattern.compile("([A-Z][A-Z0-9.]{1,9})\\s{2,}(\\S.*)");

    private static final UUID NOBODY = new UUID(0, 0);

    private final Roster base;
    private final SectionRules rules;
    private final List<Line> lines = new ArrayList<>();
    private final List<Message> warnings = new ArrayList<>();
    private final Map<String, Headers> headersBySheet = new LinkedHashMap<>();
    private final Map<String, String> sameTexts = new HashMap<>();
    private final RepeatedTexts repeated = new RepeatedTexts();
    private final ActSheetReader actSheet = new ActSheetReader();

    /** A line that holds a post, not yet judged. */
    private record Line(Headers headers, String sheet, int row, Map<PostField, String> texts, String order) {}

    /** @param base the dossier's roster, whose services and parties the lines may name */
    public RosterReader(Roster base) {
        this(base, SectionRules.NONE);
    }

    /** @param rules tell the service of lines that name their section alone */
    public RosterReader(Roster base, SectionRules rules) {
        this.base = base;
        this.rules = rules;
    }

    @Override
    public void accept(SourceRow row) {
        if (row.isBlank()) {
            return;
        }
        if (ActSheetReader.isActSheet(row.sheet())) {
            actSheet.read(row);
            return;
        }
        var header = Headers.in(row, repeated);
        if (header.isPresent()) {
            headersBySheet.putIfAbsent(row.sheet(), header.get());
            return;
        }
        var headers = headersBySheet.get(row.sheet());
        if (headers != null) {
            keep(headers, row);
        }
    }

    private void keep(Headers headers, SourceRow row) {
        var texts = new EnumMap<PostField, String>(PostField.class);
        headers.columns()
                .forEach((field, column) -> texts.put(field, sameTexts.computeIfAbsent(row.cell(column), t -> t)));
        long filled = row.cells().stream().filter(cell -> !cell.isBlank()).count();
        if (texts.getOrDefault(PostField.FUNCTION, "").isBlank() && filled <= CAPTION_CELLS) {
            warnings.add(Message.of("import.line_aside", (long) row.number()));
            return;
        }
        var order = headers.orderColumn().isPresent()
                ? row.cell(headers.orderColumn().getAsInt())
                : "";
        lines.add(new Line(headers, row.sheet(), row.number(), texts, Plain.clean(order)));
    }

    /**
     * Judges every line.
     *
     * @throws UnreadableFileException when no table of posts is there, or a column that is needed is missing
     */
    public RosterReading result() {
        if (headersBySheet.isEmpty()) {
            throw new UnreadableFileException(Message.of("import.no_header"));
        }
        for (var headers : headersBySheet.values()) {
            var missing = NEEDED.stream()
                    .filter(field -> !headers.has(field))
                    .filter(field -> field != PostField.SERVICE || !tellsSections(headers))
                    .toList();
            if (!missing.isEmpty()) {
                throw new UnreadableFileException(
                        Message.of("import.missing_column", missing.getFirst().label()));
            }
        }
        var act = actSheet.result();
        return new Judging(act).judged();
    }

    /** Whether the rules can tell the services of a sheet that does not name them. */
    private boolean tellsSections(Headers headers) {
        return !rules.isEmpty() && (headers.has(PostField.SECTION_CODE) || headers.has(PostField.SECTION));
    }

    /** One pass over all lines, with what it finds on the way. */
    private final class Judging {
        private final Optional<ActSheet> act;
        private final ReadDirectory directory;
        private final PostCells cells;
        private final List<Post> posts = new ArrayList<>();
        private final List<RefusedCell> refused = new ArrayList<>();
        private final Map<String, Integer> announced = new LinkedHashMap<>();
        private final Map<String, Integer> counted = new HashMap<>();
        private int guessedEmployers;
        private int ruledServices;

        Judging(Optional<ActSheet> act) {
            this.act = act;
            this.directory = new ReadDirectory(base, act.map(ActSheet::parties).orElse(List.of()));
            this.cells = new PostCells(directory);
            if (base.parties().isEmpty()) {
                refused.addAll(actSheet.refused());
            }
        }

        RosterReading judged() {
            var service = "";
            var sheet = "";
            for (var line : inOrder()) {
                if (!line.sheet().equals(sheet)) {
                    service = "";
                    sheet = line.sheet();
                }
                var written = Plain.clean(line.texts().getOrDefault(PostField.SERVICE, ""));
                service = written.isEmpty() ? service : withoutCaption(written);
                counted.merge(service, 1, Integer::sum);
                judge(line, service);
            }
            if (ruledServices > 0) {
                warnings.add(Message.of("import.service_by_rule", (long) ruledServices));
            }
            if (guessedEmployers > 0) {
                warnings.add(Message.of("import.employer_guessed", (long) guessedEmployers));
            }
            announced.forEach((name, count) -> {
                if (!count.equals(counted.get(name))) {
                    warnings.add(Message.of(
                            "import.caption_differs", name, (long) count, (long) counted.getOrDefault(name, 0)));
                }
            });
            return new RosterReading(
                    lines.size(), posts, directory.newParties(), directory.newServices(), refused, warnings, act);
        }

        private List<Line> inOrder() {
            if (lines.stream().allMatch(line -> line.order().isEmpty())) {
                return lines;
            }
            var numbers = lines.stream().map(Line::order).collect(Collectors.toSet());
            if (numbers.size() < lines.size() || !numbers.stream().allMatch(number -> number.matches("\\d{1,9}"))) {
                warnings.add(Message.of("import.order_ignored"));
                return lines;
            }
            return lines.stream()
                    .sorted(Comparator.comparingInt(line -> Integer.parseInt(line.order())))
                    .toList();
        }

        private String withoutCaption(String written) {
            var caption = CAPTION.matcher(written);
            if (!caption.matches()) {
                return written;
            }
            announced.put(
                    caption.group("name"),
                    Integer.valueOf(caption.group("count").replace(" ", "")));
            return caption.group("name");
        }

        private void judge(Line line, String service) {
            int refusedBefore = refused.size();
            var texts = new EnumMap<>(line.texts());
            texts.put(PostField.SERVICE, service);
            separateCode(texts);
            if (service.isEmpty() && tellsSections(line.headers())) {
                serviceByRule(line, texts);
            }
            var post = Post.blank(new ServiceId(NOBODY), new PartyId(NOBODY));
            for (var field : PostField.values()) {
                // A line's decision is read before its date and reason, which it would clear.
                var text = texts.get(field);
                boolean employerLeftOut = field == PostField.EMPLOYER && isUnwritten(texts, field);
                if (text == null || employerLeftOut) {
                    continue;
                }
                try {
                    post = cells.with(post, field, text);
                } catch (FieldRefusedException e) {
                    refuse(line, field, text, e.reason());
                }
            }
            if (isUnwritten(texts, PostField.EMPLOYER)) {
                var employer = guessedEmployer(post);
                if (employer.isPresent()) {
                    guessedEmployers++;
                    post = post.withEmployer(employer.get());
                } else {
                    refuse(line, PostField.EMPLOYER, "", Message.of("refusal.employer.missing"));
                }
            }
            if (refused.size() == refusedBefore) {
                posts.add(post.withRank((posts.size() + 1) * Post.RANK_STEP));
            }
        }

        /** A section that may belong to several services is not guessed: its line waits for somebody who knows. */
        private void serviceByRule(Line line, Map<PostField, String> texts) {
            var code = Plain.clean(texts.getOrDefault(PostField.SECTION_CODE, ""));
            var section = Plain.clean(texts.getOrDefault(PostField.SECTION, ""));
            var services = rules.of(code, section);
            if (services.size() == 1) {
                texts.put(PostField.SERVICE, base.serviceName(services.getFirst()));
                ruledServices++;
                return;
            }
            texts.remove(PostField.SERVICE);
            var field = line.headers().has(PostField.SECTION_CODE) ? PostField.SECTION_CODE : PostField.SECTION;
            var names = services.stream().map(base::serviceName).collect(Collectors.joining(", "));
            refuse(
                    line,
                    field,
                    line.texts().getOrDefault(field, ""),
                    services.isEmpty()
                            ? Message.of("refusal.section.unknown", code, section)
                            : Message.of("refusal.section.several", code, section, names));
        }

        private void refuse(Line line, PostField field, String value, Message reason) {
            int column = line.headers().columns().getOrDefault(field, 0);
            refused.add(new RefusedCell(
                    line.sheet(), line.row(), column, line.headers().written(field), Plain.clean(value), reason));
        }

        /**
         * Who is not transferred already works for the carrier of the service; who is comes from the commune, or from its
         * social centre where the section says so.
         */
        private Optional<PartyId> guessedEmployer(Post post) {
            var decision = post.transfer().decision();
            if (decision == Decision.NO) {
                return only(PartyKind.EPCI, "Métropole");
            }
            if (decision == Decision.UNDECIDED) {
                return Optional.empty();
            }
            return Plain.fold(post.sectionCode()).contains("ccas")
                    ? only(PartyKind.CCAS, "CCAS")
                    : only(PartyKind.COMMUNE, "Ville");
        }

        private Optional<PartyId> only(PartyKind kind, String nameInNewDossier) {
            var known = directory.only(kind);
            return known.isPresent() || !base.parties().isEmpty() ? known : directory.party(nameInNewDossier);
        }
    }

    /** Acts print "JURID    Dir. Affaires juridiques" in one column; the workbook repeats the code before the section. */
    private static void separateCode(Map<PostField, String> texts) {
        var section = texts.get(PostField.SECTION);
        if (section == null) {
            return;
        }
        var code = texts.get(PostField.SECTION_CODE);
        if (code != null) {
            texts.put(PostField.SECTION, PostCells.withoutCode(Plain.clean(section), Plain.clean(code)));
            return;
        }
        var padded = PADDED_CODE.matcher(section.strip());
        if (padded.matches()) {
            texts.put(PostField.SECTION_CODE, padded.group(1));
            texts.put(PostField.SECTION, padded.group(2));
        }
    }

    private static boolean isUnwritten(Map<PostField, String> texts, PostField field) {
        return Plain.clean(texts.getOrDefault(field, "")).isEmpty();
    }
}
