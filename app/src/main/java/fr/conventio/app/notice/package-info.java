/** What the application tells its user: one quiet line at a time, with what can be done about it. Knows no room. */
@NullMarked
package fr.conventio.app.notice;

import org.jspecify.annotations.NullMarked;
