package fr.conventio.persistence.stored;

import static fr.conventio.persistence.tables.Tables.NOTIFICATION;
import static fr.conventio.persistence.tables.Tables.PARTY_SIGNATURE;
import static fr.conventio.persistence.tables.Tables.SIGNING_ROUND;

import fr.conventio.model.party.PartyId;
import fr.conventio.model.round.Notification;
import fr.conventio.model.round.NotificationId;
import fr.conventio.model.round.PartySignature;
import fr.conventio.model.round.PartySignatureId;
import fr.conventio.model.round.Proof;
import fr.conventio.model.round.Revision;
import fr.conventio.model.round.SignatureState;
import fr.conventio.model.round.SigningRound;
import fr.conventio.model.round.SigningRoundId;
import fr.conventio.model.signature.SignatureLevel;
import fr.conventio.model.signature.Unsigned;
import java.time.Instant;
import java.util.List;
import java.util.Objects;

/** How the rounds of signatures are stored; moments as texts, to the fraction that was told. */
final class RoundKinds {
    private static final StoredKind<?, ?> ROUND = new StoredKind<>(
            StoredTable.SIGNING_ROUND,
            SigningRound.class,
            SIGNING_ROUND,
            SIGNING_ROUND.ID,
            SIGNING_ROUND.DOSSIER_ID,
            (row, round) -> {
                row.setId(round.id().value());
                row.setRevision(round.revision().sequence());
                var hash = round.revision().hash();
                row.setRevisionHash(hash.isEmpty() ? null : hash);
                row.setFileName(round.file());
                row.setLength(round.unsigned().length());
                row.setFingerprint(round.unsigned().fingerprint());
                row.setBegun(round.begun().toString());
                row.setWithdrawn(round.withdrawn() ? 1 : 0);
                var kept = round.kept();
                row.setKeptLength(kept == null ? null : kept.length());
                row.setKeptFingerprint(kept == null ? null : kept.fingerprint());
            },
            row -> new SigningRound(
                    new SigningRoundId(row.getId()),
                    new Revision(row.getRevision(), Objects.requireNonNullElse(row.getRevisionHash(), "")),
                    row.getFileName(),
                    new Unsigned(row.getLength(), row.getFingerprint()),
                    Instant.parse(row.getBegun()),
                    row.getWithdrawn() == 1,
                    row.getKeptLength() == null ? null : new Unsigned(row.getKeptLength(), row.getKeptFingerprint())));

    private static final StoredKind<?, ?> SIGNATURE = new StoredKind<>(
            StoredTable.PARTY_SIGNATURE,
            PartySignature.class,
            PARTY_SIGNATURE,
            PARTY_SIGNATURE.ID,
            PARTY_SIGNATURE.DOSSIER_ID,
            (row, signature) -> {
                row.setId(signature.id().value());
                row.setRoundId(signature.round().value());
                row.setPartyId(signature.party().value());
                row.setState(signature.state().name());
                row.setDoneAt(signature.at().toString());
                row.setName(signature.name());
                row.setIssuer(signature.issuer());
                var level = signature.level();
                row.setLevel(level == null ? null : level.name());
                row.setFingerprint(signature.fingerprint());
                row.setReason(signature.reason());
            },
            row -> new PartySignature(
                    new PartySignatureId(row.getId()),
                    new SigningRoundId(row.getRoundId()),
                    new PartyId(row.getPartyId()),
                    SignatureState.valueOf(row.getState()),
                    Instant.parse(row.getDoneAt()),
                    row.getName(),
                    row.getIssuer(),
                    row.getLevel() == null ? null : SignatureLevel.valueOf(row.getLevel()),
                    row.getFingerprint(),
                    row.getReason()));

    private static final StoredKind<?, ?> TOLD = new StoredKind<>(
            StoredTable.NOTIFICATION,
            Notification.class,
            NOTIFICATION,
            NOTIFICATION.ID,
            NOTIFICATION.DOSSIER_ID,
            (row, told) -> {
                row.setId(told.id().value());
                row.setRoundId(told.round().value());
                row.setRecipient(told.recipient());
                row.setSentOn(told.sentOn());
                var proof = told.proof();
                row.setProof(proof.reference());
                row.setProvedOn(proof.on());
                row.setProofFile(proof.file().isEmpty() ? null : proof.file());
                row.setProofFingerprint(proof.fingerprint().isEmpty() ? null : proof.fingerprint());
            },
            row -> new Notification(
                    new NotificationId(row.getId()),
                    new SigningRoundId(row.getRoundId()),
                    row.getRecipient(),
                    row.getSentOn(),
                    new Proof(
                            row.getProof(),
                            row.getProvedOn(),
                            Objects.requireNonNullElse(row.getProofFile(), ""),
                            Objects.requireNonNullElse(row.getProofFingerprint(), ""))));

    static final List<StoredKind<?, ?>> ALL = List.of(ROUND, SIGNATURE, TOLD);

    private RoundKinds() {}
}
