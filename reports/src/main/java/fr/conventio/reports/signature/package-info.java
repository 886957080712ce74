/** Signing an act: keys from files and tokens, PAdES signatures in its prepared fields, and what makes them last. */
@NullMarked
package fr.conventio.reports.signature;

import org.jspecify.annotations.NullMarked;
