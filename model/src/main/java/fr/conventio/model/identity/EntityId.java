package fr.conventio.model.identity;

import java.util.UUID;

/** The identity of one kind of entity; each kind has its own type so that none is taken for another. */
public interface EntityId {
    /** The bare identifier, unique over all kinds. */
    UUID value();
}
