package fr.conventio.model.passing;

import fr.conventio.model.act.Act;
import fr.conventio.model.document.ActFiles;
import fr.conventio.model.document.Format;
import fr.conventio.model.document.OpenedAct;
import fr.conventio.model.document.PastActs;
import fr.conventio.model.document.PieceKind;
import fr.conventio.model.document.Pieces;
import fr.conventio.model.document.Press;
import fr.conventio.model.journal.JournalEntry;
import fr.conventio.model.round.Revision;
import fr.conventio.model.round.SigningRound;
import fr.conventio.model.signature.SigningDesk;
import fr.conventio.model.signature.SigningOrder;
import fr.conventio.model.table.UnreadableFileException;
import fr.conventio.model.verification.ActVerifier;
import fr.conventio.model.verification.Expectation;
import fr.conventio.model.verification.Fault;
import fr.conventio.model.verification.Fault.Kind;
import fr.conventio.model.verification.Verification;
import fr.conventio.model.wording.Message;
import fr.conventio.model.work.Progress;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Looks into any document: its signatures, the files inside it against their digests, and its dossier where it is known. */
public final class ExamineDocument {
    private static final String FOREIGN = "act.file.foreign";

    private final ActFiles acts;
    private final ActVerifier verifier;
    private final SigningDesk desk;
    private final Press press;

    public ExamineDocument(ActFiles acts, ActVerifier verifier, SigningDesk desk, Press press) {
        this.acts = acts;
        this.verifier = verifier;
        this.desk = desk;
        this.press = press;
    }

    /** @param expectation an act tells by itself who is to sign it, where that is not known */
    public Examination of(Path file, Expectation expectation, Progress progress) {
        try {
            var opened = acts.open(file, progress);
            var known = expectation.signers().isEmpty()
                    ? expectation.of(
                            SigningOrder.of(opened.act().roster().parties()).signers(), expectation.signed())
                    : expectation;
            var found = verifier.verify(file, known, progress);
            return new Examination(found, Optional.of(opened), checked(opened));
        } catch (UnreadableFileException e) {
            var found = verifier.verify(file, expectation, progress);
            var reason = e.reason();
            return reason.key().equals(FOREIGN)
                    ? new Examination(found, Optional.empty(), List.of(Message.of("verification.foreign")))
                    : new Examination(with(found, new Fault(Kind.ALTERED, reason)), Optional.empty(), List.of());
        }
    }

    /** What opening an act checked beside its signatures. */
    public static List<Message> checked(OpenedAct opened) {
        var said = new ArrayList<Message>();
        said.add(Message.of("verification.enclosed", (long) opened.files().size()));
        said.add(
                opened.samePages()
                        ? Message.of("act.file.same_pages")
                        : Message.of("act.file.other_software", opened.software()));
        return said;
    }

    /**
     * Compares an act with the dossier that is its own, as it was sent; or as it is, where it was not sent from here.
     *
     * @param now the dossier as it is
     * @param entries all of its journal's, oldest first
     * @param past the states that led to it
     */
    public Examination beside(Examination examined, Path file, Act now, List<JournalEntry> entries, PastActs past) {
        if (now.rounds().current().isPresent() || sent(file, now).isPresent()) {
            return with(examined, file, now, entries, past);
        }
        boolean isSame = examined.opened()
                .filter(opened -> imprint(opened.act()).equals(imprint(now)))
                .isPresent();
        var said = new ArrayList<>(examined.said());
        said.add(Message.of(
                "verification.dossier.unsent." + isSame, now.dossier().title()));
        return new Examination(examined.found(), examined.opened(), said);
    }

    /**
     * Compares an act with the dossier that sent it, in the state in which it was sent.
     *
     * @param now the dossier as it is
     * @param entries all of its journal's, oldest first
     * @param past the states that led to it
     */
    public Examination with(Examination examined, Path file, Act now, List<JournalEntry> entries, PastActs past) {
        var sent = sent(file, now);
        if (examined.opened().isEmpty() || sent.isEmpty()) {
            return faulty(examined, "verification.dossier.not_sent", now);
        }
        var round = sent.get();
        if (round.withdrawn()) {
            return faulty(examined, "verification.dossier.withdrawn", now);
        }
        if (!isThere(round.revision(), entries)) {
            return faulty(examined, "verification.dossier.other_journal", now);
        }
        var then = past.at(round.revision().sequence());
        if (!imprint(examined.opened().get().act()).equals(imprint(then))) {
            return faulty(examined, "verification.dossier.other", now);
        }
        var said = new ArrayList<>(examined.said());
        said.add(Message.of("verification.dossier.same", now.dossier().title()));
        said.add(FrozenRevision.standing(round, entries));
        return new Examination(examined.found(), examined.opened(), said);
    }

    /** The round that sent a file, withdrawn or not. */
    private Optional<SigningRound> sent(Path file, Act now) {
        return now.rounds().rounds().stream()
                .filter(round -> desk.begins(file, round.unsigned()))
                .findFirst();
    }

    /** Whether the journal has the entry that left a revision, and no other in its place. */
    private static boolean isThere(Revision revision, List<JournalEntry> entries) {
        return entries.stream()
                .filter(entry -> entry.sequence() == revision.sequence())
                .anyMatch(entry -> revision.hash().isEmpty() || entry.hash().equals(revision.hash()));
    }

    private String imprint(Act act) {
        var whole = Pieces.of(act).stream()
                .filter(piece -> piece.kind() == PieceKind.ACT)
                .findFirst()
                .orElseThrow();
        return press.imprint(whole, Format.PDF, act);
    }

    private static Examination faulty(Examination examined, String key, Act now) {
        var fault = Fault.of(Kind.ALTERED, key, now.dossier().title());
        return new Examination(with(examined.found(), fault), examined.opened(), examined.said());
    }

    private static Verification with(Verification found, Fault fault) {
        var faults = new ArrayList<>(found.faults());
        faults.add(fault);
        return new Verification(found.signatures(), found.archived(), found.blank(), faults);
    }
}
