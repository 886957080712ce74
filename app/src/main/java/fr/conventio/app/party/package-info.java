/** The room of the parties: who they are, who represents them, which vote lets them sign, who signs. */
@NullMarked
package fr.conventio.app.party;

import org.jspecify.annotations.NullMarked;
