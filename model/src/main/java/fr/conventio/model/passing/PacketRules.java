package fr.conventio.model.passing;

import fr.conventio.model.signature.SigningOrder;
import fr.conventio.model.verification.SignatureFinding;
import fr.conventio.model.verification.Verification;
import fr.conventio.model.wording.Message;
import java.util.ArrayList;
import java.util.List;

/** What a passing file says must be what the act inside it says. */
public final class PacketRules {
    private PacketRules() {}

    /**
     * What does not match.
     *
     * @param order as the act itself says
     * @param found in the act
     */
    public static List<Message> contradictions(Packet packet, SigningOrder order, Verification found) {
        var said = new ArrayList<Message>();
        if (!packet.order().equals(order)) {
            said.add(Message.of("passing.other_order"));
        }
        int signed = found.signatures().size();
        if (packet.signed() != signed) {
            said.add(Message.of("passing.count", (long) packet.signed(), (long) signed));
        }
        int turn = 1;
        for (var step : packet.steps()) {
            boolean isLast = step.equals(packet.steps().getLast());
            if (step.turn() != turn || (step instanceof Step.Refused && !isLast)) {
                said.add(Message.of("passing.out_of_order"));
            } else if (step instanceof Step.Signed told
                    && turn <= signed
                    && !isSame(told, found.signatures().get(turn - 1))) {
                said.add(Message.of("passing.other_signature", told.holder()));
            }
            turn++;
        }
        return said.stream().distinct().toList();
    }

    private static boolean isSame(Step.Signed told, SignatureFinding found) {
        return told.holder().equals(found.holder())
                && found.at().filter(told.at()::equals).isPresent();
    }
}
