package fr.conventio.app.impact;

import fr.conventio.app.entry.Shown;
import fr.conventio.app.impact.TextEntry.Origin;
import fr.conventio.app.text.Texts;
import fr.conventio.model.checks.Finding;
import fr.conventio.model.checks.ImpactSpot;
import fr.conventio.model.impact.ImpactSheet;
import fr.conventio.model.impact.StaffGroup;
import fr.conventio.model.impact.StaffGroup.Move;
import fr.conventio.model.impact.edit.ChosenPosts;
import fr.conventio.model.party.PartyId;
import fr.conventio.model.services.ServiceId;
import fr.conventio.model.wording.Message;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.Separator;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** What a sheet is called, whom it is about and what it inherits from. */
final class SheetForm extends VBox {
    private final ImpactViewModel model;
    private final Texts texts;
    private final TextEntry title;
    private final ComboBox<Choice> models = new ComboBox<>();
    private final ComboBox<Move> moves = new ComboBox<>();
    private final VBox employers = new VBox(4);
    private final VBox services = new VBox(4);
    private final TextEntry posts;
    private final Label note = new Label();
    private @Nullable ImpactSheet shown;
    private boolean showing;

    /** @param sheet null to stand alone */
    private record Choice(@Nullable ImpactSheet sheet) {}

    SheetForm(ImpactViewModel model, Texts texts) {
        super(8);
        this.model = model;
        this.texts = texts;
        getStyleClass().add("side-panel-content");
        title = new TextEntry(
                "impact-title",
                texts.say(Message.of("impact.sheet.title")),
                1,
                texts,
                text -> shown == null ? Optional.empty() : model.refusalOfTitle(shown.id(), text),
                text -> {
                    if (shown != null) {
                        model.rename(shown.id(), text);
                    }
                },
                () -> {});
        posts = new TextEntry(
                "impact-posts",
                texts.get("impacts.group.posts"),
                1,
                texts,
                model::refusalOfPosts,
                text -> {
                    if (shown != null) {
                        model.choosePosts(shown.id(), text);
                    }
                },
                () -> {});
        note.setId("impact-group-note");
        note.getStyleClass().addAll("entry-note", "impact-doubt");
        note.setWrapText(true);
        note.managedProperty().bind(note.textProperty().isEmpty().not());
        combo(models, "impact-model", texts.get("impacts.model"), this::name);
        models.setOnAction(event -> inherit());
        combo(moves, "impact-move", texts.get("impacts.group.move"), this::name);
        moves.getItems().setAll(Move.values());
        moves.setOnAction(event -> {
            var move = moves.getValue();
            if (!showing && shown != null && move != null) {
                model.group(shown.id(), old -> new StaffGroup(old.employers(), move, old.services(), old.posts()));
            }
        });
        getChildren()
                .addAll(
                        title,
                        label(texts.get("impacts.model"), models),
                        models,
                        new Separator(),
                        section(texts.say(Message.of("impact.group"))),
                        note,
                        label(texts.get("impacts.group.employers"), employers),
                        employers,
                        label(texts.get("impacts.group.move"), moves),
                        moves,
                        posts,
                        label(texts.get("impacts.group.services"), services),
                        services);
    }

    private static Label section(String text) {
        var section = new Label(text);
        section.getStyleClass().add("section-title");
        return section;
    }

    private static Label label(String text, Node of) {
        var label = new Label(text);
        label.getStyleClass().add("entry-label");
        label.setLabelFor(of);
        return label;
    }

    private <T> void combo(ComboBox<T> combo, String id, String name, Function<T, String> said) {
        combo.setId(id);
        combo.setAccessibleText(name);
        combo.setMaxWidth(Double.MAX_VALUE);
        combo.setConverter(Shown.by(said));
    }

    private String name(Choice choice) {
        return choice.sheet() == null
                ? texts.get("impacts.model.none")
                : choice.sheet().title();
    }

    private String name(Move move) {
        return texts.say(Message.of("impact.move." + move.name().toLowerCase(Locale.ROOT)));
    }

    private void inherit() {
        var choice = models.getValue();
        if (showing || shown == null || choice == null) {
            return;
        }
        var from = choice.sheet();
        model.inherit(shown.id(), from == null ? null : from.id());
    }

    /** Puts the cursor into the title. */
    void editTitle() {
        title.edit();
    }

    void show(ImpactSheet sheet) {
        boolean same = shown != null && shown.id().equals(sheet.id());
        if (!same) {
            title.finish();
            posts.finish();
        }
        shown = sheet;
        showing = true;
        var group = sheet.group();
        var numbers = ChosenPosts.written(group.posts(), model.roster());
        title.show(sheet.title(), Origin.NONE, Optional.empty(), same);
        posts.show(numbers, Origin.NONE, Optional.empty(), same);
        var choices = new ArrayList<Choice>();
        choices.add(new Choice(null));
        model.impacts().sheets().stream()
                .filter(other -> !model.impacts().ancestry(other.id()).contains(sheet))
                .forEach(other -> choices.add(new Choice(other)));
        models.getItems().setAll(choices);
        models.setValue(choices.stream()
                .filter(choice -> Objects.equals(
                        sheet.model(),
                        choice.sheet() == null ? null : choice.sheet().id()))
                .findFirst()
                .orElse(choices.getFirst()));
        moves.setValue(group.move());
        boolean criteria = group.posts().isEmpty();
        moves.setDisable(!criteria);
        employers.setDisable(!criteria);
        services.setDisable(!criteria);
        boxes(
                employers,
                model.roster().parties().stream()
                        .map(party -> box(
                                "impact-employer-" + party.shortName(),
                                party.name(),
                                group.employers().contains(party.id()),
                                chosen -> employer(party.id(), chosen)))
                        .toList());
        boxes(
                services,
                model.roster().services().stream()
                        .map(service -> box(
                                "impact-service-" + service.position(),
                                service.name(),
                                group.services().contains(service.id()),
                                chosen -> service(service.id(), chosen)))
                        .toList());
        note.setText(model.findings(new ImpactSpot(sheet.id(), null, null)).stream()
                .map(Finding::message)
                .map(texts::say)
                .collect(Collectors.joining("\n")));
        showing = false;
    }

    /** Boxes keep the cursor: those that are there already only change their mark. */
    private static void boxes(VBox where, List<CheckBox> wanted) {
        var there = where.getChildren();
        boolean alike = there.size() == wanted.size();
        for (int i = 0; alike && i < wanted.size(); i++) {
            alike = ((CheckBox) there.get(i)).getText().equals(wanted.get(i).getText());
        }
        if (!alike) {
            there.setAll(wanted);
            return;
        }
        for (int i = 0; i < wanted.size(); i++) {
            var box = (CheckBox) there.get(i);
            box.setSelected(wanted.get(i).isSelected());
            box.setOnAction(wanted.get(i).getOnAction());
        }
    }

    private static CheckBox box(String id, String name, boolean chosen, Consumer<Boolean> act) {
        var box = new CheckBox(name);
        box.setWrapText(true);
        box.setId(id);
        box.setSelected(chosen);
        box.setOnAction(event -> act.accept(((CheckBox) event.getSource()).isSelected()));
        return box;
    }

    private void employer(PartyId party, boolean chosen) {
        if (shown != null) {
            model.group(
                    shown.id(),
                    old -> new StaffGroup(
                            changed(old.employers(), party, chosen), old.move(), old.services(), old.posts()));
        }
    }

    private void service(ServiceId service, boolean chosen) {
        if (shown != null) {
            model.group(
                    shown.id(),
                    old -> new StaffGroup(
                            old.employers(), old.move(), changed(old.services(), service, chosen), old.posts()));
        }
    }

    private static <T> List<T> changed(List<T> list, T entry, boolean in) {
        var changed = new ArrayList<>(list);
        changed.remove(entry);
        if (in) {
            changed.add(entry);
        }
        return changed;
    }
}
