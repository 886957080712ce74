package fr.conventio.app.house.wrong.persistence.d;

import fr.conventio.app.house.wrong.persistence.c.KnowsReports;

/** Wrong: a thread of the database is interrupted. */
public final class InterruptsAThread {
    KnowsReports circle;

    void stop(Thread thread) {
        thread.interrupt();
    }
}
