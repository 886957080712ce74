package fr.conventio.model.roster.edit;

import fr.conventio.model.roster.PostField;
import fr.conventio.model.roster.PostId;

/** A text meant for one cell of the roster: typed, pasted or filled. */
public record CellText(PostId post, PostField field, String text) {}
