package fr.conventio.app.notice;

import java.util.List;

/** A line for the user, and what the user can do about it. */
public record Notice(Kind kind, String text, List<Action> actions) {
    public Notice {
        actions = List.copyOf(actions);
    }

    /** How it is drawn; a word always goes with the colour. */
    public enum Kind {
        DONE,
        DOUBT,
        ERROR
    }

    /** A button of the notice. */
    public record Action(String label, Runnable run) {}

    public static Notice done(String text, Action... actions) {
        return new Notice(Kind.DONE, text, List.of(actions));
    }

    public static Notice doubt(String text, Action... actions) {
        return new Notice(Kind.DOUBT, text, List.of(actions));
    }

    public static Notice error(String text, Action... actions) {
        return new Notice(Kind.ERROR, text, List.of(actions));
    }
}
