/** Certificates: what they say, and whom they lead to. */
@NullMarked
package fr.conventio.reports.certificate;

import org.jspecify.annotations.NullMarked;
