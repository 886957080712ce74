package fr.conventio.app.documents;

import fr.conventio.model.document.PagePictures.Pages;
import java.time.Instant;

/**
 * The pages of a document and the state they were made from.
 *
 * @param sequence of the last journal entry they follow
 * @param at when they were made
 */
record Produced(Pages pages, long sequence, Instant at) {}
