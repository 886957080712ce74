package fr.conventio.persistence.database;

import fr.conventio.model.store.StorePathException;
import java.nio.file.Path;

/**
 * The files of one store: the database, and beside it its seal, its lock and its copies.
 *
 * @param database always ends in {@code .mv.db}, as H2 wants it
 */
record StoreFiles(Path database) {
    private static final String ENDING = ".mv.db";

    /** @throws StorePathException when the path has a semicolon, which would end H2's file name and start a setting */
    static StoreFiles of(Path named) {
        var path = named.toAbsolutePath().normalize();
        if (path.toString().contains(";")) {
            throw new StorePathException();
        }
        return new StoreFiles(path.toString().endsWith(ENDING) ? path : Path.of(path + ENDING));
    }

    Path folder() {
        var parent = database.getParent();
        return parent == null ? Path.of(".") : parent;
    }

    /** The path H2 is given. */
    String base() {
        var path = database.toString();
        return path.substring(0, path.length() - ENDING.length());
    }

    Path seal() {
        return Path.of(base() + ".seal");
    }

    Path lock() {
        return Path.of(base() + ".lock");
    }

    Path copies() {
        return Path.of(base() + "-copies");
    }

    /** Where a database is made ready that is to take this one's place. */
    StoreFiles draft() {
        return aside("-draft");
    }

    /** The seal of a draft that is taking this store's place. */
    Path incoming() {
        return Path.of(base() + ".incoming");
    }

    /** A store of another name in the same folder, for work that must not touch this one. */
    StoreFiles aside(String suffix) {
        return new StoreFiles(Path.of(base() + suffix + ENDING));
    }
}
