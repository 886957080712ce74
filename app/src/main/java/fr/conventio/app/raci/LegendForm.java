package fr.conventio.app.raci;

import fr.conventio.app.entry.Entry;
import fr.conventio.app.entry.Shown;
import fr.conventio.app.text.Texts;
import fr.conventio.app.theme.Icon;
import fr.conventio.model.raci.Duty;
import fr.conventio.model.raci.LegendLetter;
import fr.conventio.model.raci.LegendLetterId;
import fr.conventio.model.raci.RaciCells;
import fr.conventio.model.typed.FieldRefusedException;
import fr.conventio.model.wording.Message;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** The letters of the matrix: their signs, their words and what they count as. */
final class LegendForm extends VBox {
    private final RaciViewModel model;
    private final Texts texts;
    private final VBox letters = new VBox(16);
    private List<LegendLetter> shown = List.of();

    LegendForm(RaciViewModel model, Texts texts) {
        super(12);
        this.model = model;
        this.texts = texts;
        setId("raci-legend-form");
        getStyleClass().add("side-panel-content");
        var add = new Button(texts.get("raci.legend.add"), Icon.ADD.node());
        add.setId("raci-legend-add");
        add.setOnAction(event -> free().ifPresent(code ->
                model.legend(edits -> edits.add(LegendLetterId.fresh(), code, texts.get("raci.legend.new")))));
        getChildren().addAll(Sentences.muted(texts.get("raci.legend.hint")), letters, add);
    }

    /** The first letter of the alphabet that stands for nothing yet. */
    private Optional<String> free() {
        return Stream.iterate('A', letter -> letter <= 'Z', letter -> (char) (letter + 1))
                .map(String::valueOf)
                .filter(code -> model.raci().letter(code).isEmpty())
                .findFirst();
    }

    void follow() {
        var now = model.raci().legend();
        if (!now.equals(shown)) {
            shown = now;
            letters.getChildren().setAll(now.stream().map(this::line).toList());
        }
    }

    private VBox line(LegendLetter letter) {
        var id = "raci-letter-" + letter.code();
        var code = new Entry(
                id,
                new Label(texts.get("raci.legend.code", letter.code())),
                texts,
                text -> refusal(() -> RaciCells.code(
                        text,
                        model.raci().legend().stream()
                                .filter(other -> !other.id().equals(letter.id()))
                                .map(LegendLetter::code)
                                .toList())),
                text -> model.legend(edits -> edits.recode(letter.id(), text)));
        code.begin(letter.code(), Optional.empty());
        code.narrow(2);
        code.setMinWidth(Region.USE_PREF_SIZE);
        var word = new Entry(
                id + "-word",
                new Label(texts.get("raci.legend.word", letter.code())),
                texts,
                text -> refusal(() -> RaciCells.name(text, List.of())),
                text -> model.legend(edits -> edits.reword(letter.id(), text)));
        word.begin(letter.word(), Optional.empty());
        HBox.setHgrow(word, Priority.ALWAYS);
        var remove = new Button("", Icon.REMOVE.node());
        remove.setId(id + "-remove");
        remove.getStyleClass().add("quiet");
        remove.setAccessibleText(texts.get("raci.legend.remove", letter.code()));
        remove.setTooltip(new Tooltip(remove.getAccessibleText()));
        remove.setOnAction(event -> model.legend(edits -> edits.remove(letter.id())));
        return new VBox(4, new HBox(8, code, word, remove), duties(letter));
    }

    private ComboBox<Duty> duties(LegendLetter letter) {
        var duties = new ComboBox<Duty>();
        duties.setAccessibleText(texts.get("raci.legend.duty", letter.code()));
        duties.getItems().setAll(Duty.values());
        duties.setConverter(Shown.by(duty -> texts.say(duty.label())));
        duties.setMaxWidth(Double.MAX_VALUE);
        duties.setValue(letter.duty());
        duties.setOnAction(event -> {
            var chosen = duties.getValue();
            if (!Objects.equals(chosen, letter.duty())) {
                model.legend(edits -> edits.count(letter.id(), chosen));
            }
        });
        return duties;
    }

    private interface Reading {
        String read() throws FieldRefusedException;
    }

    private static Optional<Message> refusal(Reading reading) {
        try {
            reading.read();
            return Optional.empty();
        } catch (FieldRefusedException e) {
            return Optional.of(e.reason());
        }
    }
}
