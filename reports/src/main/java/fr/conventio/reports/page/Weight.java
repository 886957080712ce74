package fr.conventio.reports.page;

/** How bold letters are, or slanting. */
public enum Weight {
    REGULAR("400-normal", "DejaVuSansCondensed"),
    EMPHASIS("400-italic", "DejaVuSansCondensed-Oblique"),
    STRONG("600-normal", "DejaVuSansCondensed-Bold"),
    /** Letters all as wide as each other, for what is compared sign by sign. */
    EVEN("400-normal", "DejaVuSansMono");

    private final String inter;
    private final String dejaVu;

    Weight(String inter, String dejaVu) {
        this.inter = inter;
        this.dejaVu = dejaVu;
    }

    /** What Inter's files end in. */
    String inter() {
        return inter;
    }

    /** The file that has what Inter lacks. */
    String dejaVu() {
        return dejaVu;
    }
}
