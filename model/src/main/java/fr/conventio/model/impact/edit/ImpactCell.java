package fr.conventio.model.impact.edit;

import fr.conventio.model.impact.ImpactField;
import fr.conventio.model.impact.ImpactNatureId;
import fr.conventio.model.impact.ImpactSheetId;

/** A text for one field of one line of a sheet. */
public record ImpactCell(ImpactSheetId sheet, ImpactNatureId nature, ImpactField field, String text) {}
