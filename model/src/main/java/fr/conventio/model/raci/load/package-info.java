/** The figures of the matrix: how much each role and each section carries. */
@NullMarked
package fr.conventio.model.raci.load;

import org.jspecify.annotations.NullMarked;
