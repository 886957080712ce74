package fr.conventio.app.itservices;

import fr.conventio.app.dossier.OpenDossier;
import fr.conventio.app.itservices.OfferLine.ForAll;
import fr.conventio.app.itservices.OfferLine.OfCommitment;
import fr.conventio.app.itservices.OfferLine.OfDomain;
import fr.conventio.app.itservices.OfferLine.OfSet;
import fr.conventio.app.itservices.OfferLine.OfUnit;
import fr.conventio.model.itservices.ItServices;
import fr.conventio.model.itservices.edit.EditCommitments;
import fr.conventio.model.itservices.edit.EditDomains;
import fr.conventio.model.itservices.edit.EditOffer;
import fr.conventio.model.itservices.edit.EditSets;
import fr.conventio.model.itservices.offer.Commitment;
import fr.conventio.model.itservices.offer.CommitmentId;
import fr.conventio.model.itservices.offer.FunctionalDomainId;
import fr.conventio.model.itservices.offer.LevelKind;
import fr.conventio.model.itservices.offer.ServiceSet;
import fr.conventio.model.itservices.offer.ServiceSetId;
import fr.conventio.model.itservices.offer.UnitServiceId;
import fr.conventio.model.journal.Edit;
import fr.conventio.model.journal.RefusedEditException;
import fr.conventio.model.wording.Message;
import java.util.Optional;

/** What the shared IT service offers, and how it is changed. Runs without a window. */
final class OfferViewModel {
    private final OpenDossier dossier;

    /** Makes an edit of what is offered at the time. */
    private interface Making {
        Edit of(ItServices services) throws RefusedEditException;
    }

    OfferViewModel(OpenDossier dossier) {
        this.dossier = dossier;
    }

    /** Why a line cannot bear that name or text; empty when it can. */
    Optional<Message> refusalOfText(OfferLine line, String text) {
        return refusal(text(line, text));
    }

    void writeText(OfferLine line, String text) {
        apply(text(line, text));
    }

    private Making text(OfferLine line, String text) {
        return services -> switch (line) {
            case OfSet of -> sets(services).rename(of.set().id(), text);
            case OfUnit of -> offer(services).rename(of.unit().id(), text);
            case OfDomain of -> domains(services).rename(of.domain().id(), text);
            case OfCommitment of -> commitments(services).write(of.commitment().id(), text);
            case ForAll all -> throw new IllegalArgumentException("this line has no text of its own");
        };
    }

    Optional<Message> refusalOfExamples(OfDomain line, String text) {
        return refusal(services -> domains(services).writeExamples(line.domain().id(), text));
    }

    void writeExamples(OfDomain line, String text) {
        apply(services -> domains(services).writeExamples(line.domain().id(), text));
    }

    Optional<Message> refusal(OfUnit line, LevelKind kind, String text) {
        return refusal(services -> offer(services).write(line.unit().id(), kind, text));
    }

    void write(OfUnit line, LevelKind kind, String text) {
        apply(services -> offer(services).write(line.unit().id(), kind, text));
    }

    void addSet(String name) {
        apply(services -> sets(services).add(ServiceSetId.fresh(), name));
    }

    /** Adds a unit service to a set, under a heading of it. */
    void addUnit(ServiceSet set, String group, String name) {
        apply(services -> offer(services).add(UnitServiceId.fresh(), set, group, name));
    }

    void addDomain(ServiceSet set, String name) {
        apply(services -> domains(services).add(FunctionalDomainId.fresh(), set, name));
    }

    /** @param code of a set; empty when it holds for all */
    void addCommitment(String code, Commitment.Side side, String text) {
        apply(services -> commitments(services).add(CommitmentId.fresh(), code, side, text));
    }

    void remove(OfferLine line) {
        switch (line) {
            case OfSet of -> apply(services -> sets(services).remove(of.set().id()));
            case OfUnit of -> apply(services -> offer(services).remove(of.unit().id()));
            case OfDomain of ->
                apply(services -> domains(services).remove(of.domain().id()));
            case OfCommitment of ->
                apply(services -> commitments(services).remove(of.commitment().id()));
            case ForAll all -> {}
        }
    }

    private EditSets sets(ItServices services) {
        return new EditSets(dossier.id(), services);
    }

    private EditOffer offer(ItServices services) {
        return new EditOffer(dossier.id(), services);
    }

    private EditDomains domains(ItServices services) {
        return new EditDomains(dossier.id(), services);
    }

    private EditCommitments commitments(ItServices services) {
        return new EditCommitments(dossier.id(), services);
    }

    private void apply(Making making) {
        dossier.edit(act -> making.of(act.itServices()));
    }

    private Optional<Message> refusal(Making making) {
        try {
            making.of(dossier.picture().get().act().itServices());
            return Optional.empty();
        } catch (RefusedEditException e) {
            return Optional.of(e.reason());
        }
    }
}
