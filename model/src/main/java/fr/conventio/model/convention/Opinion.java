package fr.conventio.model.convention;

import fr.conventio.model.identity.Entity;
import fr.conventio.model.identity.Renewal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a committee said of the draft.
 *
 * @param position among the opinions, from 0
 * @param of whose committee it is, after its name: "de la Métropole", "de la commune et de son CCAS"
 * @param given null when not known
 */
public record Opinion(
        OpinionId id,
        int position,
        Committee committee,
        String of,
        @Nullable LocalDate given) implements Entity {
    @Override
    public Opinion renewed(Renewal ids) {
        return new Opinion(new OpinionId(ids.of(id)), position, committee, of, given);
    }
}
