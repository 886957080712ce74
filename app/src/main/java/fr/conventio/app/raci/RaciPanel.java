package fr.conventio.app.raci;

import fr.conventio.app.text.Texts;
import fr.conventio.model.identity.EntityId;
import fr.conventio.model.raci.RaciActivityId;
import fr.conventio.model.raci.RaciRoleId;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import org.jspecify.annotations.Nullable;

/** Beside the grid: the row and the role of the cursor, the load, the legend. */
final class RaciPanel extends TabPane {
    private final RowForm row;
    private final RoleForm role;
    private final LoadPanel load;
    private final LegendForm legend;
    private final Tab rowTab;
    private final Tab roleTab;

    /** @param lead goes to an activity in the grid */
    RaciPanel(RaciViewModel model, Texts texts, Consumer<RaciActivityId> lead) {
        row = new RowForm(model, texts);
        role = new RoleForm(model, texts, task -> lead.accept(task.activity().id()));
        load = new LoadPanel(model, texts);
        legend = new LegendForm(model, texts);
        setId("raci-panel");
        setAccessibleText(texts.get("raci.panel"));
        getStyleClass().add("raci-panel");
        setTabClosingPolicy(TabClosingPolicy.UNAVAILABLE);
        rowTab = new Tab(texts.get("raci.tab.row"), scrolled(row));
        roleTab = new Tab(texts.get("raci.tab.role"), role);
        getTabs()
                .addAll(
                        rowTab,
                        roleTab,
                        new Tab(texts.get("raci.tab.load"), scrolled(load)),
                        new Tab(texts.get("raci.tab.legend"), scrolled(legend)));
    }

    private static ScrollPane scrolled(Node content) {
        var pane = new ScrollPane(content);
        pane.setFitToWidth(true);
        pane.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        pane.setFocusTraversable(false);
        return pane;
    }

    /** Shows everything as it is now. */
    void follow(@Nullable EntityId shownRow) {
        row.show(shownRow);
        role.follow();
        load.follow();
        legend.follow();
    }

    /** Shows where the cursor has gone. */
    void go(@Nullable EntityId shownRow, @Nullable RaciRoleId shownRole) {
        row.show(shownRow);
        if (shownRole != null) {
            role.show(shownRole);
        }
    }

    /** Puts the cursor into the name of the row shown. */
    void editRow() {
        getSelectionModel().select(rowTab);
        applyCss();
        layout();
        row.edit();
    }

    /** Puts the cursor into the name of a role. */
    void editRole(RaciRoleId id) {
        getSelectionModel().select(roleTab);
        applyCss();
        layout();
        role.show(id);
        role.edit();
    }
}
