package fr.conventio.app.room;

import java.nio.file.Path;
import java.util.Objects;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.input.TransferMode;

/** A place onto which a file can be dropped. */
public final class DroppedFiles {
    private DroppedFiles() {}

    /** @param read is given the first of the files */
    public static void on(Node place, Consumer<Path> read) {
        place.setOnDragOver(event -> {
            if (event.getDragboard().hasFiles()) {
                event.acceptTransferModes(TransferMode.COPY);
            }
            event.consume();
        });
        place.setOnDragDropped(event -> {
            var files = event.getDragboard().getFiles();
            if (!files.isEmpty()) {
                read.accept(Objects.requireNonNull(files.getFirst()).toPath());
            }
            event.setDropCompleted(!files.isEmpty());
            event.consume();
        });
    }
}
