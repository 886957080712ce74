/**
 * The composed text of a convention, ready for any writer: {@link fr.conventio.model.convention.text.ConventionText} holds the
 * blocks in their order, with every number and every name filled in. A writer prints {@code text.title()}, then walks
 * {@code text.blocks()} with one switch over {@link fr.conventio.model.convention.text.TextBlock}; it computes nothing, and where
 * a block refers to a table it prints the table of that name. The text is made by {@code ComposeConvention} in the room
 * {@code draft}. What people write as markup is read by the one
 * {@link fr.conventio.model.convention.text.Markup}.
 */
@NullMarked
package fr.conventio.model.convention.text;

import org.jspecify.annotations.NullMarked;
