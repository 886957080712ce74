/** The tables of article 2: the shared services with those who join them, and what the services do. */
@NullMarked
package fr.conventio.reports.services;

import org.jspecify.annotations.NullMarked;
