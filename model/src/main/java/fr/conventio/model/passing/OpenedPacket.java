package fr.conventio.model.passing;

import java.nio.file.Path;

/** A passing file while it is open. */
public interface OpenedPacket extends AutoCloseable {
    Packet packet();

    /** The act, in a file that only this user can read. */
    Path act();

    /** Deletes the act's file. */
    @Override
    void close();
}
