package fr.conventio.model.checks;

/** A free text that stands in a document, and where it is written. */
record PrintedText(Spot spot, String text) {}
