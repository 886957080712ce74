package fr.conventio.app.home;

import fr.conventio.app.room.Tools;
import fr.conventio.app.text.Texts;
import fr.conventio.app.theme.Hint;
import fr.conventio.app.theme.Icon;
import fr.conventio.model.store.DossierSummary;
import fr.conventio.model.wording.French;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import javafx.application.Platform;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/**
 * The dossiers of the store, one below the other. Not a list view: its machinery, made for thousands of lines, would take a
 * fifth of the time in which the first window comes.
 */
final class DossierList extends VBox {
    private static final PseudoClass LATE = PseudoClass.getPseudoClass("late");
    /** As many as the smallest window shows. */
    private static final int FEW = 4;

    private final HomeViewModel model;
    private final Tools tools;
    private final Texts texts;
    private final List<DossierSummary> dossiers;
    private Optional<ScrollPane> scrolled = Optional.empty();

    DossierList(HomeViewModel model, Tools tools) {
        this.model = model;
        this.tools = tools;
        this.texts = tools.texts();
        this.dossiers = model.dossiers();
        setId("dossiers");
        getStyleClass().add("dossiers");
        setAccessibleRole(AccessibleRole.LIST_VIEW);
        setAccessibleText(texts.get("home.title"));
        dossiers.forEach(dossier -> getChildren().add(line(dossier)));
        setOnKeyPressed(this::move);
        Platform.runLater(getChildren().getFirst()::requestFocus);
    }

    /** The list, with a bar to scroll it when it is long. */
    Node inSight() {
        if (dossiers.size() <= FEW) {
            return this;
        }
        var pane = new ScrollPane(this);
        pane.setFitToWidth(true);
        scrolled = Optional.of(pane);
        return pane;
    }

    private void move(KeyEvent event) {
        int at = lineWith((Node) event.getTarget());
        int last = dossiers.size() - 1;
        switch (event.getCode()) {
            case UP -> go(Math.max(at - 1, 0));
            case DOWN -> go(Math.min(at + 1, last));
            case HOME -> go(0);
            case END -> go(last);
            default -> {
                return;
            }
        }
        event.consume();
    }

    /** The line that a node is in, or is; -1 when it is in none. */
    private int lineWith(Node node) {
        var line = node;
        while (line.getParent() != null && !line.getParent().equals(this)) {
            line = line.getParent();
        }
        return getChildren().indexOf(line);
    }

    private void go(int line) {
        getChildren().get(line).requestFocus();
        scrolled.ifPresent(pane -> pane.setVvalue((double) line / (dossiers.size() - 1)));
    }

    private HBox line(DossierSummary dossier) {
        var title = new Label(dossier.title());
        title.getStyleClass().add("card-title");
        var figures = new Label(texts.get(
                "home.line",
                texts.number(dossier.posts().headcount()),
                texts.decimal(dossier.posts().fullTimeEquivalent().rounded(2)),
                texts.longDate(dossier.effectiveDate())));
        figures.getStyleClass().add("muted");
        var words = new VBox(3, title, figures);
        if (dossier.promises() > 0) {
            words.getChildren().add(promises(dossier));
        }
        var signing = dossier.signing();
        if (signing != null) {
            words.getChildren().add(signing(signing));
        }
        var changed = new Label(texts.get(
                "home.changed", French.date(LocalDate.ofInstant(dossier.changedAt(), ZoneId.systemDefault()))));
        changed.getStyleClass().add("muted");
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        var duplicate = new Button(null, Icon.DUPLICATE.node());
        duplicate.getStyleClass().add("quiet");
        duplicate.setAccessibleText(texts.get("home.duplicate"));
        Hint.on(duplicate, texts.get("home.duplicate"));
        duplicate.setOnAction(event -> model.duplicate(dossier));
        var open = new Button(texts.get("home.open"));
        open.getStyleClass().add("open-dossier");
        open.setOnAction(event -> model.open(dossier));
        var line = new HBox(12, words, space, changed, duplicate, open);
        line.getStyleClass().add("dossier-line");
        line.setFocusTraversable(true);
        line.setAccessibleRole(AccessibleRole.LIST_ITEM);
        line.setAccessibleText(title.getText() + "\n" + figures.getText());
        line.setOnKeyPressed(event -> {
            boolean opens = event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.SPACE;
            if (opens && event.getTarget().equals(line)) {
                model.open(dossier);
            }
        });
        line.setOnMouseClicked(event -> {
            line.requestFocus();
            if (event.getButton() == MouseButton.PRIMARY && event.getClickCount() == 2) {
                model.open(dossier);
            }
        });
        return line;
    }

    /** Which revision is being signed, and how far the dossier is from it. */
    private Label signing(DossierSummary.Signing signing) {
        var label = new Label(texts.get(
                "home.signing",
                texts.number(signing.revision()),
                signing.signed(),
                signing.since().edits()));
        label.getStyleClass().addAll("muted", "entry-signing");
        return label;
    }

    /** What the convention promised and has still to keep. */
    private Label promises(DossierSummary dossier) {
        var due = dossier.nextDue();
        boolean late = due != null && due.isBefore(tools.desk().today());
        var promises = new Label(
                due == null
                        ? texts.get("home.promises", dossier.promises())
                        : texts.get(
                                late ? "home.promises.late" : "home.promises.due",
                                dossier.promises(),
                                texts.longDate(due)));
        promises.getStyleClass().addAll("muted", "entry-due");
        promises.pseudoClassStateChanged(LATE, late);
        return promises;
    }
}
