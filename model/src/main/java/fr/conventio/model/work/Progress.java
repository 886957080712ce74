package fr.conventio.model.work;

/** Told how far long work has come, and asked at each step whether it should go on. */
public interface Progress {
    /** Work that nobody watches and nobody cancels. */
    Progress NONE = (done, total) -> {};

    /**
     * Reports a step; called often, so it must be cheap.
     *
     * @param done steps done, from 0
     * @param total steps in all, or 0 when it is not known yet
     * @throws CancelledException when the work was cancelled; the caller leaves everything as it was before
     */
    void step(long done, long total);
}
