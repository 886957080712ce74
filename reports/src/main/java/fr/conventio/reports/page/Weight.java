package fr.conventio.reports.page;

/** How bold letters are. */
public enum Weight {
    REGULAR("400", "DejaVuSansCondensed"),
    STRONG("600", "DejaVuSansCondensed-Bold");

    private final String inter;
    private final String dejaVu;

    Weight(String inter, String dejaVu) {
        this.inter = inter;
        this.dejaVu = dejaVu;
    }

    /** The number that Inter's files bear. */
    String inter() {
        return inter;
    }

    /** The file that has what Inter lacks. */
    String dejaVu() {
        return dejaVu;
    }
}
