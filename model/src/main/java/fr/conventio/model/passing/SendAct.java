package fr.conventio.model.passing;

import fr.conventio.model.act.Act;
import fr.conventio.model.document.Format;
import fr.conventio.model.document.Piece;
import fr.conventio.model.document.PieceKind;
import fr.conventio.model.document.Pieces;
import fr.conventio.model.document.Press;
import fr.conventio.model.journal.Change;
import fr.conventio.model.journal.Edit;
import fr.conventio.model.journal.JournalEntry;
import fr.conventio.model.round.Revision;
import fr.conventio.model.round.SigningRound;
import fr.conventio.model.round.SigningRoundId;
import fr.conventio.model.signature.SigningDesk;
import fr.conventio.model.signature.SigningOrder;
import fr.conventio.model.signature.UnsignableException;
import fr.conventio.model.store.KeptActs;
import fr.conventio.model.wording.Message;
import fr.conventio.model.work.Progress;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;

/** Sends the act to be signed: prints it, seals the passing file and begins the round. */
public final class SendAct {
    private final Press press;
    private final SigningDesk desk;
    private final PacketFiles packets;

    public SendAct(Press press, SigningDesk desk, PacketFiles packets) {
        this.press = press;
        this.desk = desk;
        this.packets = packets;
    }

    /**
     * @param last the last entry of the journal in this state of the act: its revision is frozen
     * @param kept where the act's file is kept with its dossier
     * @param folder where the act is printed on its way; the caller's own
     * @param target the passing file
     * @return the edit that begins the round, to be applied once the file is there
     * @throws UnsignableException when nobody is to sign, or a round is under way
     */
    public Edit send(
            Act act, JournalEntry last, KeptActs kept, Instant now, Path folder, Path target, Progress progress) {
        if (act.rounds().current().isPresent()) {
            throw new UnsignableException(Message.of("passing.under_way"));
        }
        var order = SigningOrder.of(act.roster().parties());
        if (order.signers().isEmpty()) {
            throw new UnsignableException(Message.of("passing.nobody"));
        }
        var piece = whole(act);
        var file = press.print(piece, Format.PDF, act, folder, progress);
        var unsigned = desk.unsigned(file);
        var round = new SigningRound(
                SigningRoundId.fresh(), Revision.of(last), piece.fileName(Format.PDF), unsigned, now, false, unsigned);
        var packet = new Packet(
                round.id(), act.dossier().actTitle(), round.file(), unsigned, unsigned.fingerprint(), order, List.of());
        // First: an act that cannot be kept does not travel either.
        kept.keep(file, unsigned);
        packets.seal(packet, file, target, progress);
        return new Edit(act.dossier().id(), Message.of("edit.round.send"), List.of(Change.added(round)));
    }

    private static Piece whole(Act act) {
        return Pieces.of(act).stream()
                .filter(piece -> piece.kind() == PieceKind.ACT)
                .findFirst()
                .orElseThrow();
    }
}
