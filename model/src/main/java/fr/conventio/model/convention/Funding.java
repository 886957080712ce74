package fr.conventio.model.convention;

import fr.conventio.model.wording.Message;
import java.util.Locale;

/** How the parties pay their share of the shared services. */
public enum Funding {
    /** By adjusting the tax compensation between EPCI and commune (CGI, art. 1609 nonies C; CGCT, art. L.5211-4-2). */
    TAX_COMPENSATION,
    /** By a refund each year. */
    REFUND;

    public Message label() {
        return Message.of("convention.funding." + name().toLowerCase(Locale.ROOT));
    }
}
