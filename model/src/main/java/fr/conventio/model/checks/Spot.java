package fr.conventio.model.checks;

/** Where in a dossier a finding is to be looked at and mended. */
public sealed interface Spot permits PostSpot, PartySpot {}
