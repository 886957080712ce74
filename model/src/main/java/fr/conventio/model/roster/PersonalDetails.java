package fr.conventio.model.roster;

import fr.conventio.model.money.Euros;
import org.jspecify.annotations.Nullable;

/**
 * What identifies the agent on a post or tells the agent's pay. Optional, and never printed in an annex by default.
 *
 * @param staffNumber the employer's number (matricule); empty when not known
 * @param name empty when not known
 * @param monthlyPay gross, a month; null when not known
 */
public record PersonalDetails(
        String staffNumber, String name, @Nullable Euros monthlyPay) {
    public static final PersonalDetails NONE = new PersonalDetails("", "", null);

    /** Tells nothing: whatever is turned into text may end in a log. */
    @Override
    public String toString() {
        return "PersonalDetails";
    }
}
