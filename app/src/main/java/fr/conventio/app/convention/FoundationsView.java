package fr.conventio.app.convention;

import fr.conventio.app.room.SideBySide;
import fr.conventio.app.text.Texts;
import fr.conventio.model.convention.edit.ConventionField;
import fr.conventio.model.convention.edit.ConventionField.Holder;
import fr.conventio.model.identity.EntityId;
import java.time.Clock;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** What the convention rests on: what was settled for it, the opinions of committees, the agreements before it. */
final class FoundationsView extends SideBySide {
    private final FieldsForm terms;
    private final EntriesView opinions;
    private final EntriesView agreements;

    FoundationsView(ConventionViewModel model, Texts texts, Clock clock) {
        this.terms = new FieldsForm(Holder.TERMS, model, texts);
        this.opinions = new EntriesView(Holder.OPINION, model, texts, clock);
        this.agreements = new EntriesView(Holder.AGREEMENT, model, texts, clock);
        terms.setId("convention-terms");
        var scrolled = new ScrollPane(terms);
        scrolled.setFitToWidth(true);
        scrolled.getStyleClass().add("terms");
        var lists = new VBox(opinions, agreements);
        VBox.setVgrow(opinions, Priority.ALWAYS);
        VBox.setVgrow(agreements, Priority.ALWAYS);
        setLeft(scrolled);
        setCenter(lists);
        model.dossier().picture().subscribe(picture -> terms.show(model.terms()));
    }

    /** Leads to a field. */
    void reveal(EntityId subject, ConventionField field) {
        if (!opinions.reveal(subject, field) && !agreements.reveal(subject, field)) {
            terms.edit(field);
        }
    }
}
