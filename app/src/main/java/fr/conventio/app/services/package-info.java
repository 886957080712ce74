/** The room of the shared services: what they are, who joins which, and which sections feed them. */
@NullMarked
package fr.conventio.app.services;

import org.jspecify.annotations.NullMarked;
