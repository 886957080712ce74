package fr.conventio.app.theme;

import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** The icons, by what they mean; all of one family. */
public enum Icon {
    BACK(Feather.CHEVRON_LEFT),
    SEARCH(Feather.SEARCH),
    UNDO(Feather.CORNER_UP_LEFT),
    REDO(Feather.CORNER_UP_RIGHT),
    SETTINGS(Feather.SETTINGS),
    HELP(Feather.BOOK_OPEN),
    IMPORT(Feather.DOWNLOAD),
    DOCUMENT(Feather.FILE_TEXT),
    ADD(Feather.PLUS),
    REMOVE(Feather.TRASH_2),
    UP(Feather.ARROW_UP),
    DOWN(Feather.ARROW_DOWN),
    FILTER(Feather.FILTER),
    PARTIES(Feather.HOME),
    SERVICES(Feather.GRID),
    CONVENTION(Feather.BOOK_OPEN),
    IT_SERVICES(Feather.MONITOR),
    POSTS(Feather.USERS),
    PROCEDURE(Feather.ALIGN_LEFT),
    IMPACTS(Feather.ACTIVITY),
    RESET(Feather.ROTATE_CCW),
    SPLIT(Feather.SCISSORS),
    MERGE(Feather.LINK),
    DUTIES(Feather.USER_CHECK),
    CHECKS(Feather.CHECK_SQUARE),
    JOURNAL(Feather.CLOCK),
    DONE(Feather.CHECK),
    DOUBT(Feather.HELP_CIRCLE),
    ERROR(Feather.ALERT_TRIANGLE),
    CLOSE(Feather.X),
    DATES(Feather.CALENDAR),
    PANEL(Feather.SIDEBAR),
    FOLDER(Feather.FOLDER),
    DUPLICATE(Feather.COPY),
    ZOOM_IN(Feather.ZOOM_IN),
    ZOOM_OUT(Feather.ZOOM_OUT),
    FIT(Feather.MAXIMIZE),
    SIGNATURES(Feather.EDIT_3),
    NEXT(Feather.CHEVRON_RIGHT),
    MORE(Feather.MORE_HORIZONTAL);

    private final Feather code;

    Icon(Feather code) {
        this.code = code;
    }

    /** A fresh node; the words beside it speak to screen readers. */
    public FontIcon node() {
        return new FontIcon(code);
    }
}
