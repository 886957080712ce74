package fr.conventio.model.raci;

import fr.conventio.model.identity.EntityId;

/** A line of the matrix from top to bottom. */
public sealed interface RaciLine {
    EntityId id();

    /** What the line says. */
    String text();

    /**
     * A heading.
     *
     * @param depth 0 for a domain, 1 for a section, 2 for a part of one
     */
    record Heading(RaciSection section, int depth) implements RaciLine {
        @Override
        public RaciSectionId id() {
            return section.id();
        }

        @Override
        public String text() {
            return section.name();
        }
    }

    /**
     * An activity.
     *
     * @param number counted through the whole matrix, from 1
     */
    record Task(RaciActivity activity, int number) implements RaciLine {
        @Override
        public RaciActivityId id() {
            return activity.id();
        }

        @Override
        public String text() {
            return activity.label();
        }
    }
}
