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

    /** The PDF of an act to open; empty when the user gives up. */
    Optional<Path> chooseAct();

    /** A mapping of columns that somebody shared; empty when the user gives up. */
    Optional<Path> chooseMapping();

    /** A folder to write into; empty when the user gives up. */
    Optional<Path> chooseFolder();

    void open(List<Path> documents);
}
