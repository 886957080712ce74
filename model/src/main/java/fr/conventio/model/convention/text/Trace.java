package fr.conventio.model.convention.text;

/**
 * Which figure a number is.
 *
 * @param figure its name among the figures of the act
 * @param of what it is told of, the identity of a party or a day as 2019-04-01; empty for the whole act
 */
public record Trace(String figure, String of) {}
