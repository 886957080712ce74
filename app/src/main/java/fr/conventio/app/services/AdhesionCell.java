package fr.conventio.app.services;

import fr.conventio.app.text.Texts;
import fr.conventio.app.theme.Icon;
import fr.conventio.model.party.Party;
import fr.conventio.model.services.perimeter.Adhesion;
import fr.conventio.model.wording.French;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;

/** One cell of the grid: a cross where a party has joined, and a sign where there is more to know. */
final class AdhesionCell extends Label {
    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");
    private static final PseudoClass CURRENT = PseudoClass.getPseudoClass("current");
    private static final PseudoClass DOUBT = PseudoClass.getPseudoClass("doubt");
    private static final PseudoClass HEADING = PseudoClass.getPseudoClass("heading");

    private static final String JOINED = "X";

    private final Texts texts;

    AdhesionCell(Texts texts) {
        this.texts = texts;
        getStyleClass().add("adhesion-cell");
        setAccessibleRole(AccessibleRole.TABLE_CELL);
        setContentDisplay(ContentDisplay.RIGHT);
        setGraphicTextGap(4);
    }

    /** Shows one adhesion, or none. */
    void show(Line line, Party party, Optional<Adhesion> adhesion) {
        boolean doubt = adhesion.map(Adhesion::isDoubtful).orElse(false);
        boolean dated = adhesion.map(joined -> joined.start() != null || joined.end() != null)
                .orElse(false);
        pseudoClassStateChanged(HEADING, false);
        pseudoClassStateChanged(DOUBT, doubt);
        setText(adhesion.isPresent() ? JOINED : "");
        setGraphic(doubt ? Icon.DOUBT.node() : dated ? Icon.DATES.node() : null);
        setAccessibleText(line.name() + ", " + party.shortName() + " : " + said(adhesion));
    }

    /** Shows how many parts of a service a party has joined. */
    void show(Line line, Party party, long joined) {
        pseudoClassStateChanged(HEADING, true);
        pseudoClassStateChanged(DOUBT, false);
        setGraphic(null);
        setText(
                joined == 0
                        ? ""
                        : texts.get("services.parts", joined, line.leaves().size()));
        setAccessibleText(line.name() + ", " + party.shortName() + " : "
                + texts.get("services.cell.parts", joined, line.leaves().size()));
    }

    void choose(boolean chosen, boolean current) {
        pseudoClassStateChanged(CHOSEN, chosen);
        pseudoClassStateChanged(CURRENT, current);
    }

    private String said(Optional<Adhesion> adhesion) {
        if (adhesion.isEmpty()) {
            return texts.get("services.cell.none");
        }
        var said = new StringBuilder(texts.get("services.cell.joined"));
        var start = adhesion.get().start();
        var end = adhesion.get().end();
        if (start != null) {
            said.append(", ").append(texts.get("services.cell.from", French.date(start)));
        }
        if (end != null) {
            said.append(", ").append(texts.get("services.cell.until", French.date(end)));
        }
        if (adhesion.get().isDoubtful()) {
            said.append(", ").append(texts.get("services.cell.doubt"));
        }
        return said.toString();
    }
}
