package fr.conventio.app.home;

import fr.conventio.app.text.Texts;
import fr.conventio.app.theme.Icon;
import fr.conventio.model.document.OpenedAct;
import javafx.application.Platform;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** What was found in the file of an act, before anything of it is taken. */
final class OpenedActView extends VBox {
    private static final double WIDTH = 640;

    OpenedActView(OpenedAct opened, OpeningViewModel model, Texts texts) {
        super(12);
        setId("opened-act");
        getStyleClass().add("form");
        setMaxSize(WIDTH, Region.USE_PREF_SIZE);
        var act = opened.act();
        var heading = new Label(act.dossier().title());
        heading.getStyleClass().add("welcome-title");
        var about = words(texts.get(
                "home.act.about",
                act.dossier().actTitle(),
                texts.longDate(act.dossier().effectiveDate()),
                texts.number(act.roster().posts().size())));
        getChildren().addAll(heading, about);
        opened.remarks().forEach(remark -> getChildren().add(words(texts.say(remark))));
        var files = new VBox(4);
        files.setId("opened-files");
        for (var file : opened.files()) {
            var line = new Label(texts.get("home.act.file", file), Icon.DONE.node());
            line.setWrapText(true);
            line.setMinHeight(Region.USE_PREF_SIZE);
            files.getChildren().add(line);
        }
        getChildren().add(files);
        var without = words(texts.get("home.act.without"));
        without.getStyleClass().add("muted");
        getChildren().add(without);
        model.there(opened).ifPresent(title -> {
            var there = words(texts.get("home.act.there", title));
            there.setId("act-there");
            there.getStyleClass().add("doubt-text");
            getChildren().add(there);
        });
        var take = new Button(texts.get("home.act.take"));
        take.setId("act-take");
        take.setDefaultButton(true);
        take.setOnAction(event -> model.take(opened));
        var leave = new Button(texts.get("home.form.cancel"));
        leave.setId("act-leave");
        leave.setCancelButton(true);
        leave.setOnAction(event -> model.leave());
        getChildren().add(new HBox(8, take, leave));
        Platform.runLater(take::requestFocus);
    }

    private static Label words(String text) {
        var words = new Label(text);
        words.setWrapText(true);
        words.setMinHeight(Region.USE_PREF_SIZE);
        return words;
    }
}
