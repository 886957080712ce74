package fr.conventio.model.identity;

/**
 * Something that was done with a dossier rather than to it: a document that was produced, an act that was sent to be signed.
 * It stays in the journal, and undoing passes it over, because what has left the house is not taken back by taking back an
 * edit. More may be told of it later; it is never removed.
 */
public interface Happening extends Entity {}
