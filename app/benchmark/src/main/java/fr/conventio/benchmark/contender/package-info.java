/** The programs that are measured: ours and those it is held against. Each is a process of its own. */
@NullMarked
package fr.conventio.benchmark.contender;

import org.jspecify.annotations.NullMarked;
