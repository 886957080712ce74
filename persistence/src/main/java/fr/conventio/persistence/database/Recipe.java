package fr.conventio.persistence.database;

import java.util.List;

/**
 * How a store's database is run: under which settings nothing that was saved was ever lost, and which tables it has.
 *
 * @param settings H2's, after the file's name
 * @param forced whether each commit is forced to disk before its edit is called saved
 * @param migrations where Flyway finds the scripts
 * @param newest the number of the last script
 */
record Recipe(String settings, boolean forced, List<String> migrations, int newest) {
    /**
     * H2's defaults lose acknowledged edits when the process is killed (WRITE_DELAY), may give wrong answers
     * (OPTIMIZE_REUSE_RESULTS), and write data into trace files and, for large answers, into temporary ones. COMPRESS makes
     * the file, and each of its copies, a fraction of the size.
     */
    static final Recipe SAFE = new Recipe(
            ";COMPRESS=TRUE;WRITE_DELAY=0;OPTIMIZE_REUSE_RESULTS=FALSE;TRACE_LEVEL_FILE=0;MAX_MEMORY_ROWS=10000000;DB_CLOSE_ON_EXIT=FALSE",
            true,
            List.of("classpath:fr/conventio/persistence/migration"),
            14);
}
