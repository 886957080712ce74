package fr.conventio.app.dossier;

import java.time.Instant;

/** Whether everything the officer did is on the disk. */
public sealed interface SaveState {
    /** Nothing was done yet. */
    record Untouched() implements SaveState {}

    record Saving() implements SaveState {}

    record Saved(Instant at) implements SaveState {}
}
