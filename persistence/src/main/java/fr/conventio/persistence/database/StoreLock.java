package fr.conventio.persistence.database;

import fr.conventio.model.store.StoreLockedException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;

/** Holds a store for this process alone. The operating system lets go of it whatever becomes of the process. */
final class StoreLock implements AutoCloseable {
    /** Far beyond the text, so that another process may read who holds the store. */
    private static final long LOCKED_BYTE = Long.MAX_VALUE - 1;

    private static final DateTimeFormatter SINCE = DateTimeFormatter.ofPattern("dd/MM/uuuu HH:mm");

    private final FileChannel channel;

    private StoreLock(FileChannel channel) {
        this.channel = channel;
    }

    /** @throws StoreLockedException when somebody holds the store */
    static StoreLock take(Path file, Clock clock) throws IOException {
        if (!Files.exists(file)) {
            PrivateFiles.create(file);
        }
        var channel = FileChannel.open(file, StandardOpenOption.READ, StandardOpenOption.WRITE);
        try {
            var lock = channel.tryLock(LOCKED_BYTE, 1, false);
            if (lock != null) {
                var since = SINCE.format(clock.instant().atZone(ZoneId.systemDefault()));
                var holder = "pid " + ProcessHandle.current().pid() + ", " + since;
                channel.truncate(0);
                channel.write(ByteBuffer.wrap(holder.getBytes(StandardCharsets.UTF_8)), 0);
                return new StoreLock(channel);
            }
        } catch (OverlappingFileLockException e) {
            // Another window of this very process.
        }
        channel.close();
        throw new StoreLockedException(Files.readString(file));
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
