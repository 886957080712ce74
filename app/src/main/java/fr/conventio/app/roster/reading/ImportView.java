package fr.conventio.app.roster.reading;

import fr.conventio.app.room.RoomHead;
import fr.conventio.app.room.ToolLine;
import fr.conventio.app.text.Texts;
import fr.conventio.app.theme.Icon;
import fr.conventio.model.roster.difference.Choices;
import fr.conventio.model.roster.difference.LineDifference.Kind;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javafx.application.Platform;
import javafx.event.EventTarget;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Cell;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TableView;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;

/** An import from its file to its taking: the steps at the top, one of them below, and what can be done at the foot. */
public final class ImportView extends BorderPane {
    private static final KeyCombination NEXT = new KeyCodeCombination(KeyCode.RIGHT, KeyCombination.ALT_DOWN);
    private static final KeyCombination BACK = new KeyCodeCombination(KeyCode.LEFT, KeyCombination.ALT_DOWN);

    private final ImportViewModel model;
    private final Texts texts;
    private final Map<Step, StepView> views = new EnumMap<>(Step.class);
    private final ToolLine steps = new ToolLine(4);
    private final RoomHead head;
    private final Label problem = new Label();
    private final Button back;
    private final Button next;
    private final Button take;
    private final Button leave;
    private final ToolLine foot;
    private final ToolLine question;
    private final OpeningPane opening;
    private Subscription following = Subscription.EMPTY;

    public ImportView(ImportViewModel model) {
        this.model = model;
        this.texts = model.tools().texts();
        setId("import-view");
        getStyleClass().add("room");
        this.head = new RoomHead(model.file()
                        .get()
                        .map(file -> texts.get("import.title", String.valueOf(file.getFileName())))
                        .orElse(""))
                .withSubtitleId("import-summary");
        this.opening = new OpeningPane(model);
        steps.setId("import-steps");
        steps.getStyleClass().add("import-steps");
        leave = button("import-leave", "import.leave", model::askToLeave);
        back = button("import-back", "import.back", () -> model.go(-1));
        next = button("import-next", "import.next", () -> model.go(1));
        take = button("import-take", "import.leave", model::take);
        foot = foot();
        question = question();
        setTop(new VBox(head, steps));
        setBottom(foot);
        addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        sceneProperty().subscribe(scene -> {
            following.unsubscribe();
            following = scene == null ? Subscription.EMPTY : follow();
        });
    }

    private Subscription follow() {
        return Subscription.combine(
                model.road().subscribe(road -> draw()),
                model.step().subscribe(step -> draw()),
                model.password().subscribe(asked -> draw()),
                model.busy().subscribe(busy -> enable()),
                model.leaving().subscribe(this::ask),
                model.beingTaken().subscribe(storing -> enable()));
    }

    private Button button(String id, String key, Runnable action) {
        var button = new Button(texts.get(key));
        button.setId(id);
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(event -> action.run());
        return button;
    }

    private ToolLine foot() {
        problem.setId("import-problem");
        problem.getStyleClass().add("refusal-text");
        problem.setWrapText(true);
        problem.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(problem, Priority.ALWAYS);
        var foot = new ToolLine(12, leave, problem, back, next, take);
        foot.getStyleClass().add("decision-bar");
        return foot;
    }

    /** Takes the place of the foot while it is asked. */
    private ToolLine question() {
        var words = new Label(texts.get("import.leave.question"));
        words.setId("import-leave-question");
        words.setWrapText(true);
        words.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(words, Priority.ALWAYS);
        var line = new ToolLine(
                12,
                words,
                button("import-stay", "import.stay", model::stay),
                button("import-leave-sure", "import.leave", model::leave));
        line.getStyleClass().add("decision-bar");
        return line;
    }

    private void ask(boolean leaving) {
        setBottom(leaving ? question : foot);
        enable();
        if (leaving) {
            lookup("#import-stay").requestFocus();
        } else {
            model.road().get().map(road -> views.get(model.step().get())).ifPresent(StepView::focus);
        }
    }

    private void pressed(KeyEvent event) {
        if (NEXT.match(event) || BACK.match(event)) {
            model.go(NEXT.match(event) ? 1 : -1);
            event.consume();
        } else if (event.getCode() == KeyCode.ESCAPE) {
            escape(event);
        } else if (event.getCode() == KeyCode.ENTER && !isForTable(event.getTarget())) {
            (next.isDefaultButton() ? next : take).fire();
            event.consume();
        }
    }

    /** False for a table with nothing to type in where the cursor stands: it would keep the key for itself. */
    private static boolean isForTable(EventTarget target) {
        return switch (target) {
            case TableView<?> table -> {
                var column = table.getFocusModel().getFocusedCell().getTableColumn();
                yield table.isEditable() && column != null && column.isEditable();
            }
            case ListView<?> list -> list.isEditable();
            default -> true;
        };
    }

    /** Leaves what is nearest: the cell that is being typed in, then the question, then the import. */
    private void escape(KeyEvent event) {
        if (event.getTarget() instanceof Node node) {
            for (Node part = node; part != null; part = part.getParent()) {
                if (part instanceof Cell<?> cell && cell.isEditing()) {
                    cell.cancelEdit();
                    event.consume();
                    return;
                }
            }
        }
        if (model.leaving().get()) {
            model.stay();
            event.consume();
        } else if (event.getTarget() instanceof TableView || event.getTarget() instanceof ListView) {
            model.askToLeave();
            event.consume();
        }
    }

    private void draw() {
        var now = model.road().get();
        if (now.isEmpty()) {
            setCenter(opening);
            opening.show();
            steps.getChildren().clear();
            head.subtitle().set("");
        } else {
            var road = now.get();
            drawSteps(road);
            var step = model.step().get();
            var view = views.computeIfAbsent(step, this::view);
            view.show(road);
            if (!view.node().equals(getCenter())) {
                setCenter(view.node());
                Platform.runLater(view::focus);
            }
            head.subtitle().set(summary(road));
        }
        problem.setText(now.map(this::problem).orElse(""));
        enable();
    }

    private String problem(Road road) {
        boolean isToBeChosen = road.understanding().taken().isEmpty()
                && !road.understanding().tables().isEmpty();
        return isToBeChosen
                ? texts.get("import.none_taken")
                : road.problem().map(texts::say).orElse("");
    }

    private StepView view(Step step) {
        return switch (step) {
            case FILE -> new FileStep(model);
            case COLUMNS -> new ColumnsStep(model);
            case VALUES -> new ValuesStep(model);
            case REVIEW -> new ReviewStep(model);
            case DIFFERENCE -> new DifferenceStep(model, this::enable);
        };
    }

    private void drawSteps(Road road) {
        steps.getChildren().clear();
        int number = 0;
        for (var step : road.steps()) {
            number++;
            long open = road.toLookAt(step);
            var words = texts.get("import.step", number, texts.get(step.key()));
            var door = new ToggleButton(open == 0 ? words : texts.get("import.step.open", words, open));
            door.setId("import-step-" + step.name().toLowerCase(Locale.ROOT));
            door.getStyleClass().add("sheet-tab");
            door.setMinWidth(Region.USE_PREF_SIZE);
            if (road.isReached(step)) {
                door.setGraphic((open == 0 ? Icon.DONE : Icon.DOUBT).node());
                door.getGraphic().getStyleClass().add(open == 0 ? "mark-good" : "mark-doubt");
            }
            door.setDisable(!road.isReached(step));
            door.setSelected(step == model.step().get());
            door.setOnAction(event -> {
                model.go(step);
                door.setSelected(true);
            });
            steps.getChildren().add(door);
        }
    }

    private String summary(Road road) {
        return road.judged()
                .map(Road.Judged::reading)
                .map(reading -> texts.get(
                        "import.summary", reading.rowsRead(), reading.posts().size(), reading.rowsRefused()))
                .orElse("");
    }

    private void enable() {
        var road = model.road().get();
        boolean storing = model.beingTaken().get();
        boolean settled = !model.busy().get() && !storing;
        leave.setText(texts.get(storing ? "import.taking.cancel" : "import.leave"));
        int place = road.map(now -> now.steps().indexOf(model.step().get())).orElse(-1);
        back.setVisible(road.isPresent());
        next.setVisible(road.isPresent());
        take.setVisible(road.isPresent());
        steps.setDisable(storing);
        if (getCenter() != null) {
            getCenter().setDisable(storing);
        }
        back.setDisable(storing || place <= 0);
        next.setDisable(storing
                || road.isEmpty()
                || place >= road.get().steps().size() - 1
                || !road.get().isReached(road.get().steps().get(place + 1)));
        // Enter goes on by one step, and takes at the last one only.
        boolean isLast = road.isPresent() && place == road.get().steps().size() - 1;
        boolean leaving = model.leaving().get();
        next.setDefaultButton(!isLast && !leaving);
        take.setDefaultButton(isLast && !leaving);
        leave.setCancelButton(!leaving);
        take.setText(road.map(this::takeWords).orElse(""));
        take.setDisable(!settled || road.filter(this::changesSomething).isEmpty());
    }

    private boolean changesSomething(Road road) {
        return road.canBeTaken()
                && road.judged()
                        .flatMap(Road.Judged::choices)
                        .map(ImportView::changes)
                        .orElse(true);
    }

    private static boolean changes(Choices choices) {
        return choices.count(Kind.ADDED) + choices.count(Kind.CHANGED) + choices.count(Kind.GONE) > 0;
    }

    private String takeWords(Road road) {
        Optional<Choices> choices = road.judged().flatMap(Road.Judged::choices);
        return choices.map(chosen -> texts.get(
                        "import.take.difference",
                        chosen.count(Kind.ADDED),
                        chosen.count(Kind.CHANGED),
                        chosen.count(Kind.GONE)))
                .orElseGet(() -> texts.get(
                        "import.take",
                        road.judged()
                                .map(judged -> judged.reading().posts().size())
                                .orElse(0)));
    }
}
