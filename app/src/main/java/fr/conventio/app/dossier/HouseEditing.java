package fr.conventio.app.dossier;

import fr.conventio.model.convention.house.EditHouse;
import fr.conventio.model.journal.Edit;
import fr.conventio.model.journal.RefusedEditException;

/** Makes an edit of what the house keeps, from its newest state. */
@FunctionalInterface
public interface HouseEditing {
    Edit on(EditHouse house) throws RefusedEditException;
}
