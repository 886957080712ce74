/** The course of a public purchase, phase by phase and step by step (annex 4): what is known of it, and what is not. */
@NullMarked
package fr.conventio.model.procedure;

import org.jspecify.annotations.NullMarked;
