package fr.conventio.app.room;

import fr.conventio.app.desk.Desk;
import fr.conventio.app.notice.Notice;
import fr.conventio.app.notice.Notices;
import fr.conventio.app.settings.Settings;
import fr.conventio.app.task.Worker;
import fr.conventio.app.text.Failure;
import fr.conventio.app.text.Texts;
import fr.conventio.model.work.CancelledException;

/**
 * What rooms work with.
 *
 * @param store does what touches the store, one thing after the other
 * @param paper reads files and writes documents, without holding up the store
 * @param screen makes what tables show
 */
public record Tools(
        Desk desk,
        Settings settings,
        Texts texts,
        Notices notices,
        Files files,
        Worker store,
        Worker paper,
        Worker screen) {
    /** Tells what went wrong. */
    public void tell(Exception failure) {
        var sentence = Failure.sentence(failure, texts);
        notices.show(failure instanceof CancelledException ? Notice.done(sentence) : Notice.error(sentence));
    }

    /** For a thing that may be tried again. */
    public Attempts attempts() {
        return new Attempts(this);
    }

    public Tools with(Texts newTexts) {
        return new Tools(desk, settings, newTexts, notices, files, store, paper, screen);
    }
}
