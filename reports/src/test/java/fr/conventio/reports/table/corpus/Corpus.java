package fr.conventio.reports.table.corpus;

import fr.conventio.reports.table.corpus.CorpusTest.Entry;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** All files, by name. */
final class Corpus {
    private Corpus() {}

    static Map<String, Entry> files() {
        var files = new LinkedHashMap<String, Entry>();
        for (var group : List.of(
                FormatFiles.all(),
                LockedFiles.all(),
                StrangeFiles.all(),
                LayoutFiles.all(),
                SentFiles.all(),
                ValueFiles.all(),
                HostileFiles.all())) {
            group.forEach(entry -> {
                if (files.put(entry.getKey(), entry.getValue()) != null) {
                    throw new IllegalStateException("two files are called " + entry.getKey());
                }
            });
        }
        return files;
    }
}
