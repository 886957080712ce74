package fr.conventio.model.draft;

import fr.conventio.model.act.Act;
import fr.conventio.model.convention.clause.Part;
import fr.conventio.model.convention.clause.Slot;
import fr.conventio.model.convention.law.LegalProfile;
import fr.conventio.model.convention.text.ConventionText;
import fr.conventio.model.convention.text.ConventionText.Passage;
import fr.conventio.model.convention.text.Markup;
import fr.conventio.model.convention.text.Run;
import fr.conventio.model.convention.text.TextBlock;
import fr.conventio.model.convention.text.TextBlock.Heading;
import fr.conventio.model.convention.text.TextBlock.Item;
import fr.conventio.model.convention.text.TextBlock.Listing;
import fr.conventio.model.convention.text.TextBlock.Paragraph;
import fr.conventio.model.convention.text.TextBlock.Role;
import fr.conventio.model.wording.French;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Makes the text of a convention of its draft: markup read, slots filled. */
public final class ComposeConvention {
    private static final Pattern SLOT = Pattern.compile("\\{([^{}]+)}");
    /** A choice that was not taken leaves a gap. */
    private static final Pattern GAP = Pattern.compile("(?<=\\S) {2,}");

    private final Markup markup;

    public ComposeConvention(Markup markup) {
        this.markup = markup;
    }

    /** The text under the law of the day the act takes effect. */
    public ConventionText of(Act act) {
        return of(act, LegalProfile.on(act.dossier().effectiveDate()));
    }

    public ConventionText of(Act act, LegalProfile profile) {
        var draft = Draft.of(act, profile);
        var filling = new Filling(act, draft);
        return new ConventionText(
                act.dossier().actTitle(),
                draft.printed().stream().map(filling::passage).toList());
    }

    private final class Filling {
        private final WordSlots words;
        private final LineSlots lines;
        private final Figures figures;

        Filling(Act act, Draft draft) {
            this.words = new WordSlots(act, draft.profile(), draft.articles());
            this.lines = new LineSlots(act, draft.profile());
            this.figures = Figures.of(act);
        }

        Passage passage(DraftedClause drafted) {
            var blocks = new ArrayList<TextBlock>();
            if (!drafted.heading().isEmpty()) {
                var heading = filled(Run.plain(typeset(drafted.heading())));
                blocks.add(new Heading(Math.max(1, drafted.clause().level()), drafted.number(), Run.text(heading)));
            }
            for (var block : markup.read(typeset(drafted.body()))) {
                switch (block) {
                    case Paragraph paragraph -> blocks.addAll(paragraph(paragraph, drafted));
                    case Listing listing ->
                        blocks.add(new Listing(
                                listing.numbered(),
                                listing.items().stream()
                                        .map(item -> new Item(item.level(), filled(item.runs())))
                                        .toList()));
                    default -> blocks.add(block);
                }
            }
            return new Passage(drafted.key(), blocks);
        }

        private static String typeset(String source) {
            return French.typeset(GAP.matcher(source).replaceAll(" "));
        }

        private List<TextBlock> paragraph(Paragraph paragraph, DraftedClause drafted) {
            var only = SLOT.matcher(Run.text(paragraph.runs()).strip());
            if (only.matches()) {
                var slot = Slot.named(only.group(1)).filter(named -> named.kind() == Slot.Kind.LINES);
                if (slot.isPresent()) {
                    return lines.lines(slot.get(), drafted.number());
                }
            }
            return List.of(new Paragraph(role(drafted.clause().part()), filled(paragraph.runs())));
        }

        private static Role role(Part part) {
            return switch (part) {
                case VISAS -> Role.VISA;
                case RECITALS -> Role.RECITAL;
                default -> Role.PLAIN;
            };
        }

        private List<Run> filled(List<Run> runs) {
            return runs.stream().flatMap(run -> filled(run).stream()).toList();
        }

        private List<Run> filled(Run run) {
            var filled = new ArrayList<Run>();
            int end = 0;
            var slot = SLOT.matcher(run.text());
            while (slot.find()) {
                add(filled, run.text().substring(end, slot.start()), run);
                filled.addAll(slot(slot, run));
                end = slot.end();
            }
            add(filled, run.text().substring(end), run);
            return filled;
        }

        private static void add(List<Run> filled, String text, Run like) {
            if (!text.isEmpty()) {
                filled.add(new Run.Text(text, like.style()));
            }
        }

        private List<Run> slot(Matcher found, Run like) {
            var name = found.group(1);
            var slot = Slot.named(name);
            if (slot.filter(named -> named.kind() == Slot.Kind.FIGURE).isPresent()) {
                return figure(slot.get(), like);
            } else if (slot.filter(named -> named.kind() == Slot.Kind.LINES).isPresent()) {
                return List.of(new Run.Text(found.group(), like.style()));
            }
            var said = words.words(name);
            return List.of(new Run.Text(said.isEmpty() ? LineSlots.BLANK : said, like.style()));
        }

        /** "161 agents de la Ville et 3 agents du CCAS": each its own figure. */
        private List<Run> figure(Slot slot, Run like) {
            var runs = new ArrayList<Run>();
            var traces = figures.traces(slot);
            for (var trace : traces) {
                if (!runs.isEmpty()) {
                    runs.add(new Run.Text(trace.equals(traces.getLast()) ? " et " : ", ", like.style()));
                }
                runs.add(new Run.Figure(figures.printed(trace), like.style(), trace));
            }
            return runs.isEmpty() ? List.of(new Run.Text(LineSlots.BLANK, like.style())) : runs;
        }
    }
}
