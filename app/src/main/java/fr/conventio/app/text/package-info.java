/** The screens' words, French and English, and the sentences for what goes wrong. Knows no room. */
@NullMarked
package fr.conventio.app.text;

import org.jspecify.annotations.NullMarked;
