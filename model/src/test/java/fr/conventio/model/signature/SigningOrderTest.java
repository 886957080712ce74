package fr.conventio.model.signature;

import static org.assertj.core.api.Assertions.assertThat;

import fr.conventio.model.act.Act;
import fr.conventio.model.dossier.Dossier;
import fr.conventio.model.dossier.DossierId;
import fr.conventio.model.party.OfficeHolder;
import fr.conventio.model.party.Party;
import fr.conventio.model.party.PartyId;
import fr.conventio.model.party.PartyKind;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class SigningOrderTest {
    private static final Act ACT = Act.of(new Dossier(DossierId.fresh(), "t", "t", LocalDate.of(2019, 1, 1)))
            .with(
                    List.of(
                            party(1, PartyKind.COMMUNE, "Ville de Dijon")
                                    .withRepresentative(new OfficeHolder("M. Maire", "Maire"))
                                    .withSignatory(new OfficeHolder("Mme Adjointe", "Première adjointe")),
                            party(0, PartyKind.EPCI, "Dijon Métropole")
                                    .withRepresentative(new OfficeHolder("M. Président", "Président"))),
                    List.of());

    @Test
    void parties_sign_in_the_order_of_the_act_by_who_signs_for_them() {
        assertThat(SigningOrder.of(ACT.roster().parties()).signers())
                .containsExactly(
                        new Signer(1, "Dijon Métropole", "M. Président", "Président"),
                        new Signer(2, "Ville de Dijon", "Mme Adjointe", "Première adjointe"));
    }

    @Test
    void each_signer_has_a_field_of_their_own() {
        assertThat(SigningOrder.of(ACT.roster().parties()).signers())
                .extracting(Signer::field)
                .containsExactly("signature-1", "signature-2")
                .doesNotContain(SigningOrder.ARCHIVE_FIELD);
    }

    @Test
    void the_turn_goes_on_with_each_signature_until_all_have_signed() {
        var order = SigningOrder.of(ACT.roster().parties());
        assertThat(order.next(0)).hasValue(order.signers().getFirst());
        assertThat(order.next(1)).hasValue(order.signers().get(1));
        assertThat(order.next(2)).isEmpty();
    }

    private static Party party(int position, PartyKind kind, String name) {
        return new Party(PartyId.fresh(), position, kind, name, name, "de " + name);
    }
}
