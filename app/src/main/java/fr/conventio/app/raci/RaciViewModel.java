package fr.conventio.app.raci;

import fr.conventio.app.dossier.OpenDossier;
import fr.conventio.app.room.Tools;
import fr.conventio.model.checks.Finding;
import fr.conventio.model.identity.EntityId;
import fr.conventio.model.journal.Edit;
import fr.conventio.model.journal.RefusedEditException;
import fr.conventio.model.raci.LegendLetter;
import fr.conventio.model.raci.Raci;
import fr.conventio.model.raci.RaciActivityId;
import fr.conventio.model.raci.RaciLine;
import fr.conventio.model.raci.RaciRoleId;
import fr.conventio.model.raci.RaciSectionId;
import fr.conventio.model.raci.edit.BeginRaci;
import fr.conventio.model.raci.edit.EditActivities;
import fr.conventio.model.raci.edit.EditLegend;
import fr.conventio.model.raci.edit.EditLetters;
import fr.conventio.model.raci.edit.EditRoles;
import fr.conventio.model.raci.edit.EditSections;
import fr.conventio.model.raci.reading.ReadRaci;
import fr.conventio.model.wording.Plain;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The matrix of the open dossier and what can be done with it. */
final class RaciViewModel {
    private final OpenDossier dossier;
    private final Tools tools;
    private final Map<EntityId, RaciLine> lines = new HashMap<>();
    private final Map<EntityId, List<Finding>> findings = new HashMap<>();

    /** Makes an edit of the newest matrix. */
    @FunctionalInterface
    interface Work<E> {
        Edit on(E edits) throws RefusedEditException;
    }

    RaciViewModel(OpenDossier dossier, Tools tools) {
        this.dossier = dossier;
        this.tools = tools;
        dossier.picture().subscribe(picture -> {
            lines.clear();
            picture.act().raci().lines().forEach(line -> lines.put(line.id(), line));
        });
        dossier.figures().subscribe(figures -> {
            findings.clear();
            figures.findings()
                    .forEach(finding -> findings.computeIfAbsent(finding.spot().subject(), id -> new ArrayList<>())
                            .add(finding));
        });
    }

    OpenDossier dossier() {
        return dossier;
    }

    Raci raci() {
        return dossier.picture().get().act().raci();
    }

    /** The heading or the activity of a row; empty once it is gone. */
    Optional<RaciLine> line(EntityId row) {
        return Optional.ofNullable(lines.get(row));
    }

    /** What is to be looked at about a row or a role. */
    List<Finding> findings(EntityId subject) {
        return findings.getOrDefault(subject, List.of());
    }

    /** How many rows are to be confirmed. */
    long doubtful() {
        return raci().activities().stream()
                .filter(activity -> activity.isDoubtful())
                .count();
    }

    /**
     * The rows that say some words, below headings that do, or all; with the headings over them.
     *
     * @param doubtful only those to be confirmed
     */
    List<EntityId> rows(String words, boolean doubtful) {
        var raci = raci();
        var wanted = Plain.fold(words);
        var rows = new LinkedHashSet<EntityId>();
        for (var line : raci.lines()) {
            switch (line) {
                case RaciLine.Heading heading -> {
                    if (wanted.isEmpty() && !doubtful) {
                        rows.add(heading.id());
                    }
                }
                case RaciLine.Task task -> {
                    var path = raci.path(task.activity().section());
                    boolean said = Plain.fold(task.text()).contains(wanted)
                            || path.stream()
                                    .anyMatch(each -> Plain.fold(each.name()).contains(wanted));
                    if (said && (!doubtful || task.activity().isDoubtful())) {
                        path.forEach(each -> rows.add(each.id()));
                        rows.add(task.id());
                    }
                }
            }
        }
        return List.copyOf(rows);
    }

    /** The section that a row stands in or is, as a path of names. */
    String path(EntityId row) {
        var section = section(row);
        return section.isEmpty()
                ? ""
                : String.join(
                        " › ",
                        raci().path(section.get()).stream()
                                .map(each -> each.name())
                                .toList());
    }

    Optional<RaciSectionId> section(EntityId row) {
        return line(row).map(line -> switch (line) {
            case RaciLine.Heading heading -> heading.id();
            case RaciLine.Task task -> task.activity().section();
        });
    }

    /** The letter of the legend that a key stands for. */
    Optional<LegendLetter> letter(String character) {
        return raci().legend().stream()
                .filter(letter -> letter.code().equalsIgnoreCase(character))
                .findFirst();
    }

    void begin() {
        dossier.edit(act -> BeginRaci.with(dossier.id(), act.roster().parties()));
    }

    void letters(Work<EditLetters> work) {
        dossier.edit(act -> work.on(new EditLetters(dossier.id(), act.raci())));
    }

    void activities(Work<EditActivities> work) {
        dossier.edit(act -> work.on(new EditActivities(dossier.id(), act.raci())));
    }

    void sections(Work<EditSections> work) {
        dossier.edit(act -> work.on(new EditSections(dossier.id(), act.raci())));
    }

    void roles(Work<EditRoles> work) {
        dossier.edit(act -> work.on(new EditRoles(dossier.id(), act.raci())));
    }

    void legend(Work<EditLegend> work) {
        dossier.edit(act -> work.on(new EditLegend(dossier.id(), act.raci())));
    }

    /** Moves a row, or a heading with all below it, one place up or down. */
    void move(EntityId row, boolean down) {
        switch (row) {
            case RaciActivityId activity -> activities(edits -> edits.move(activity, down));
            case RaciSectionId section -> sections(edits -> edits.move(section, down));
            case RaciRoleId role -> roles(edits -> edits.move(role, down));
            default -> throw new IllegalArgumentException("not of the matrix: " + row);
        }
    }

    /** Writes what a row is called. */
    void rename(EntityId row, String name) {
        switch (row) {
            case RaciActivityId activity -> activities(edits -> edits.rename(activity, name));
            case RaciSectionId section -> sections(edits -> edits.rename(section, name));
            default -> throw new IllegalArgumentException("not a row: " + row);
        }
    }

    /** Removes rows; a heading alone goes with all below it. */
    void remove(List<EntityId> rows) {
        var activities = activitiesOf(rows);
        if (!activities.isEmpty()) {
            activities(edits -> edits.remove(activities));
        } else if (!rows.isEmpty() && rows.getFirst() instanceof RaciSectionId section) {
            sections(edits -> edits.remove(section));
        }
    }

    static List<RaciActivityId> activitiesOf(List<EntityId> rows) {
        return rows.stream()
                .filter(RaciActivityId.class::isInstance)
                .map(RaciActivityId.class::cast)
                .toList();
    }

    /** Takes over what somebody filled in, in one edit; refusals are told. */
    void take(Path file) {
        var texts = tools.texts();
        tools.paper()
                .run(
                        texts.get("raci.reading", String.valueOf(file.getFileName())),
                        progress -> new ReadRaci(tools.desk().source()).read(file, raci(), progress),
                        reading -> dossier.edit(act -> reading.into(dossier.id(), act.raci())),
                        tools::tell);
    }
}
