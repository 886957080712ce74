package fr.conventio.persistence.database;

import java.nio.file.Path;

/** A second process: opens a store and holds it until it is killed. */
final class Holder {
    private Holder() {}

    public static void main(String[] args) throws InterruptedException {
        try (var store = Keepers.safe().open(Path.of(args[0]))) {
            System.out.println(store.dossiers().findAll().size());
            Thread.sleep(Long.MAX_VALUE);
        }
    }
}
