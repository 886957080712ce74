/** Whole processes killed at random moments, and what is left of their stores. {@link Torture} runs it. */
package fr.conventio.persistence.torture;
