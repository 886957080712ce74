package fr.conventio.app.impact;

import fr.conventio.app.impact.TextEntry.Origin;
import fr.conventio.app.text.Texts;
import fr.conventio.app.theme.Icon;
import fr.conventio.model.checks.Finding;
import fr.conventio.model.checks.ImpactSpot;
import fr.conventio.model.impact.ImpactField;
import fr.conventio.model.impact.ImpactLine;
import fr.conventio.model.impact.ImpactSheet;
import fr.conventio.model.impact.edit.ImpactCell;
import fr.conventio.model.wording.Message;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Separator;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** All that a sheet says of one nature, edited in place. */
final class LineInspector extends VBox {
    private static final int DESCRIPTION_ROWS = 5;
    private static final int RULE_ROWS = 2;
    private static final int ACTION_ROWS = 4;

    private final ImpactViewModel model;
    private final Texts texts;
    private final TextEntry name;
    private final Map<ImpactField, TextEntry> entries = new EnumMap<>(ImpactField.class);
    private final TextEntry actions;
    private final TextEntry actors;
    private final Label degreeNote = new Label();
    private final Label reach = new Label();
    private @Nullable ImpactSheet sheet;
    private @Nullable ImpactLine shown;

    LineInspector(ImpactViewModel model, Texts texts) {
        super(10);
        this.model = model;
        this.texts = texts;
        getStyleClass().add("side-panel-content");
        name = new TextEntry(
                "impact-nature",
                texts.get("impacts.column.nature"),
                1,
                texts,
                text -> Optional.empty(),
                text -> onLine((on, line) -> model.renameNature(line.nature().id(), text)),
                () -> {});
        getChildren().add(name);
        degreeNote.setId("impact-degree-note");
        degreeNote.getStyleClass().add("entry-note");
        degreeNote.setWrapText(true);
        degreeNote.managedProperty().bind(degreeNote.textProperty().isEmpty().not());
        getChildren().add(degreeNote);
        for (var field : ImpactField.TEXTS) {
            var entry = new TextEntry(
                    "impact-" + field,
                    texts.say(field.label()),
                    field == ImpactField.DESCRIPTION ? DESCRIPTION_ROWS : RULE_ROWS,
                    texts,
                    text -> refusal(field, text),
                    text -> onLine((on, line) -> model.write(cell(on, line, field, text))),
                    () -> onLine(
                            (on, line) -> model.reset(on.id(), line.nature().id(), field)));
            entries.put(field, entry);
            getChildren().add(entry);
        }
        actions = block(
                "impact-actions",
                "impact.actions",
                ACTION_ROWS,
                text -> onLine(
                        (on, line) -> model.writeBlock(on.id(), line.nature().id(), text, null)));
        actors = block(
                "impact-actors",
                "impact.actors",
                ACTION_ROWS,
                text -> onLine(
                        (on, line) -> model.writeBlock(on.id(), line.nature().id(), null, text)));
        getChildren().addAll(new Separator(), blockHead(), actions, actors);
    }

    private TextEntry block(String id, String key, int rows, Consumer<String> write) {
        return new TextEntry(
                id,
                texts.say(Message.of(key)),
                rows,
                texts,
                text -> Optional.empty(),
                write,
                () -> onLine((on, line) -> model.resetBlocks(on.id())));
    }

    private HBox blockHead() {
        reach.getStyleClass().add("muted");
        reach.setWrapText(true);
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        return new HBox(
                4,
                reach,
                space,
                tool(
                        "impact-split",
                        Icon.SPLIT,
                        "impacts.split",
                        (on, line) -> model.split(on.id(), line.nature().id())),
                tool(
                        "impact-merge",
                        Icon.MERGE,
                        "impacts.merge",
                        (on, line) -> model.merge(on.id(), line.nature().id())));
    }

    private Button tool(String id, Icon icon, String key, BiConsumer<ImpactSheet, ImpactLine> action) {
        var button = new Button("", icon.node());
        button.setId(id);
        button.getStyleClass().add("quiet");
        button.setTooltip(new Tooltip(texts.get(key)));
        button.setAccessibleText(texts.get(key));
        button.setOnAction(event -> onLine(action));
        return button;
    }

    private void onLine(BiConsumer<ImpactSheet, ImpactLine> action) {
        if (sheet != null && shown != null) {
            action.accept(sheet, shown);
        }
    }

    private Optional<Message> refusal(ImpactField field, String text) {
        return sheet == null || shown == null ? Optional.empty() : model.refusal(cell(sheet, shown, field, text));
    }

    private static ImpactCell cell(ImpactSheet sheet, ImpactLine line, ImpactField field, String text) {
        return new ImpactCell(sheet.id(), line.nature().id(), field, text);
    }

    /** Shows a line of a sheet as it is now; what was typed for another is stored before. */
    void show(ImpactSheet on, ImpactLine line) {
        boolean same = sheet != null
                && shown != null
                && sheet.id().equals(on.id())
                && shown.nature().id().equals(line.nature().id());
        if (!same) {
            entries.values().forEach(TextEntry::finish);
            name.finish();
            actions.finish();
            actors.finish();
        }
        sheet = on;
        shown = line;
        name.show(line.nature().name(), Origin.NONE, Optional.empty(), same);
        degreeNote.setText(finding(line, ImpactField.DEGREE).map(texts::say).orElse(""));
        entries.forEach((field, entry) -> entry.show(
                line.text(field),
                origin(line.isOwn(field), !line.inherited().text(field).isEmpty()),
                finding(line, field),
                same));
        var run = model.impacts().run(on.id(), line.nature().id());
        boolean own = run.isPresent() && run.get().block().sheet().equals(on.id());
        reach.setText(
                run.map(reached -> texts.get("impacts.reach", reached.natures().size()))
                        .orElseGet(() -> texts.get("impacts.actions.none")));
        var whose = origin(own, run.isPresent());
        actions.show(run.map(of -> of.block().actions()).orElse(""), whose, finding(line, null), same);
        actors.show(run.map(of -> of.block().actors()).orElse(""), whose, Optional.empty(), same);
    }

    private Origin origin(boolean own, boolean modelSays) {
        if (sheet == null || sheet.model() == null) {
            return Origin.NONE;
        }
        if (own) {
            return Origin.OWN;
        }
        return modelSays ? Origin.INHERITED : Origin.NONE;
    }

    private Optional<Message> finding(ImpactLine line, @Nullable ImpactField field) {
        return model.findings(new ImpactSpot(line.sheet(), line.nature().id(), field)).stream()
                .findFirst()
                .map(Finding::message);
    }

    /** Puts the cursor into the text that stands in a column of the paper. */
    void edit(SheetPaper.Column column) {
        switch (column) {
            case NATURE -> name.edit();
            case DEGREE, DESCRIPTION -> edit(ImpactField.DESCRIPTION);
            case ACTIONS -> actions.edit();
        }
    }

    /** Puts the cursor into a text. */
    void edit(ImpactField field) {
        Objects.requireNonNull(entries.get(field)).edit();
    }
}
