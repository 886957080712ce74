/**
 * Sentences and figures as people read them: messages in French or English, French numbers and dates. Uses nothing else of the model.
 */
@NullMarked
package fr.conventio.model.wording;

import org.jspecify.annotations.NullMarked;
