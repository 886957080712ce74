package fr.conventio.app.room;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Asks the user for files and folders, and opens documents in the programs the user has for them. */
public interface Files {
    /** A spreadsheet to read; empty when the user gives up. */
    Optional<Path> chooseSpreadsheet();

    /** A model of clauses to read; empty when the user gives up. */
    Optional<Path> chooseClauses();

    /** A mapping of columns that somebody shared; empty when the user gives up. */
    Optional<Path> chooseMapping();

    /** A file of a kind to read; empty when the user gives up. */
    Optional<Path> choose(FileKind kind);

    /** Files of a kind to read; none when the user gives up. */
    List<Path> chooseSeveral(FileKind kind);

    /**
     * A file of a kind to write; empty when the user gives up.
     *
     * @param name that is proposed
     */
    Optional<Path> save(FileKind kind, String name);

    /** A folder to write into; empty when the user gives up. */
    Optional<Path> chooseFolder();

    void open(List<Path> documents);
}
