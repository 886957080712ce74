package fr.conventio.model.passing;

import fr.conventio.model.round.SigningRoundId;

/** What was signed on this computer: an older copy of a passing file is known by it. */
public interface PassedActs {
    /** The last turn of a round that was signed here; 0 when none was. */
    int lastTurn(SigningRoundId round);

    /** Remembers that a turn was signed here. */
    void signed(SigningRoundId round, int turn);
}
