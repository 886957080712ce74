package fr.conventio.model.checks;

import fr.conventio.model.roster.PostField;
import fr.conventio.model.roster.PostId;

/** One field of one post. */
public record PostSpot(PostId post, PostField field) implements Spot {}
