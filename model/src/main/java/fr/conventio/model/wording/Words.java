package fr.conventio.model.wording;

import java.math.BigDecimal;
import java.text.MessageFormat;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import org.jspecify.annotations.Nullable;

/** Says {@link Message}s in one language. French is the reference; English is for the screens only. */
public final class Words {
    public static final Words FRENCH = new Words(Locale.FRANCE);
    public static final Words ENGLISH = new Words(Locale.UK);

    private final Locale locale;
    private volatile @Nullable ResourceBundle bundle;

    private Words(Locale locale) {
        this.locale = locale;
    }

    /** Read when the language is first spoken: most runs speak one. */
    private ResourceBundle bundle() {
        var read = bundle;
        if (read == null) {
            read = ResourceBundle.getBundle(
                    "fr.conventio.model.wording.messages",
                    locale,
                    ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
            bundle = read;
        }
        return read;
    }

    public static Words of(Locale locale) {
        return locale.getLanguage().equals("en") ? ENGLISH : FRENCH;
    }

    public Locale locale() {
        return locale;
    }

    /** The message of that key, if there is one. */
    public Optional<Message> find(String key) {
        return bundle().containsKey(key) ? Optional.of(Message.of(key)) : Optional.empty();
    }

    public String say(String key, Object... args) {
        return say(Message.of(key, args));
    }

    public String say(Message message) {
        var args = message.args().stream().map(this::spoken).toArray();
        var said = new MessageFormat(bundle().getString(message.key()), locale).format(args);
        // The narrow no-break space of CLDR numbers is missing from most document fonts.
        return said.replace('\u202F', '\u00A0');
    }

    /** 1 January 2019 as "1er janvier 2019" or "1 January 2019". */
    public String longDate(LocalDate date) {
        return equals(ENGLISH)
                ? DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK)
                        .format(date)
                        .replace(' ', '\u00A0')
                : French.longDate(date);
    }

    /** 1234 as "1 234" or "1,234". */
    public String number(long number) {
        return equals(ENGLISH) ? NumberFormat.getIntegerInstance(Locale.UK).format(number) : French.number(number);
    }

    /** 1245.2 as "1 245,20" or "1,245.20": always two decimals. */
    public String decimal(BigDecimal number) {
        return equals(ENGLISH) ? String.format(Locale.UK, "%,.2f", number) : French.decimal(number);
    }

    private Object spoken(Object arg) {
        return switch (arg) {
            case Message nested -> say(nested);
            case LocalDate date -> French.date(date);
            default -> arg;
        };
    }
}
