package fr.conventio.app.convention;

import fr.conventio.app.room.GrowingCell;
import fr.conventio.app.text.Texts;
import fr.conventio.app.theme.Icon;
import fr.conventio.model.convention.clause.Part;
import fr.conventio.model.draft.DraftedClause;
import fr.conventio.model.draft.DraftedClause.State;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.collections.FXCollections;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/** All clauses in the order of the act, under the parts they belong to, each with what it is: worded anew, left out, not printed. */
final class ClauseList extends ListView<ClauseList.Line> {
    private static final PseudoClass ASIDE = PseudoClass.getPseudoClass("aside");

    private final ConventionViewModel model;
    private final Texts texts;
    private Consumer<String> chosen = key -> {};
    /** The clause to be chosen as soon as it is there; empty for none. */
    private String wanted = "";

    /** A part or a clause. */
    sealed interface Line {
        record OfPart(Part part) implements Line {}

        record OfClause(DraftedClause clause) implements Line {}
    }

    ClauseList(ConventionViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
        setId("clauses");
        getStyleClass().addAll("dense", "clauses");
        setAccessibleText(texts.get("convention.clauses"));
        setCellFactory(list -> new Cell());
        getSelectionModel().selectedItemProperty().addListener((all, before, line) -> {
            if (line instanceof Line.OfClause of) {
                chosen.accept(of.clause().key());
            }
        });
        model.composed().subscribe(composed -> show());
        model.dossier().figures().subscribe(figures -> refresh());
    }

    /** @param told the key of the clause that is chosen now */
    void onChosen(Consumer<String> told) {
        chosen = told;
    }

    Optional<DraftedClause> clause() {
        return getSelectionModel().getSelectedItem() instanceof Line.OfClause of
                ? Optional.of(of.clause())
                : Optional.empty();
    }

    private void show() {
        var key = clause().map(DraftedClause::key);
        var lines = new ArrayList<Line>();
        Part part = null;
        for (var clause : model.clauses()) {
            if (clause.clause().part() != part) {
                part = clause.clause().part();
                lines.add(new Line.OfPart(part));
            }
            lines.add(new Line.OfClause(clause));
        }
        if (!getItems().equals(lines)) {
            getItems().setAll(FXCollections.observableArrayList(lines));
        }
        key.ifPresent(this::choose);
        if (model.composed().get().draft().find(wanted).isPresent()) {
            choose(wanted);
            wanted = "";
        }
        if (clause().isEmpty() && lines.size() > 1) {
            getSelectionModel().select(1);
        }
    }

    /** Chooses a clause that is about to be added. */
    void await(String key) {
        wanted = key;
    }

    /** Chooses a clause, if it is there. */
    void choose(String key) {
        List<Line> lines = getItems();
        for (int line = 0; line < lines.size(); line++) {
            if (lines.get(line) instanceof Line.OfClause of && of.clause().key().equals(key)) {
                getSelectionModel().select(line);
                scrollTo(Math.max(0, line - 4));
                return;
            }
        }
    }

    private final class Cell extends GrowingCell<Line> {
        @Override
        protected void updateItem(@Nullable Line line, boolean empty) {
            super.updateItem(line, empty);
            setText(null);
            setGraphic(null);
            setDisable(line instanceof Line.OfPart);
            pseudoClassStateChanged(ASIDE, false);
            if (empty || line == null) {
                return;
            }
            switch (line) {
                case Line.OfPart of -> {
                    var name = new Label(texts.say(of.part().label()));
                    name.getStyleClass().add("clause-part");
                    setGraphic(name);
                    setAccessibleText(name.getText());
                }
                case Line.OfClause of -> draw(of.clause());
            }
        }

        private void draw(DraftedClause clause) {
            var number = new Label(clause.number());
            number.getStyleClass().add("clause-number");
            var name = new Label(clause.clause().label());
            name.setWrapText(true);
            name.setMinWidth(0);
            HBox.setHgrow(name, Priority.ALWAYS);
            name.setMaxWidth(Double.MAX_VALUE);
            var mark = new Label(mark(clause));
            mark.getStyleClass().add("muted");
            mark.setMinWidth(Region.USE_PREF_SIZE);
            var line = new HBox(6, number, name, mark);
            if (!model.findings(clause.key()).isEmpty()) {
                var doubt = Icon.DOUBT.node();
                doubt.getStyleClass().add("clause-doubt");
                line.getChildren().add(doubt);
            }
            setGraphic(line);
            pseudoClassStateChanged(ASIDE, !clause.isPrinted());
            setAccessibleText(
                    String.join(" ", clause.number(), clause.clause().label(), mark.getText(), findings(clause)));
        }

        private String findings(DraftedClause clause) {
            var found = model.findings(clause.key());
            return found.isEmpty() ? "" : texts.say(found.getFirst().message());
        }

        private String mark(DraftedClause clause) {
            if (clause.state() == State.LEFT_OUT) {
                return texts.get("convention.state.left_out");
            } else if (clause.state() == State.NOT_NOW) {
                return texts.get("convention.state.not_now");
            } else if (clause.standard() == null) {
                return texts.get("convention.state.own");
            }
            return clause.isReworded() ? texts.get("convention.state.reworded") : "";
        }
    }
}
