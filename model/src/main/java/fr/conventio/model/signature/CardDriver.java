package fr.conventio.model.signature;

import java.nio.file.Path;

/**
 * A maker's PKCS#11 library for cards that is installed on this computer.
 *
 * @param name as its maker calls it
 */
public record CardDriver(String name, Path library) {}
