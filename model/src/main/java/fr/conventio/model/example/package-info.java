/** The example dossier that Conventio ships: the roster of Dijon Métropole's convention of 2018, which names nobody. */
@NullMarked
package fr.conventio.model.example;

import org.jspecify.annotations.NullMarked;
