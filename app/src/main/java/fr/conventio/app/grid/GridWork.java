package fr.conventio.app.grid;

import java.util.List;

/** What a room does with the cells of its grid when a key asks for it. */
public interface GridWork<R, C> {
    /**
     * A letter or a space was typed onto cells.
     *
     * @param character as it was typed
     */
    void typed(String character, GridChoice<R, C> chosen);

    /** Delete: the cells are to be empty. */
    void clear(GridChoice<R, C> chosen);

    /** Ctrl+C: the cells as texts, row by row. */
    List<List<String>> copied(GridChoice<R, C> chosen);

    /** Ctrl+V: a block of texts onto the cells; one that is larger reaches beyond them, to the right and below. */
    void paste(GridChoice<R, C> chosen, List<List<String>> block);

    /** Enter or F2: what is chosen is to be written about. */
    void open(GridChoice<R, C> chosen);

    /** Alt+Up, Alt+Down: the row of the cursor is to change places. */
    void move(R row, boolean down);

    /** Insert: a new row is wanted below this one. */
    void add(R row);

    /** Ctrl+Delete: the rows are to go. */
    void remove(GridChoice<R, C> chosen);
}
