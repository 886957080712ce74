package fr.conventio.app.checks;

import fr.conventio.app.dossier.OpenDossier;
import fr.conventio.model.checks.Finding;
import fr.conventio.model.checks.JustifyFinding;
import fr.conventio.model.checks.PostSpot;
import fr.conventio.model.checks.Ruling;
import fr.conventio.model.roster.Roster;
import fr.conventio.model.wording.Message;
import fr.conventio.model.wording.Plain;
import fr.conventio.model.wording.Words;
import java.util.List;

/** The findings of the open dossier, and the answers to them. Runs without a window. */
final class ChecksViewModel {
    private final OpenDossier dossier;

    /** Which findings are shown. */
    enum Shown {
        OPEN,
        JUSTIFIED,
        ALL
    }

    ChecksViewModel(OpenDossier dossier) {
        this.dossier = dossier;
    }

    OpenDossier dossier() {
        return dossier;
    }

    /** Those of one kind that hold all words of a search, the gravest first. */
    List<Ruling> rulings(Shown shown, String search) {
        var words = List.of(Plain.fold(search).split(" "));
        return dossier.figures().get().rulings().stream()
                .filter(ruling -> switch (shown) {
                    case OPEN -> ruling.isOpen();
                    case JUSTIFIED -> !ruling.isOpen();
                    case ALL -> true;
                })
                .filter(ruling -> {
                    var text = Plain.fold(about(ruling.finding()) + " " + said(ruling.finding()));
                    return words.stream().allMatch(text::contains);
                })
                .sorted((one, other) ->
                        one.finding().kind().compareTo(other.finding().kind()))
                .toList();
    }

    long count(Shown shown) {
        return rulings(shown, "").size();
    }

    /** What a finding is about, as the act calls it; a post by its number too. */
    String about(Finding finding) {
        var act = dossier.figures().get().act();
        var name = finding.spot().about(act);
        return finding.spot() instanceof PostSpot spot ? numbered(act.roster(), spot, name) : name;
    }

    private static String numbered(Roster roster, PostSpot spot, String name) {
        var number = roster.numbers().get(spot.post());
        return number == null ? name : number + " · " + name;
    }

    private static String said(Finding finding) {
        return Words.FRENCH.say(finding.message());
    }

    Message label(Finding finding) {
        return finding.spot().label();
    }

    /** Puts on record why a finding is to stay as it is; an empty reason opens it again. */
    void justify(Finding finding, String reason) {
        dossier.edit(act -> JustifyFinding.with(act, finding, reason));
    }
}
