package fr.conventio.reports.roster;

import fr.conventio.model.dossier.Dossier;
import fr.conventio.model.dossier.DossierId;
import fr.conventio.model.roster.PostId;
import fr.conventio.model.roster.Roster;
import fr.conventio.model.services.ServiceId;
import fr.conventio.model.services.SharedService;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;

/** Annex 1 with texts that no form would let pass and some file will hold. */
final class OddTexts {
    static final List<String> TEXTS = List.of(
            "Emoji \uD83D\uDE00 \uD83D\uDC68\u200D\uD83D\uDC69\u200D\uD83D\uDC67 ✓ → ≤ ≥ ☐",
            "Chinois 中文, privé \uE000\uF6C5, seul \uD83D, non-caractère \uFFFF\uFDD0",
            "Hébreu עברית, arabe العربية, marques \u202Eretournées\u202C \u2066x\u2069",
            "Contrôles \u0000\u0001\u0007\u001B[31m \u007F\u0085 tabulation\tretour\rligne\nfin",
            "Combiné e\u0301 o\u0308 \u0301seul, Ÿ œ Œ æ ŵ ș İ ı, trait\u2011d\u2011union, fine\u202F%, souple\u00ADment",
            "Anticonstitutionnellement".repeat(40),
            "<</Type /Catalog>> ) Tj ET endstream endobj %%EOF \\( ( < >",
            " ",
            "");

    private OddTexts() {}

    static RosterAnnex annex() {
        var real = DijonAnnex.annex().roster();
        var services = IntStream.range(0, TEXTS.size())
                .mapToObj(i -> new SharedService(ServiceId.fresh(), i, TEXTS.get(i)))
                .toList();
        var posts = IntStream.range(0, TEXTS.size() * TEXTS.size())
                .mapToObj(i -> real.posts()
                        .get(i)
                        .withId(PostId.fresh())
                        .withRank(i)
                        .withService(services.get(i / TEXTS.size()).id())
                        .withFunction(TEXTS.get(i % TEXTS.size()))
                        .withSection(TEXTS.get((i + 1) % TEXTS.size())))
                .toList();
        var act = String.join(" ", TEXTS);
        var dossier = new Dossier(DossierId.fresh(), "", act, LocalDate.of(12_345, 6, 7));
        return new RosterAnnex(dossier, new Roster(real.parties(), services, posts));
    }
}
