package fr.conventio.model.itservices.inventory;

import fr.conventio.model.wording.Plain;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Tells texts that seem to hold a password. The act has communes hand theirs over with the inventory; Conventio keeps none,
 * so it would rather refuse one text too many than store one secret. A text that only speaks of passwords is let through.
 */
public final class Credentials {
    private static final Pattern LABELLED = Pattern.compile(
            "\\b(?:mots? de passe|mdp|password|passwd|pwd|pass|passphrase|code (?:pin|secret|d.acc[eè]s)|pin|psk"
                    + "|cl[eé] (?:wifi|wi-fi|wpa2?|wep|api|priv[eé]e|secr[eè]te)|secret|token|jeton)\\b"
                    + "[^:=→\\n]{0,25}[:=→]\\s*([^;,\\n]+)");
    private static final Pattern ENGLISH_OR_BARE =
            Pattern.compile("\\b(?:mdp|password|passwd|pwd|mot de passe)\\s+(?:est\\s+|is\\s+)?(\\S+)");
    /** A text that ends where a password would begin: what is written in the cell beside it is one. */
    private static final Pattern ASKS_FOR_ONE =
            Pattern.compile("\\b(?:mots? de passe|mdp|password|passwd|pwd|passphrase|code (?:pin|secret|d.acc[eè]s)|psk"
                    + "|cl[eé] (?:wifi|wi-fi|wpa2?|wep|api|priv[eé]e|secr[eè]te))"
                    + "(?: (?:admin\\w*|root|wi-?fi|du|de la|de|d.|des|\\w{3,20})){0,3}\\s*[:=→]?$");
    /** A short form of the word and a single last word: "mdp soleil". */
    private static final Pattern SHORT_AND_LAST = Pattern.compile("\\b(?:mdp|passwd|pwd)\\s+(\\S+)$");

    private static final Pattern LOGIN_PAIR = Pattern.compile(
            "\\b(?:login|identifiant|user(?:name)?|utilisateur|compte)\\s*[:=/]\\s*[^\\s/:;,]+\\s*[/|:;,]\\s*(\\S+)");
    private static final Pattern ADMIN_PAIR =
            Pattern.compile("(?:^|[\\s(])(?:admin(?:istrat(?:eu|o)r)?|root|sa)\\s*[/:]\\s*(\\S+)");
    private static final Pattern IN_ADDRESS = Pattern.compile("://[^\\s/:@]+:[^\\s/@]+@");
    private static final Pattern PRIVATE_KEY = Pattern.compile("-----begin [a-z ]*private key");
    private static final Pattern MAIL = Pattern.compile("[^\\s@]+@[^\\s@]+\\.[A-Za-z]{2,}");
    /** Small and capital letters, digits and a sign that names of products don't have. */
    private static final Pattern SECRET_WORD =
            Pattern.compile("(?=\\S*[a-z])(?=\\S*[A-Z])(?=\\S*[0-9])(?=\\S*[!@#$%^*?§£€])\\S{8,}");
    /** What may follow the word "password" without being one. */
    private static final Pattern SPEAKS_OF = Pattern.compile(
            "^(?:oui|non|aucune?|neant|sans|inconnue?|idem|ok|a (?:fournir|transmettre|remettre|definir|changer)"
                    + "|remise?|transmise?|communique|fourni|conserve|coffre|voir|par |en main|individuel|personnel"
                    + "|complexe|fort|simple|expire|renouvel|politique|gere|gestion|obligatoire|sso|ldap|ad$)|"
                    + "\\b(?:caracteres?|jours?|mois|longueur|minimum|coffre fort|keepass|prestataire|annuaire)\\b");

    private Credentials() {}

    public static boolean lookLike(String text) {
        var lower = Plain.clean(text).toLowerCase(Locale.ROOT);
        if (lower.isEmpty()) {
            return false;
        }
        if (IN_ADDRESS.matcher(lower).find() || PRIVATE_KEY.matcher(lower).find()) {
            return true;
        }
        for (var pattern : new Pattern[] {LABELLED, LOGIN_PAIR, ADMIN_PAIR}) {
            var matcher = pattern.matcher(lower);
            while (matcher.find()) {
                if (isSecret(matcher.group(1))) {
                    return true;
                }
            }
        }
        var bare = ENGLISH_OR_BARE.matcher(lower);
        while (bare.find()) {
            // Without a colon only what holds a digit is taken for a secret: "mot de passe unique" is none.
            if (bare.group(1).chars().anyMatch(Character::isDigit) && isSecret(lower.substring(bare.start(1)))) {
                return true;
            }
        }
        var last = SHORT_AND_LAST.matcher(lower);
        if (last.find() && isSecret(last.group(1))) {
            return true;
        }
        for (var word : Plain.clean(text).split(" ")) {
            if (SECRET_WORD.matcher(word).matches() && !MAIL.matcher(word).matches()) {
                return true;
            }
        }
        return false;
    }

    /**
     * Tells whether two cells that are read together, such as an answer and its remark, seem to hold a password: one names it,
     * the other is it.
     */
    public static boolean lookLike(String text, String beside) {
        return names(text, beside) || names(beside, text);
    }

    private static boolean names(String label, String text) {
        var folded = Plain.clean(text).toLowerCase(Locale.ROOT);
        return !folded.contains(" ")
                && isSecret(folded)
                && ASKS_FOR_ONE
                        .matcher(Plain.clean(label).toLowerCase(Locale.ROOT))
                        .find();
    }

    private static boolean isSecret(String value) {
        var folded = Plain.fold(value);
        return !value.isBlank() && !SPEAKS_OF.matcher(folded).find();
    }
}
