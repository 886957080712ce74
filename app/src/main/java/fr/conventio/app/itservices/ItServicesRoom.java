package fr.conventio.app.itservices;

import fr.conventio.app.dossier.OpenDossier;
import fr.conventio.app.room.Findable;
import fr.conventio.app.room.Room;
import fr.conventio.app.room.Tools;
import fr.conventio.app.text.Texts;
import fr.conventio.app.theme.Icon;
import fr.conventio.model.checks.Finding;
import fr.conventio.model.checks.OfferSpot;
import fr.conventio.model.checks.SubscriptionSpot;
import fr.conventio.model.itservices.subscription.SubscriptionState;
import java.util.stream.Stream;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;

/** The room of the IT services and of those who subscribe to them. */
public final class ItServicesRoom implements Room {
    private final OpenDossier dossier;
    private final Texts texts;
    private final ItServicesView view;

    public ItServicesRoom(OpenDossier dossier, Tools tools) {
        this.dossier = dossier;
        this.texts = tools.texts();
        this.view = new ItServicesView(new ItServicesViewModel(dossier, tools), tools);
    }

    @Override
    public String title() {
        return texts.get("it.title");
    }

    @Override
    public Icon icon() {
        return Icon.IT_SERVICES;
    }

    @Override
    public ObservableValue<String> badge() {
        return dossier.picture().map(picture -> {
            var subscribed = picture.act().itServices().subscriptions().stream()
                    .filter(subscription -> subscription.state() != SubscriptionState.NONE)
                    .count();
            return subscribed == 0 ? "" : texts.number(subscribed);
        });
    }

    @Override
    public Node view() {
        return view;
    }

    @Override
    public Stream<Findable> findables() {
        return view.findables();
    }

    @Override
    public boolean shows(Finding finding) {
        return finding.spot() instanceof SubscriptionSpot || finding.spot() instanceof OfferSpot;
    }

    @Override
    public void reveal(Finding finding) {
        switch (finding.spot()) {
            case SubscriptionSpot spot -> view.reveal(spot);
            case OfferSpot spot -> view.reveal(spot);
            default -> {}
        }
    }
}
