/** Taking back one earlier entry of the journal, after others: what was edited since is shown, and kept unless asked. */
@NullMarked
package fr.conventio.app.takeback;

import org.jspecify.annotations.NullMarked;
