package fr.conventio.model.signature;

/**
 * What the bytes of an act were before anybody signed it: signatures are added behind them and change none.
 *
 * @param length in bytes
 * @param fingerprint SHA-256, hexadecimal
 */
public record Unsigned(long length, String fingerprint) {}
