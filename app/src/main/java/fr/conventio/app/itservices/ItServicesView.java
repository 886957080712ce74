package fr.conventio.app.itservices;

import fr.conventio.app.print.PrintMenu;
import fr.conventio.app.room.Door;
import fr.conventio.app.room.Findable;
import fr.conventio.app.room.RoomHead;
import fr.conventio.app.room.ToolLine;
import fr.conventio.app.room.Tools;
import fr.conventio.app.settings.Appearance;
import fr.conventio.app.text.Texts;
import fr.conventio.app.theme.Icon;
import fr.conventio.model.checks.OfferSpot;
import fr.conventio.model.checks.SubscriptionSpot;
import fr.conventio.model.document.PieceKind;
import fr.conventio.model.itservices.inventory.Questionnaire;
import fr.conventio.model.itservices.subscription.SubscriptionState;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.VBox;

/** The IT services: subscriptions, inventories, offer, dues and cost key, one at a time. */
final class ItServicesView extends BorderPane {
    private final ItServicesViewModel model;
    private final Texts texts;
    private final RoomHead head;
    private final SubscriptionGrid grid;
    private final InventoryPane inventory;
    private final OfferTable offer;
    private final DuesTable dues;
    private final CostTable costs;
    private final ToggleGroup views = new ToggleGroup();
    private final ToggleButton gridDoor;
    private final ToggleButton inventoryDoor;
    private final ToggleButton offerDoor;
    private final ToolLine doors;
    private final VBox top;

    ItServicesView(ItServicesViewModel model, Tools tools) {
        this.model = model;
        this.texts = tools.texts();
        double scale = Appearance.from(tools.settings()).scale();
        this.grid = new SubscriptionGrid(model, texts, scale);
        this.inventory = new InventoryPane(model, texts, scale);
        this.offer = new OfferTable(new OfferViewModel(model.dossier()), texts, scale);
        this.dues = new DuesTable(model, texts, scale);
        this.costs = new CostTable(model, texts, scale);
        var print = new PrintMenu(
                texts.get("it.print"), model.dossier(), tools, piece -> piece.kind() == PieceKind.IT_SERVICES);
        this.head = new RoomHead(texts.get("it.title"), print).withSubtitleId("it-figures");
        this.gridDoor = door("subscriptions", grid);
        this.inventoryDoor = door("inventory", inventory);
        this.offerDoor = door("offer", offer);
        this.doors = new ToolLine(4, gridDoor, inventoryDoor, offerDoor, door("dues", dues), door("cost", costs));
        doors.getStyleClass().addAll("views", "filter-line");
        this.top = new VBox(head, doors);
        getStyleClass().add("room");
        setTop(top);
        gridDoor.setSelected(true);
        model.dossier().picture().subscribe(picture -> show());
        model.dossier().figures().subscribe(figures -> grid.inspect());
        model.exchange().read().subscribe(form -> show());
    }

    private ToggleButton door(String name, Node view) {
        var door = Door.of("it-" + name, texts.get("it.view." + name), views, () -> setCenter(view));
        door.setUserData(view);
        return door;
    }

    private void show() {
        var services = model.services();
        var parties = model.parties();
        long subscribed = parties.stream()
                .filter(party -> model.subscription(party).state() != SubscriptionState.NONE)
                .count();
        long effective = parties.stream()
                .filter(party -> model.subscription(party).state() == SubscriptionState.EFFECTIVE)
                .count();
        head.subtitle().set(texts.get("it.subtitle", subscribed, effective));
        var form = model.exchange().read().get();
        if (form.isPresent()) {
            if (!(getCenter() instanceof FormView)) {
                var view = new FormView(model.exchange(), form.get(), texts);
                setTop(null);
                setCenter(view);
                view.enter();
            }
            return;
        }
        boolean back = getCenter() instanceof FormView;
        setTop(top);
        doors.setVisible(!services.isEmpty());
        if (services.isEmpty()) {
            setCenter(empty());
            return;
        }
        grid.show(services, parties);
        inventory.show(parties);
        offer.show(services);
        dues.show();
        costs.show();
        if (views.getSelectedToggle() instanceof ToggleButton door && door.getUserData() instanceof Node view) {
            setCenter(view);
        }
        if (back) {
            inventory.enter();
        }
    }

    private Node empty() {
        var why = new Label(texts.get("it.empty"));
        why.setWrapText(true);
        var take = new Button(texts.get("it.take"), Icon.ADD.node());
        take.setId("it-take");
        take.getStyleClass().add("accent");
        take.setOnAction(event -> model.takeStandardOffer());
        var box = new VBox(16, why, take);
        box.getStyleClass().add("form");
        return box;
    }

    void reveal(SubscriptionSpot spot) {
        switch (spot.topic()) {
            case INVENTORY, WORKSTATIONS -> {
                inventoryDoor.setSelected(true);
                inventory.to(spot.party());
                Questionnaire.blocks().stream().findFirst().ifPresent(inventory::to);
            }
            default -> {
                gridDoor.setSelected(true);
                grid.to(spot.party());
                grid.panel().enter(spot.topic());
            }
        }
    }

    void reveal(OfferSpot spot) {
        offerDoor.setSelected(true);
        offer.to(spot.set());
    }

    /** The blocks of the inventory, by name. */
    Stream<Findable> findables() {
        if (model.services().isEmpty()) {
            return Stream.empty();
        }
        return Questionnaire.blocks().stream()
                .map(block -> Findable.of(
                        () -> {
                            inventoryDoor.setSelected(true);
                            inventory.to(block);
                        },
                        block.title(),
                        texts.get("it.inventory")));
    }
}
