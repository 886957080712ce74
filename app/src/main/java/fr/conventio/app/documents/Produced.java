package fr.conventio.app.documents;

import fr.conventio.model.document.PagePictures.Pages;
import fr.conventio.model.document.Production;

/**
 * The pages of a document as they are looked at inside the window.
 *
 * @param production the state they show; no file of it was given out, so it is not noted
 */
record Produced(Pages pages, Production production) {}
