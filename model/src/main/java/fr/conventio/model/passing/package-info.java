/**
 * The act travels from signatory to signatory in a passing file: what is in it, what has to be right before anybody signs,
 * and what the dossier learns when it comes home.
 */
@NullMarked
package fr.conventio.model.passing;

import org.jspecify.annotations.NullMarked;
