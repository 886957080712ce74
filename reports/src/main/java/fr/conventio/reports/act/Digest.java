package fr.conventio.reports.act;

/** How a digest is printed. */
final class Digest {
    private Digest() {}

    /** In groups of eight, for eyes that compare. */
    static String written(String digest) {
        return digest.replaceAll("(.{8})(?=.)", "$1 ");
    }
}
