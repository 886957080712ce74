package fr.conventio.app.room;

import fr.conventio.app.notice.Notice;
import java.util.Optional;

/** The attempts at one thing: what went wrong is told until it goes well. */
public final class Attempts {
    private final Tools tools;
    private Optional<Notice> told = Optional.empty();

    Attempts(Tools tools) {
        this.tools = tools;
    }

    /** Tells what went wrong this time. */
    public void failed(Exception failure) {
        tools.tell(failure);
        told = tools.notices().current().get();
    }

    /** What was told about an earlier time is out of date. */
    public void succeeded() {
        told.ifPresent(tools.notices()::withdraw);
        told = Optional.empty();
    }
}
