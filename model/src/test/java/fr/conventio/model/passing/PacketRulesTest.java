package fr.conventio.model.passing;

import static org.assertj.core.api.Assertions.assertThat;

import fr.conventio.model.round.SigningRoundId;
import fr.conventio.model.signature.SignatureLevel;
import fr.conventio.model.signature.Signer;
import fr.conventio.model.signature.SigningOrder;
import fr.conventio.model.signature.Unsigned;
import fr.conventio.model.verification.SignatureFinding;
import fr.conventio.model.verification.SignatureFinding.Revocation;
import fr.conventio.model.verification.Verification;
import fr.conventio.model.wording.Message;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PacketRulesTest {
    private static final Instant NOON = Instant.parse("2019-01-01T12:00:00Z");
    private static final SigningOrder ORDER = new SigningOrder(List.of(
            new Signer(1, "Métropole", "Alix Premier", "Président"), new Signer(2, "Ville", "Bao Second", "Maire")));

    @Test
    void a_packet_that_says_what_the_act_says_is_not_contradicted() {
        var packet = packet(ORDER, signed(1, "Alix Premier"));
        assertThat(PacketRules.contradictions(packet, ORDER, found("Alix Premier")))
                .isEmpty();
        assertThat(packet.next()).contains(ORDER.signers().get(1));
    }

    @Test
    void another_order_than_the_act_s_is_told() {
        var other = new SigningOrder(ORDER.signers().reversed());
        assertThat(keys(packet(other), found())).containsExactly("passing.other_order");
    }

    @Test
    void an_act_with_fewer_signatures_than_told_or_more_is_another_copy() {
        assertThat(keys(packet(ORDER, signed(1, "Alix Premier")), found())).containsExactly("passing.count");
        assertThat(keys(packet(ORDER), found("Alix Premier"))).containsExactly("passing.count");
    }

    @Test
    void steps_that_skip_a_turn_are_told() {
        assertThat(keys(packet(ORDER, signed(2, "Bao Second")), found("Bao Second")))
                .containsExactly("passing.out_of_order");
    }

    @Test
    void nothing_comes_after_a_refusal() {
        var refused = new Step.Refused(1, "Alix Premier", NOON, "Annexe 3 à revoir");
        assertThat(keys(packet(ORDER, refused, signed(2, "Bao Second")), found("Bao Second")))
                .contains("passing.out_of_order");
        var packet = packet(ORDER, refused);
        assertThat(PacketRules.contradictions(packet, ORDER, found())).isEmpty();
        assertThat(packet.next()).isEmpty();
        assertThat(packet.asked()).isEqualTo(Message.of("passing.asked.refused", "Métropole", "Annexe 3 à revoir"));
    }

    @Test
    void another_name_than_the_signature_s_is_told() {
        assertThat(keys(packet(ORDER, signed(1, "Alix Premier")), found("Bao Second")))
                .containsExactly("passing.other_signature");
    }

    @Test
    void what_is_asked_follows_the_steps() {
        assertThat(packet(ORDER).asked()).isEqualTo(Message.of("passing.asked.sign", "Métropole", "Alix Premier"));
        assertThat(packet(ORDER, signed(1, "Alix Premier"), signed(2, "Bao Second"))
                        .asked())
                .isEqualTo(Message.of("passing.asked.home"));
    }

    private static List<String> keys(Packet packet, Verification found) {
        return PacketRules.contradictions(packet, ORDER, found).stream()
                .map(Message::key)
                .toList();
    }

    private static Step signed(int turn, String holder) {
        return new Step.Signed(turn, holder, NOON, SignatureLevel.B_B);
    }

    private static Packet packet(SigningOrder order, Step... steps) {
        return new Packet(
                SigningRoundId.fresh(), "Convention", "acte.pdf", new Unsigned(10, "aa"), "aa", order, List.of(steps));
    }

    private static Verification found(String... holders) {
        var signatures = List.of(holders).stream()
                .map(holder -> new SignatureFinding(
                        "signature-1",
                        holder,
                        "",
                        "",
                        Optional.of(NOON),
                        Optional.empty(),
                        SignatureLevel.B_B,
                        true,
                        Revocation.UNKNOWN,
                        "aa",
                        List.of()))
                .toList();
        return new Verification(signatures, Optional.empty(), List.of(), List.of());
    }
}
