package fr.conventio.model.table;

import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What its owner says of a file that the file does not tell, or tells wrongly. */
public final class ReadOptions implements AutoCloseable {
    public static final ReadOptions NONE = new ReadOptions(null, null, null);

    private final char @Nullable [] password;
    private final @Nullable Charset charset;
    private final @Nullable Character separator;

    private ReadOptions(char @Nullable [] password, @Nullable Charset charset, @Nullable Character separator) {
        this.password = password;
        this.charset = charset;
        this.separator = separator;
    }

    /** @param typed copied; the copy is wiped by {@link #close} */
    public ReadOptions withPassword(char[] typed) {
        return new ReadOptions(typed.clone(), charset, separator);
    }

    /** @param chosen how a text file writes its letters */
    public ReadOptions withCharset(Charset chosen) {
        return new ReadOptions(password, chosen, separator);
    }

    /** @param chosen what stands between the cells of a text file */
    public ReadOptions withSeparator(char chosen) {
        return new ReadOptions(password, charset, chosen);
    }

    /** A copy of the password, for its reader to wipe. */
    public Optional<char[]> password() {
        return Optional.ofNullable(password).map(char[]::clone);
    }

    public Optional<Charset> charset() {
        return Optional.ofNullable(charset);
    }

    public Optional<Character> separator() {
        return Optional.ofNullable(separator);
    }

    /** Wipes the password. */
    @Override
    public void close() {
        if (password != null) {
            Arrays.fill(password, '\0');
        }
    }
}
