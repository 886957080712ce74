package fr.conventio.app.roster;

import fr.conventio.app.notice.Notice;
import fr.conventio.app.room.Tools;
import fr.conventio.model.party.Party;
import fr.conventio.model.roster.answer.Template;
import fr.conventio.model.services.SharedService;
import java.nio.file.Path;
import java.util.List;

/** Writes an empty roster for those who will send theirs. */
final class HandOut {
    private final RosterViewModel model;
    private final Tools tools;

    HandOut(RosterViewModel model, Tools tools) {
        this.model = model;
        this.tools = tools;
    }

    void template(Path folder) {
        var texts = tools.texts();
        var dossier = model.dossier().picture().get().dossier();
        var template = new Template(
                dossier.title(),
                model.roster().services().stream().map(SharedService::name).toList(),
                model.roster().parties().stream().map(Party::shortName).toList(),
                dossier.effectiveDate());
        tools.paper()
                .run(
                        texts.get("roster.template.running"),
                        progress -> tools.desk().senderFiles().writeTemplate(template, folder, progress),
                        file -> tools.notices()
                                .show(Notice.done(
                                        texts.get("roster.template.done", String.valueOf(file.getFileName())),
                                        new Notice.Action(
                                                texts.get("import.answer.open"),
                                                () -> tools.files().open(List.of(file))))),
                        tools::tell);
    }
}
