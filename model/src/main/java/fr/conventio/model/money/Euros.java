package fr.conventio.model.money;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** An amount in euros, exact to the cent. */
public record Euros(BigDecimal amount) {
    /** @throws ArithmeticException when the amount has a fraction of a cent */
    public Euros {
        amount = amount.setScale(2, RoundingMode.UNNECESSARY);
    }
}
