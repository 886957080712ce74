package fr.conventio.app.services;

import fr.conventio.app.text.Texts;
import fr.conventio.model.party.Party;
import fr.conventio.model.party.PartyId;
import fr.conventio.model.services.perimeter.Cell;
import fr.conventio.model.services.perimeter.LeafId;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Control;
import javafx.scene.control.Skin;
import javafx.scene.control.SkinBase;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import org.jspecify.annotations.Nullable;

/**
 * Services and their parts against the parties that may join them: worked with the keys of a spreadsheet. The space bar joins
 * and leaves, Shift and the arrows choose, Ctrl+D and Ctrl+R fill. Names and totals stay in sight.
 */
final class AdhesionGrid extends Control {
    private static final int PAGE = 10;

    private final ServicesViewModel model;
    private final GridSelection selection = new GridSelection();
    private final GridPanes panes;
    private List<Line> lines = List.of();
    private List<Party> parties = List.of();
    private Runnable onChosen = () -> {};
    private Runnable onEdit = () -> {};

    AdhesionGrid(ServicesViewModel model, Texts texts, double scale) {
        this.model = model;
        this.panes = new GridPanes(texts, scale);
        setId("adhesions");
        getStyleClass().add("adhesion-grid");
        setAccessibleRole(AccessibleRole.TABLE_VIEW);
        setAccessibleText(texts.get("services.grid"));
        setFocusTraversable(true);
        addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
        panes.onMouse(this::clicked);
    }

    @Override
    protected Skin<AdhesionGrid> createDefaultSkin() {
        var skin = new SkinBase<AdhesionGrid>(this) {};
        skin.getChildren().add(panes);
        return skin;
    }

    /** Told when another cell is chosen, and when what it holds has changed. */
    void onChosen(Runnable told) {
        onChosen = told;
    }

    /** Told when the officer wants to write about the chosen cell. */
    void onEdit(Runnable told) {
        onEdit = told;
    }

    /** @param told the party whose total is to be accounted for */
    void onTotal(Consumer<PartyId> told) {
        panes.onTotal(column -> told.accept(parties.get(column).id()));
    }

    /** Shows lines and parties as they are now; the cursor stays where it was, on the same line and party. */
    void show(List<Line> newLines, List<Party> newParties) {
        var line = line();
        var party = party();
        boolean samePlaces = alike(newLines, newParties);
        lines = newLines;
        parties = newParties;
        selection.resize(lines.size(), parties.size());
        if (!samePlaces) {
            panes.build(lines, parties);
            line.ifPresent(known -> to(known, party.map(Party::id).orElse(null)));
        }
        panes.fill(model, lines, parties);
        choose();
    }

    private boolean alike(List<Line> newLines, List<Party> newParties) {
        if (lines.size() != newLines.size() || parties.size() != newParties.size() || lines.isEmpty()) {
            return false;
        }
        for (int place = 0; place < lines.size(); place++) {
            if (!lines.get(place).isSame(newLines.get(place))
                    || lines.get(place).isHeading() != newLines.get(place).isHeading()) {
                return false;
            }
        }
        return parties.stream()
                .map(Party::id)
                .toList()
                .equals(newParties.stream().map(Party::id).toList());
    }

    /** Goes to a line and a party; without a party, or where it has no column, the column stays. */
    void to(Line wanted, @Nullable PartyId party) {
        int column = party == null ? selection.column() : columnOf(party);
        for (int place = 0; place < lines.size(); place++) {
            if (lines.get(place).isSame(wanted)) {
                selection.to(place, column, false);
                choose();
                return;
            }
        }
    }

    private int columnOf(PartyId party) {
        for (int column = 0; column < parties.size(); column++) {
            if (parties.get(column).id().equals(party)) {
                return column;
            }
        }
        return selection.column();
    }

    /** The line of the cursor. */
    Optional<Line> line() {
        return lines.isEmpty() ? Optional.empty() : Optional.of(lines.get(selection.line()));
    }

    /** The party of the cursor. */
    Optional<Party> party() {
        return parties.isEmpty() ? Optional.empty() : Optional.of(parties.get(selection.column()));
    }

    /** The cells that are chosen. */
    List<Cell> chosen() {
        var cells = new ArrayList<Cell>();
        for (var leaf : chosenLeaves()) {
            chosenParties().forEach(party -> cells.add(new Cell(leaf, party)));
        }
        return cells;
    }

    private List<LeafId> chosenLeaves() {
        var leaves = new LinkedHashSet<LeafId>();
        if (!lines.isEmpty()) {
            lines.subList(selection.firstLine(), selection.lastLine() + 1)
                    .forEach(line -> leaves.addAll(line.leaves()));
        }
        return List.copyOf(leaves);
    }

    private List<PartyId> chosenParties() {
        return parties.isEmpty()
                ? List.of()
                : parties.subList(selection.firstColumn(), selection.lastColumn() + 1).stream()
                        .map(Party::id)
                        .toList();
    }

    private void choose() {
        panes.choose(selection);
        notifyAccessibleAttributeChanged(AccessibleAttribute.FOCUS_ITEM);
        onChosen.run();
    }

    private void pressed(KeyEvent event) {
        boolean extend = event.isShiftDown();
        boolean shortcut = event.isShortcutDown();
        if (lines.isEmpty() || event.isAltDown()) {
            return;
        }
        switch (event.getCode()) {
            case UP -> selection.by(shortcut ? -lines.size() : -1, 0, extend);
            case DOWN -> selection.by(shortcut ? lines.size() : 1, 0, extend);
            case LEFT -> selection.by(0, shortcut ? -parties.size() : -1, extend);
            case RIGHT -> selection.by(0, shortcut ? parties.size() : 1, extend);
            case PAGE_UP -> selection.by(-PAGE, 0, extend);
            case PAGE_DOWN -> selection.by(PAGE, 0, extend);
            case HOME -> selection.by(shortcut ? -lines.size() : 0, -parties.size(), extend);
            case END -> selection.by(shortcut ? lines.size() : 0, parties.size(), extend);
            case SPACE -> {
                if (extend) {
                    selection.wholeLines();
                } else if (shortcut) {
                    selection.wholeColumns();
                } else {
                    model.toggle(chosen());
                }
            }
            case A -> {
                if (!shortcut) {
                    return;
                }
                selection.wholeLines();
                selection.wholeColumns();
            }
            case D -> {
                if (!shortcut) {
                    return;
                }
                model.fillDown(chosenLeaves(), chosenParties());
            }
            case R -> {
                if (!shortcut) {
                    return;
                }
                model.fillRight(chosenLeaves(), chosenParties());
            }
            case DELETE, BACK_SPACE -> {
                if (shortcut) {
                    return;
                }
                model.leave(chosen());
            }
            case ENTER, F2 -> {
                event.consume();
                onEdit.run();
                return;
            }
            default -> {
                return;
            }
        }
        event.consume();
        choose();
    }

    /** A click chooses, a second one joins or leaves; names and headers choose their whole line or column. */
    private void clicked(GridPanes.Place place, MouseEvent event) {
        requestFocus();
        selection.to(
                place.line() < 0 ? selection.line() : place.line(),
                place.column() < 0 ? selection.column() : place.column(),
                event.isShiftDown() || event.getEventType() == MouseEvent.MOUSE_DRAGGED);
        if (place.column() < 0) {
            selection.wholeLines();
        }
        if (place.line() < 0) {
            selection.wholeColumns();
        }
        if (event.getEventType() == MouseEvent.MOUSE_PRESSED && event.getClickCount() == 2) {
            model.toggle(chosen());
        }
        choose();
    }

    @Override
    public @Nullable Object queryAccessibleAttribute(AccessibleAttribute attribute, @Nullable Object... parameters) {
        return switch (attribute) {
            case ROW_COUNT -> lines.size();
            case COLUMN_COUNT -> parties.size();
            case FOCUS_ITEM -> panes.cell(selection.line(), selection.column());
            case CELL_AT_ROW_COLUMN ->
                parameters.length == 2
                                && parameters[0] instanceof Integer line
                                && parameters[1] instanceof Integer column
                        ? panes.cell(line, column)
                        : null;
            default -> super.queryAccessibleAttribute(attribute, parameters);
        };
    }
}
