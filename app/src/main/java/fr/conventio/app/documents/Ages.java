package fr.conventio.app.documents;

import fr.conventio.app.dossier.OpenDossier;
import fr.conventio.app.room.Tools;
import fr.conventio.model.document.Age;
import fr.conventio.model.document.Production;
import fr.conventio.model.document.ProductionId;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** How documents stand to the dossier on the screen; found out beside the work, the newest question alone. */
final class Ages {
    private final OpenDossier dossier;
    private final Tools tools;
    private final AtomicInteger asked = new AtomicInteger();
    private final ReadOnlyObjectWrapper<Map<ProductionId, Age>> known = new ReadOnlyObjectWrapper<>(Map.of());

    Ages(OpenDossier dossier, Tools tools) {
        this.dossier = dossier;
        this.tools = tools;
    }

    ReadOnlyObjectProperty<Map<ProductionId, Age>> known() {
        return known.getReadOnlyProperty();
    }

    /** Empty until it was found out. */
    Optional<Age> of(Production production) {
        return Optional.ofNullable(known.get().get(production.id()));
    }

    void ask(Collection<Production> about) {
        int request = asked.incrementAndGet();
        if (about.isEmpty()) {
            known.set(Map.of());
            return;
        }
        var picture = dossier.picture().get();
        var press = tools.desk().press();
        tools.paper()
                .run(
                        progress -> {
                            var past = dossier.past(picture);
                            var ages = new HashMap<ProductionId, Age>();
                            for (var production : about) {
                                if (request == asked.get()) {
                                    ages.put(production.id(), Age.of(production, past, press));
                                }
                            }
                            return ages;
                        },
                        ages -> {
                            if (request == asked.get()) {
                                known.set(ages);
                            }
                        },
                        tools::tell);
    }
}
