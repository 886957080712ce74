package fr.conventio.reports.table.corpus;

import java.util.Objects;

/** The files of the corpus, for tests of other packages. */
public final class Corpora {
    private Corpora() {}

    public static byte[] bytes(String name) throws Exception {
        return Objects.requireNonNull(Corpus.files().get(name)).bytes().make();
    }
}
