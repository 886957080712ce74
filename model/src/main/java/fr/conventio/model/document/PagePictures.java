package fr.conventio.model.document;

import java.nio.file.Path;
import java.util.List;

/** Shows the pages of a printed document as pictures. */
@FunctionalInterface
public interface PagePictures {
    /** @throws fr.conventio.model.table.UnreadableFileException when the file is no PDF or cannot be read */
    Pages open(Path file);

    /** The pages of one document. */
    interface Pages extends AutoCloseable {
        int count();

        /** How wide a page is, in seventy-seconds of an inch. */
        double width(int page);

        /**
         * A page as it looks.
         *
         * @param page from 0
         * @param scale 1 for 72 dots to the inch
         */
        Picture picture(int page, double scale);

        /** The pages, from 0, on which a text stands, whatever its capitals and breaks. */
        List<Integer> find(String text);

        @Override
        void close();
    }

    /** A picture of so many dots. */
    interface Picture {
        int width();

        int height();

        /** Row by row, each dot as alpha, red, green, blue. */
        int[] dots();
    }
}
