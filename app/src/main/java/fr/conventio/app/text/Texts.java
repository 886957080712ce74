package fr.conventio.app.text;

import fr.conventio.model.wording.Message;
import fr.conventio.model.wording.Words;
import java.math.BigDecimal;
import java.text.MessageFormat;
import java.time.LocalDate;
import java.util.Locale;
import java.util.ResourceBundle;
import org.jspecify.annotations.Nullable;

/** The words of the screens in one language; the model's own words come from {@link Words}. */
public final class Texts {
    public static final Texts FRENCH = new Texts(Words.FRENCH);
    public static final Texts ENGLISH = new Texts(Words.ENGLISH);

    private final Words words;
    private volatile @Nullable ResourceBundle bundle;

    private Texts(Words words) {
        this.words = words;
    }

    /** Read when the language is first spoken: most runs speak one. */
    private ResourceBundle bundle() {
        var read = bundle;
        if (read == null) {
            read = ResourceBundle.getBundle(
                    "fr.conventio.app.text.screen",
                    words.locale(),
                    ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
            bundle = read;
        }
        return read;
    }

    public static Texts of(Locale locale) {
        return locale.getLanguage().equals("en") ? ENGLISH : FRENCH;
    }

    public Locale locale() {
        return words.locale();
    }

    /** A screen's own words. */
    public String get(String key, Object... args) {
        return new MessageFormat(bundle().getString(key), words.locale())
                .format(args)
                .replace('\u202F', '\u00A0');
    }

    /** A date in words, for sentences. */
    public String longDate(LocalDate date) {
        return words.longDate(date);
    }

    /** 1234 as this language writes it. */
    public String number(long number) {
        return words.number(number);
    }

    /** With two decimals, as this language writes them. */
    public String decimal(BigDecimal number) {
        return words.decimal(number);
    }

    /** A sentence of the model. */
    public String say(Message message) {
        return words.say(message);
    }
}
