package fr.conventio.app.roster.reading;

import javafx.scene.Node;

/** What one step of an import shows. */
interface StepView {
    Node node();

    /** Shows how far the import has come; what is being looked at stays in sight. */
    void show(Road road);

    /** Puts the cursor where work begins. */
    void focus();
}
