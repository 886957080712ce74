package fr.conventio.model.document;

import fr.conventio.model.act.Act;
import fr.conventio.model.impact.ImpactSheetId;
import fr.conventio.model.wording.Message;
import fr.conventio.model.wording.Plain;
import fr.conventio.model.wording.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The documents of an act: the whole, then what it is made of. Annexes are numbered as they come; a part that holds nothing has none, except the roster. */
public final class Pieces {
    private static final int LONGEST_BASE = 64;

    private final List<Piece> pieces = new ArrayList<>();
    private int annexes;

    private Pieces() {}

    public static List<Piece> of(Act act) {
        var pieces = new Pieces();
        pieces.whole(PieceKind.ACT, act.dossier().actTitle());
        if (!act.perimeter().adhesions().isEmpty()) {
            pieces.article("2.1", PieceKind.SERVICES);
        }
        pieces.annex(PieceKind.ROSTER, null);
        act.impacts().printed().forEach(sheet -> pieces.annex(PieceKind.IMPACT, sheet.id(), sheet.title()));
        if (!act.procedure().isEmpty()) {
            pieces.annex(PieceKind.PROCEDURE, null);
        }
        if (!act.raci().isEmpty()) {
            pieces.annex(PieceKind.RACI, null);
        }
        if (!act.itServices().isEmpty()) {
            pieces.annex(PieceKind.IT_SERVICES, null);
        }
        pieces.whole(PieceKind.PUBLIC_COPY, act.dossier().actTitle());
        return List.copyOf(pieces.pieces);
    }

    /** @param about what tells it from others of its kind */
    private void annex(PieceKind kind, @Nullable ImpactSheetId subject, Object... about) {
        annexes++;
        var title = Words.FRENCH.say("piece.annex", annexes, name(kind, about));
        pieces.add(new Piece(kind, annexes, subject, title, fileBase(title)));
    }

    private void article(String number, PieceKind kind) {
        var title = Words.FRENCH.say("piece.article", number, name(kind));
        pieces.add(new Piece(kind, 0, null, title, fileBase(title)));
    }

    private void whole(PieceKind kind, String actTitle) {
        var title = Words.FRENCH.say(name(kind, actTitle));
        pieces.add(new Piece(kind, 0, null, title, shortened(fileBase(title))));
    }

    /** Titles of acts name all parties; a file's name has to fit beside its folder's. */
    private static String shortened(String base) {
        if (base.length() <= LONGEST_BASE) {
            return base;
        }
        int end = base.lastIndexOf('-', LONGEST_BASE);
        return base.substring(0, end > 0 ? end : LONGEST_BASE);
    }

    private static Message name(PieceKind kind, Object... about) {
        return Message.of("piece." + kind.name().toLowerCase(Locale.ROOT), about);
    }

    private static String fileBase(String title) {
        return Plain.fold(title).replace(' ', '-');
    }
}
