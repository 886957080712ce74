package fr.conventio.app.raci;

import fr.conventio.app.grid.GridChoice;
import fr.conventio.app.grid.GridWork;
import fr.conventio.app.notice.Notice;
import fr.conventio.app.room.Tools;
import fr.conventio.model.identity.EntityId;
import fr.conventio.model.raci.LegendLetter;
import fr.conventio.model.raci.RaciCell;
import fr.conventio.model.raci.RaciRoleId;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** What the keys of the grid do to the matrix. Headings have no cells: they are passed over. */
final class MatrixWork implements GridWork<EntityId, RaciRoleId> {
    private final RaciViewModel model;
    private final Tools tools;
    private final Supplier<List<EntityId>> rowsShown;
    private final Runnable open;
    private final Consumer<EntityId> add;

    /**
     * @param rowsShown those of the grid, from top to bottom
     * @param open goes to where the row of the cursor is written about
     * @param add makes a row below another
     */
    MatrixWork(
            RaciViewModel model,
            Tools tools,
            Supplier<List<EntityId>> rowsShown,
            Runnable open,
            Consumer<EntityId> add) {
        this.model = model;
        this.tools = tools;
        this.rowsShown = rowsShown;
        this.open = open;
        this.add = add;
    }

    private static List<RaciCell> cells(GridChoice<EntityId, RaciRoleId> chosen) {
        var cells = new ArrayList<RaciCell>();
        RaciViewModel.activitiesOf(chosen.rows())
                .forEach(activity -> chosen.columns().forEach(role -> cells.add(new RaciCell(activity, role))));
        return cells;
    }

    @Override
    public void typed(String character, GridChoice<EntityId, RaciRoleId> chosen) {
        var cells = cells(chosen);
        if (cells.isEmpty()) {
            return;
        }
        var letter = model.letter(character);
        if (letter.isPresent()) {
            model.letters(edits -> edits.toggle(cells, letter.get().code()));
        } else if (character.isBlank()) {
            var rows = RaciViewModel.activitiesOf(chosen.rows());
            model.activities(edits -> edits.confirm(rows));
        } else {
            var codes = model.raci().legend().stream().map(LegendLetter::code).collect(Collectors.joining(", "));
            tools.notices().show(Notice.doubt(tools.texts().get("raci.letter.unknown", character, codes)));
        }
    }

    @Override
    public void clear(GridChoice<EntityId, RaciRoleId> chosen) {
        var cells = cells(chosen);
        model.letters(edits -> edits.clear(cells));
    }

    @Override
    public List<List<String>> copied(GridChoice<EntityId, RaciRoleId> chosen) {
        var raci = model.raci();
        return RaciViewModel.activitiesOf(chosen.rows()).stream()
                .map(activity -> chosen.columns().isEmpty()
                        ? List.of(raci.find(activity).orElseThrow().label())
                        : chosen.columns().stream()
                                .map(role -> raci.letters(activity, role).written())
                                .toList())
                .toList();
    }

    @Override
    public void paste(GridChoice<EntityId, RaciRoleId> chosen, List<List<String>> block) {
        if (block.size() == 1 && block.getFirst().size() == 1) {
            var cells = cells(chosen);
            model.letters(edits -> edits.write(cells, block.getFirst().getFirst()));
            return;
        }
        var shown = rowsShown.get();
        var rows = RaciViewModel.activitiesOf(
                shown.subList(shown.indexOf(chosen.rows().getFirst()), shown.size()));
        var roles = model.raci().roles().stream()
                .map(role -> role.id())
                .dropWhile(role -> !role.equals(chosen.columns().getFirst()))
                .toList();
        model.letters(edits -> edits.paste(rows, roles, block));
    }

    @Override
    public void open(GridChoice<EntityId, RaciRoleId> chosen) {
        open.run();
    }

    @Override
    public void move(EntityId row, boolean down) {
        model.move(row, down);
    }

    @Override
    public void add(EntityId row) {
        add.accept(row);
    }

    @Override
    public void remove(GridChoice<EntityId, RaciRoleId> chosen) {
        model.remove(chosen.rows());
    }
}
