package fr.conventio.reports.act.data;

/** The data of a dossier do not have the form they should; the message names the place, never a value. */
final class MalformedDataException extends Exception {
    private static final long serialVersionUID = 1L;

    MalformedDataException(String place) {
        super(place);
    }
}
