package fr.conventio.app.takeback;

import fr.conventio.app.dossier.OpenDossier;
import fr.conventio.app.notice.Notice;
import fr.conventio.app.room.Tools;
import fr.conventio.model.act.Act;
import fr.conventio.model.identity.EntityId;
import fr.conventio.model.journal.Reversal;
import fr.conventio.model.party.PartyId;
import fr.conventio.model.roster.Post;
import fr.conventio.model.roster.difference.TakeBack;
import fr.conventio.model.services.ServiceId;
import java.util.stream.Collectors;

/** Takes back one entry; where something was edited since, its user is asked first. */
public final class TakeBackEntry {
    /** More conflicts than this are told by their number. */
    private static final int NAMED = 3;

    private final OpenDossier dossier;
    private final Tools tools;

    public TakeBackEntry(OpenDossier dossier, Tools tools) {
        this.dossier = dossier;
        this.tools = tools;
    }

    /** @param sequence of an entry that was made, not of its undoing */
    public void takeBack(long sequence) {
        dossier.reversal(sequence, this::ask);
    }

    private void ask(Reversal reversal) {
        var texts = tools.texts();
        if (reversal.isEmpty()) {
            tools.notices().show(Notice.done(texts.get("takeback.nothing")));
        } else if (!TakeBack.isFor(reversal)) {
            tools.notices().show(Notice.doubt(texts.get("takeback.in_turn")));
        } else if (reversal.conflicts().isEmpty()) {
            carryOut(reversal.entry().sequence(), false);
        } else {
            long sequence = reversal.entry().sequence();
            tools.notices()
                    .show(Notice.doubt(
                            words(reversal),
                            new Notice.Action(texts.get("takeback.keep"), () -> carryOut(sequence, false)),
                            new Notice.Action(texts.get("takeback.whole"), () -> carryOut(sequence, true))));
        }
    }

    private String words(Reversal reversal) {
        var texts = tools.texts();
        var named = reversal.conflicts().stream().limit(NAMED).map(this::words).collect(Collectors.joining(" ; "));
        return texts.get("takeback.conflicts", reversal.conflicts().size(), named);
    }

    private String words(Reversal.Conflict conflict) {
        var texts = tools.texts();
        if (conflict.now() instanceof Post post) {
            var fields = TakeBack.editedSince(conflict).stream()
                    .map(field -> texts.say(field.label()))
                    .collect(Collectors.joining(", "));
            return texts.get("takeback.post", post.function(), fields);
        }
        return texts.get(conflict.now() == null ? "takeback.gone" : "takeback.other");
    }

    /** On what is there when it is done: more may have been edited while its user thought. */
    private void carryOut(long sequence, boolean whole) {
        tools.notices().clear();
        dossier.takeBack(
                tools.texts().get("takeback.running"),
                sequence,
                (act, reversal) ->
                        new TakeBack(act.roster(), reversal, id -> isSpokenOf(act, id)).edit(dossier.id(), whole),
                () -> tools.notices().show(Notice.done(tools.texts().get("takeback.done"))));
    }

    private static boolean isSpokenOf(Act act, EntityId id) {
        return switch (id) {
            case ServiceId service ->
                !act.perimeter().partsOf(service).isEmpty()
                        || !act.perimeter().storedFor(service).isEmpty()
                        || act.perimeter().sectionRules().rules().stream()
                                .anyMatch(rule -> rule.service().equals(service));
            case PartyId party ->
                !act.perimeter().storedFor(party).isEmpty()
                        || !act.itServices().about(party).isEmpty();
            default -> false;
        };
    }
}
