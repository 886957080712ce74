package fr.conventio.model.signature;

import fr.conventio.model.wording.Message;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Who vouches for moments (RFC 3161); it is sent fingerprints and nothing else.
 *
 * @param address where it answers, "https://…"
 * @param policy the object identifier asked for: an answer under another one is refused; empty for the authority's own
 */
public record TimestampAuthority(String address, String policy) {
    private static final Pattern OBJECT_IDENTIFIER = Pattern.compile("[0-2](\\.(0|[1-9][0-9]*))+");
    private static final Pattern WEB_ADDRESS = Pattern.compile("https?://\\S+");

    /**
     * The authority as it was typed or set; none without an address.
     *
     * @throws UnsignableException when the address is none, or the policy no object identifier
     */
    public static Optional<TimestampAuthority> typed(String address, String policy) {
        var place = address.strip();
        var asked = policy.strip();
        if (place.isEmpty()) {
            return Optional.empty();
        }
        if (!WEB_ADDRESS.matcher(place).matches()) {
            throw new UnsignableException(Message.of("signing.timestamp_address", place));
        }
        if (!asked.isEmpty() && !OBJECT_IDENTIFIER.matcher(asked).matches()) {
            throw new UnsignableException(Message.of("signing.timestamp_policy", asked));
        }
        return Optional.of(new TimestampAuthority(place, asked));
    }
}
