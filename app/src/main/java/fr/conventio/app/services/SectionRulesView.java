package fr.conventio.app.services;

import fr.conventio.app.entry.Entry;
import fr.conventio.app.room.SideBySide;
import fr.conventio.app.text.Texts;
import fr.conventio.app.theme.EmptyState;
import fr.conventio.app.theme.Icon;
import fr.conventio.model.services.SharedService;
import fr.conventio.model.services.perimeter.SectionRule;
import fr.conventio.model.services.perimeter.SectionRuleField;
import fr.conventio.model.services.perimeter.SectionRuleId;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** Which service the posts of a section belong to: the rules that imports go by, and beside them the chosen one. */
final class SectionRulesView extends SideBySide {
    private final ServicesViewModel model;
    private final Texts texts;
    private final TableView<SectionRule> table = new TableView<>();
    private final Entry code;
    private final Entry section;
    private final ComboBox<String> services = new ComboBox<>();
    private final VBox form;
    private @Nullable SectionRuleId wanted;
    private @Nullable SectionRule shown;

    SectionRulesView(ServicesViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
        this.code = entry(SectionRuleField.CODE);
        this.section = entry(SectionRuleField.SECTION);
        this.form = form();
        setCenter(table());
        model.dossier().picture().subscribe(picture -> show());
    }

    @Override
    public void requestFocus() {
        table.requestFocus();
    }

    private TableView<SectionRule> table() {
        table.setId("section-rules");
        table.setAccessibleText(texts.get("services.rules"));
        table.getStyleClass().add("dense");
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        table.setPlaceholder(EmptyState.saying(texts.get("services.rules.empty")));
        table.getColumns().add(column(SectionRuleField.CODE, 120, SectionRule::code));
        table.getColumns()
                .add(column(
                        SectionRuleField.SECTION,
                        220,
                        rule -> rule.section().isEmpty() ? texts.get("services.rules.any") : rule.section()));
        table.getColumns().add(column(SectionRuleField.SERVICE, 260, this::service));
        table.getSelectionModel().selectedItemProperty().subscribe(rule -> chosen(rule));
        table.setOnKeyPressed(event -> {
            var rule = table.getSelectionModel().getSelectedItem();
            if (rule != null && event.getCode() == KeyCode.DELETE) {
                model.removeRule(rule.id());
                event.consume();
            } else if (event.getCode() == KeyCode.INSERT) {
                add();
                event.consume();
            } else if (rule != null && (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.F2)) {
                edit();
                event.consume();
            }
        });
        return table;
    }

    private String service(SectionRule rule) {
        return model.perimeter().find(rule.service()).map(SharedService::name).orElse("");
    }

    private TableColumn<SectionRule, String> column(
            SectionRuleField field, double width, Function<SectionRule, String> text) {
        var column = new TableColumn<SectionRule, String>(texts.say(field.label()));
        column.setPrefWidth(width);
        column.setSortable(false);
        column.setCellValueFactory(rule -> new ReadOnlyStringWrapper(text.apply(rule.getValue())));
        return column;
    }

    private Label label(SectionRuleField field) {
        var label = new Label(texts.say(field.label()));
        label.getStyleClass().add("entry-label");
        return label;
    }

    private Entry entry(SectionRuleField field) {
        return new Entry(
                "rule-" + field,
                label(field),
                texts,
                text -> shown == null ? Optional.empty() : model.refusal(shown.id(), field, text),
                text -> write(field, text));
    }

    private void write(SectionRuleField field, String text) {
        if (shown != null) {
            model.write(shown.id(), field, text);
        }
    }

    private VBox form() {
        services.setId("rule-SERVICE");
        services.setAccessibleText(texts.say(SectionRuleField.SERVICE.label()));
        services.setMaxWidth(Double.MAX_VALUE);
        services.setOnAction(event -> {
            var name = services.getValue();
            if (shown != null && name != null && !name.equals(service(shown))) {
                write(SectionRuleField.SERVICE, name);
            }
        });
        var add = new Button(texts.get("services.rules.add"), Icon.ADD.node());
        add.setId("rule-add");
        add.setOnAction(event -> add());
        var remove = new Button(texts.get("services.rules.remove"), Icon.REMOVE.node());
        remove.setId("rule-remove");
        remove.disableProperty()
                .bind(table.getSelectionModel().selectedItemProperty().isNull());
        remove.setOnAction(event -> {
            if (shown != null) {
                model.removeRule(shown.id());
            }
        });
        var hint = new Label(texts.get("services.rules.hint"));
        hint.getStyleClass().add("muted");
        hint.setWrapText(true);
        var fields = new VBox(
                4,
                label(SectionRuleField.CODE),
                code,
                label(SectionRuleField.SECTION),
                section,
                label(SectionRuleField.SERVICE),
                services);
        var whole = new VBox(12, new HBox(8, add, remove), fields, hint);
        whole.getStyleClass().addAll("side-panel", "side-panel-content");
        setRight(whole);
        return fields;
    }

    private void add() {
        wanted = model.addRule(texts.get("services.rules.new"));
    }

    private void edit() {
        code.field().requestFocus();
        code.field().selectAll();
    }

    private void show() {
        var before = table.getSelectionModel().getSelectedItem();
        int line = table.getSelectionModel().getSelectedIndex();
        var rules = model.perimeter().sectionRules().rules();
        services.getItems()
                .setAll(model.perimeter().services().stream()
                        .map(SharedService::name)
                        .toList());
        table.setItems(FXCollections.observableArrayList(rules));
        var next = wanted != null ? wanted : before == null ? null : before.id();
        var found = rules.stream().filter(rule -> rule.id().equals(next)).findFirst();
        if (found.isPresent()) {
            table.getSelectionModel().select(found.get());
            if (found.get().id().equals(wanted)) {
                wanted = null;
                table.scrollTo(found.get());
                edit();
            }
        } else if (!rules.isEmpty()) {
            table.getSelectionModel().select(Math.clamp(line, 0, rules.size() - 1));
        } else {
            chosen(null);
        }
    }

    private void chosen(@Nullable SectionRule rule) {
        boolean same = shown != null && rule != null && shown.id().equals(rule.id());
        shown = rule;
        form.setDisable(rule == null);
        for (var entry : List.of(code, section)) {
            var text = rule == null ? "" : entry.equals(code) ? rule.code() : rule.section();
            entry.show(text, Optional.empty(), same);
        }
        services.setValue(rule == null ? null : service(rule));
    }
}
