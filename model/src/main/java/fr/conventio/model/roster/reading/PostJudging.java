package fr.conventio.model.roster.reading;

import fr.conventio.model.party.PartyId;
import fr.conventio.model.party.PartyKind;
import fr.conventio.model.roster.Grade;
import fr.conventio.model.roster.Grades;
import fr.conventio.model.roster.Post;
import fr.conventio.model.roster.PostCells;
import fr.conventio.model.roster.PostField;
import fr.conventio.model.roster.Recognised;
import fr.conventio.model.roster.Roster;
import fr.conventio.model.roster.Status;
import fr.conventio.model.roster.Statuses;
import fr.conventio.model.roster.Transfer.Decision;
import fr.conventio.model.roster.WorkingTime;
import fr.conventio.model.roster.WorkingTimeText;
import fr.conventio.model.roster.reading.Decisions.CellPlace;
import fr.conventio.model.roster.reading.FoundTable.ServicePlace;
import fr.conventio.model.roster.reading.PostLines.PostLine;
import fr.conventio.model.roster.reading.ReadValue.Kind;
import fr.conventio.model.services.ServiceId;
import fr.conventio.model.services.perimeter.SectionRules;
import fr.conventio.model.table.RefusedCell;
import fr.conventio.model.typed.FieldRefusedException;
import fr.conventio.model.wording.Message;
import fr.conventio.model.wording.Plain;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** One pass over the lines of a file, with what it finds on the way. */
final class PostJudging {
    /** No text of a roster is longer; a cell that is holds something else. */
    private static final int LONGEST_TEXT = 1_000;

    /** HR systems write "general directorate\\directorate\\service\\team". */
    private static final int SERVICE_IN_PATH = 2;

    private static final UUID NOBODY = new UUID(0, 0);
    private static final PostField[] FIELDS = PostField.values();

    private final Roster base;
    private final SectionRules rules;
    private final Decisions decisions;
    private final ActSheetReader act;
    private final ReadDirectory directory;
    private final PostCells cells;
    private final List<Post> posts = new ArrayList<>();
    private final List<LinePlace> places = new ArrayList<>();
    private final List<RefusedCell> refused = new ArrayList<>();
    private final Map<RefusedCell, PostField> refusedFields = new HashMap<>();
    private final LineDoubts doubts;
    private final ValueCounts values = new ValueCounts();
    private final Repeated<Recognised<Status>> statuses = new Repeated<>();
    private final Repeated<Recognised<Grade>> grades = new Repeated<>();
    private final Repeated<Optional<WorkingTime>> times = new Repeated<>();
    private final Map<String, String> nearestGrades = new HashMap<>();
    private int guessedEmployers;
    private int unknownEmployers;
    private int missingFunctions;
    private final Set<String> staffNumbers = new HashSet<>();
    private final Set<String> repeatedNumbers = new HashSet<>();
    private int ruledServices;
    private int servicesFromSections;

    PostJudging(Roster base, SectionRules rules, Decisions decisions, ActSheetReader act) {
        this.base = base;
        this.rules = rules;
        this.decisions = decisions;
        this.act = act;
        this.directory =
                new ReadDirectory(base, act.result().map(ActSheet::parties).orElse(List.of()));
        this.cells = new PostCells(directory);
        this.doubts = new LineDoubts(decisions);
        if (base.parties().isEmpty()) {
            refused.addAll(act.refused());
        }
    }

    RosterReading reading(int rowsRead, List<Message> warnings, List<IgnoredRow> ignored) {
        return new RosterReading(
                rowsRead,
                posts,
                directory.newParties(),
                directory.newServices(),
                refused,
                warnings,
                act.result(),
                places,
                doubts.all(),
                ignored,
                values.values(),
                refusedFields);
    }

    /** Whether what such a column says was of consequence. */
    boolean hasUsed(Meaning meaning) {
        return meaning != Meaning.AGENTS_SHARE || doubts.hasTakenShares();
    }

    List<Message> warnings() {
        var warnings = new ArrayList<Message>();
        tell(warnings, "import.service_by_rule", ruledServices);
        tell(warnings, "import.service_from_section", servicesFromSections);
        tell(warnings, "import.function_missing", missingFunctions);
        tell(warnings, "import.numbers_repeated", repeatedNumbers.size());
        tell(warnings, "import.employer_guessed", guessedEmployers);
        tell(warnings, "import.employer_unknown", unknownEmployers);
        return warnings;
    }

    private static void tell(List<Message> warnings, String key, int count) {
        if (count > 0) {
            warnings.add(Message.of(key, (long) count));
        }
    }

    void judge(PostLine line) {
        int refusedBefore = refused.size();
        int doubtsBefore = doubts.all().size();
        var texts = texts(line);
        var post = Post.blank(new ServiceId(NOBODY), new PartyId(NOBODY));
        for (var field : FIELDS) {
            // A line's decision is read before its date and reason, which it would clear.
            var text = texts.get(field);
            boolean isToldLater = field == PostField.CATEGORY || field == PostField.EMPLOYER;
            if (text == null || (isToldLater && text.isEmpty())) {
                continue;
            }
            post = read(line, post, field, text);
        }
        var category = texts.getOrDefault(PostField.CATEGORY, "");
        if (category.isEmpty()) {
            post = withUnwrittenCategory(line, post);
        } else {
            doubts.compareCategory(line, post, category);
        }
        post = doubts.withAgentsShare(line, post);
        doubts.tellMissing(line, post, texts);
        doubts.askShortTime(line, post, texts);
        post = doubts.withoutVacantName(line, post);
        if (texts.getOrDefault(PostField.EMPLOYER, "").isEmpty()) {
            post = withGuessedEmployer(line, post);
        }
        if (refused.size() == refusedBefore) {
            missingFunctions += texts.containsKey(PostField.FUNCTION) ? 0 : 1;
            posts.add(post.withRank((posts.size() + 1) * Post.RANK_STEP));
            places.add(new LinePlace(line.row().sheet(), line.row().number()));
            var number = post.personal().staffNumber();
            if (!number.isEmpty() && !staffNumbers.add(number)) {
                repeatedNumbers.add(number);
            }
        } else {
            // What is doubtful of a refused line is asked once it can be accepted.
            doubts.forgetFrom(doubtsBefore);
        }
    }

    /** What the line says, by field, cleaned; mended cells as they were mended. */
    private Map<PostField, String> texts(PostLine line) {
        var texts = new EnumMap<PostField, String>(PostField.class);
        for (var field : FIELDS) {
            var meaning = Meaning.of(field);
            if (line.columns().has(meaning)) {
                texts.put(field, line.text(meaning));
            }
        }
        WrittenText.separateCode(texts);
        texts.replaceAll((field, text) -> Plain.clean(text));
        texts.put(PostField.SERVICE, line.service());
        var first = Plain.clean(line.text(Meaning.FIRST_NAME));
        if (!first.isEmpty()) {
            texts.merge(PostField.NAME, first, (name, added) -> name.isEmpty() ? added : name + " " + added);
        }
        // No post is without it: where no column tells it, a decision may.
        texts.putIfAbsent(PostField.WORKING_TIME, "");
        if (!line.table().employer().isEmpty()) {
            texts.merge(PostField.EMPLOYER, line.table().employer(), (own, all) -> own.isEmpty() ? all : own);
        }
        if (!decisions.cells().isEmpty()) {
            for (var field : FIELDS) {
                var mended = decisions
                        .cells()
                        .get(new CellPlace(line.row().sheet(), line.row().number(), field));
                if (mended != null) {
                    texts.put(field, Plain.clean(mended));
                }
            }
        }
        if (texts.get(PostField.SERVICE).isEmpty()) {
            serviceOfSection(line, texts);
        }
        return texts;
    }

    private void serviceOfSection(PostLine line, Map<PostField, String> texts) {
        var section = texts.getOrDefault(PostField.SECTION, "");
        if (!rules.isEmpty() && (!section.isEmpty() || texts.containsKey(PostField.SECTION_CODE))) {
            serviceByRule(line, texts);
        } else if (line.table().servicePlace() == ServicePlace.SECTION && !section.isEmpty()) {
            var path = section.split(" ?\\\\ ?");
            texts.put(PostField.SERVICE, path[Math.min(SERVICE_IN_PATH, path.length - 1)]);
            texts.put(PostField.SECTION, path[path.length - 1]);
            servicesFromSections++;
        }
    }

    /** A section that may belong to several services is not guessed: its line waits for somebody who knows. */
    private void serviceByRule(PostLine line, Map<PostField, String> texts) {
        var code = texts.getOrDefault(PostField.SECTION_CODE, "");
        var section = texts.getOrDefault(PostField.SECTION, "");
        var services = rules.of(code, section);
        if (services.size() == 1) {
            texts.put(PostField.SERVICE, base.serviceName(services.getFirst()));
            ruledServices++;
            return;
        }
        texts.remove(PostField.SERVICE);
        var meaning = line.columns().has(Meaning.SECTION_CODE) ? Meaning.SECTION_CODE : Meaning.SECTION;
        var names = services.stream().map(base::serviceName).collect(Collectors.joining(", "));
        refuse(
                line,
                meaning,
                Plain.clean(line.text(meaning)),
                services.isEmpty()
                        ? Message.of("refusal.section.unknown", code, section)
                        : Message.of("refusal.section.several", code, section, names));
    }

    private Post read(PostLine line, Post post, PostField field, String text) {
        var decided = decisions.meaning(field, text);
        var meant = decided.orElse(text);
        try {
            if (text.length() > LONGEST_TEXT) {
                throw new FieldRefusedException(
                        Message.of("refusal.too_long", text.substring(0, 40) + "…", (long) LONGEST_TEXT));
            }
            if (field != PostField.REMARKS && decided.isEmpty()) {
                WrittenText.refuseFailed(text);
            }
            var read = switch (field) {
                case STATUS -> post.withStatus(statuses.of(text, known -> status(known, meant)));
                case GRADE -> post.withGrade(grades.of(text, known -> grade(known, meant)));
                case WORKING_TIME ->
                    WorkingTimes.read(
                            post,
                            (unit, time) -> times.of(unit.name() + time, known -> WorkingTimeText.read(time, unit)),
                            line.columns().unit(),
                            decided.isPresent() ? "" : Plain.clean(line.text(Meaning.WORKING_KIND)),
                            Reserve.without(meant));
                case STAFF_NUMBER -> cells.with(post, field, WrittenText.number(meant));
                case FUNCTION, REMARKS, NAME, SECTION, SECTION_CODE, DEFERRAL_REASON, SERVICE ->
                    cells.with(post, field, meant);
                default -> cells.with(post, field, Reserve.without(meant));
            };
            count(line, read, field, text, decided.isPresent());
            return read;
        } catch (FieldRefusedException e) {
            if (ValueCounts.isInterpreted(field)) {
                values.count(field, text, "", Kind.REFUSED, place(line));
            }
            refuse(line, Meaning.of(field), text, e.reason());
            return post;
        }
    }

    private static Recognised<Status> status(String text, String meant) {
        return new Recognised<>(text, Statuses.recognise(Reserve.without(meant)).value());
    }

    private static Recognised<Grade> grade(String text, String meant) {
        return new Recognised<>(text, Grades.recognise(Reserve.without(meant)).value());
    }

    private void count(PostLine line, Post post, PostField field, String text, boolean isDecided) {
        if (!ValueCounts.isInterpreted(field) || (text.isEmpty() && !isDecided)) {
            return;
        }
        var reserve = isDecided ? "" : reserve(line, field, text);
        boolean isDoubtful = !reserve.isEmpty();
        boolean isUnknown = (field == PostField.STATUS && post.status().value() == null)
                || (field == PostField.GRADE && post.grade().value() == null);
        if (!isDoubtful && !isUnknown && (values.countAgain(field, text) || values.isFull(field))) {
            return;
        }
        var shown = ValueCounts.shown(post, field, cells);
        var meaning = isUnknown ? proposed(field, text) : shown;
        var kind = isDecided ? Kind.DECIDED : isDoubtful ? Kind.DOUBTFUL : isUnknown ? Kind.UNKNOWN : Kind.PLAIN;
        if (!values.countAgain(field, text)) {
            values.count(field, text, meaning, kind, place(line));
        }
        if (isDoubtful || isUnknown) {
            var unclear = isUnknown ? "import.doubt.unknown" : reserve;
            doubts.add(line, field, text, Message.of(unclear, field.label()), meaning);
        }
    }

    /** Why a value is in doubt, as a message's key; empty when it is not. */
    private static String reserve(PostLine line, PostField field, String text) {
        if (field == PostField.WORKING_TIME && line.columns().isUnsureNumber(text)) {
            return "import.doubt.number";
        }
        if (field == PostField.TRANSFER_DATE && line.columns().isUnsureDate(text)) {
            return "import.doubt.month_first";
        }
        return Reserve.reason(text);
    }

    private String proposed(PostField field, String text) {
        return field == PostField.GRADE
                ? nearestGrades.computeIfAbsent(
                        text,
                        unknown -> Grades.nearest(unknown).map(Grade::label).orElse(""))
                : Statuses.nearest(text).map(Status::label).orElse("");
    }

    /** The category by a decision for all lines that do not say it, else that of the grade. */
    private Post withUnwrittenCategory(PostLine line, Post post) {
        if (decisions.meaning(PostField.CATEGORY, "").isPresent()) {
            return read(line, post, PostField.CATEGORY, "");
        }
        var grade = post.grade();
        var known = grade.value() == null
                ? Grades.nearest(Reserve.without(grade.wording())).orElse(null)
                : grade.value();
        if (known == null) {
            values.count(PostField.CATEGORY, "", "", Kind.REFUSED, place(line));
            refuse(line, Meaning.CATEGORY, "", Message.of("refusal.required", PostField.CATEGORY.label()));
            return post;
        }
        doubts.add(
                line,
                PostField.CATEGORY,
                "",
                Message.of(
                        grade.value() == null ? "import.doubt.category_of_nearest" : "import.doubt.category_of_grade",
                        known.label()),
                known.category().name());
        return post.withCategory(known.category());
    }

    private Post withGuessedEmployer(PostLine line, Post post) {
        var employer = guessedEmployer(post);
        if (employer.isPresent()) {
            guessedEmployers++;
            return post.withEmployer(employer.get());
        }
        if (base.parties().isEmpty()) {
            unknownEmployers++;
            return post.withEmployer(directory.unknownEmployer());
        }
        refuse(line, Meaning.EMPLOYER, "", Message.of("refusal.employer.missing"));
        return post;
    }

    /**
     * Who is not transferred already works for the carrier of the service; who is comes from the commune, or from its social
     * centre where the section says so.
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

    private void refuse(PostLine line, Meaning meaning, String value, Message reason) {
        var cell = new RefusedCell(
                line.row().sheet(),
                line.row().number(),
                Math.max(0, line.columns().place(meaning)),
                line.columns().header(meaning),
                value,
                reason);
        refused.add(cell);
        meaning.field().ifPresent(field -> refusedFields.put(cell, field));
    }

    private static LinePlace place(PostLine line) {
        return new LinePlace(line.row().sheet(), line.row().number());
    }
}
