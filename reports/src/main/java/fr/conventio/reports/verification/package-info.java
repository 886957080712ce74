/** Looking into signed documents, strictly: whatever no signature explains is told. */
@NullMarked
package fr.conventio.reports.verification;

import org.jspecify.annotations.NullMarked;
