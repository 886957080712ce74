package fr.conventio.reports.act;

import fr.conventio.reports.page.Ink;
import fr.conventio.reports.page.Lettering;
import fr.conventio.reports.page.Weight;

/** How the text of an act is lettered. */
final class BodyLook {
    static final Lettering TITLE = new Lettering(Weight.STRONG, false, 22, 29, Ink.ACCENT);
    static final Lettering ARTICLE = new Lettering(Weight.STRONG, false, 13, 18, Ink.ACCENT);
    static final Lettering SUBARTICLE = new Lettering(Weight.STRONG, false, 10.5, 15, Ink.TEXT);
    static final Lettering TEXT = new Lettering(Weight.REGULAR, false, 9.6, 14.6, Ink.TEXT);
    static final Lettering NOTE = new Lettering(Weight.REGULAR, false, 9.6, 14.6, Ink.MUTED);
    static final Lettering SIGNING = new Lettering(Weight.REGULAR, false, 8.6, 12, Ink.TEXT);
    /** Of what is said about an annex, below its title. */
    static final Lettering FILE = new Lettering(Weight.REGULAR, false, 7.6, 10.6, Ink.MUTED);

    static final Lettering DIGEST = new Lettering(Weight.EVEN, false, 7.4, 10.6, Ink.TEXT);

    private BodyLook() {}
}
