package fr.conventio.app.impact;

import fr.conventio.app.dossier.OpenDossier;
import fr.conventio.model.act.Act;
import fr.conventio.model.checks.Finding;
import fr.conventio.model.checks.ImpactSpot;
import fr.conventio.model.document.Piece;
import fr.conventio.model.document.Pieces;
import fr.conventio.model.impact.ImpactDegree;
import fr.conventio.model.impact.ImpactField;
import fr.conventio.model.impact.ImpactNatureId;
import fr.conventio.model.impact.ImpactSheetId;
import fr.conventio.model.impact.ImpactSheets;
import fr.conventio.model.impact.StaffGroup;
import fr.conventio.model.impact.StandardNature;
import fr.conventio.model.impact.coverage.Coverage;
import fr.conventio.model.impact.coverage.Headcount;
import fr.conventio.model.impact.edit.ChosenPosts;
import fr.conventio.model.impact.edit.EditBlocks;
import fr.conventio.model.impact.edit.EditItems;
import fr.conventio.model.impact.edit.EditNatures;
import fr.conventio.model.impact.edit.EditSheets;
import fr.conventio.model.impact.edit.ImpactCell;
import fr.conventio.model.impact.reading.ImpactReading;
import fr.conventio.model.impact.reading.ReadImpacts;
import fr.conventio.model.journal.RefusedEditException;
import fr.conventio.model.roster.Roster;
import fr.conventio.model.roster.totals.Stretch;
import fr.conventio.model.wording.Message;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** The impact sheets of the open dossier and what can be done with them. Runs without a window. */
final class ImpactViewModel {
    private final OpenDossier dossier;

    ImpactViewModel(OpenDossier dossier) {
        this.dossier = dossier;
    }

    OpenDossier dossier() {
        return dossier;
    }

    ImpactSheets impacts() {
        return dossier.picture().get().act().impacts();
    }

    Roster roster() {
        return dossier.picture().get().roster();
    }

    /** The number of the annex that a sheet becomes; none for a mere model. */
    OptionalInt annex(ImpactSheetId sheet) {
        return Pieces.of(dossier.picture().get().act()).stream()
                .filter(piece -> sheet.equals(piece.subject()))
                .mapToInt(Piece::annex)
                .findFirst();
    }

    /** How many agents a sheet is about, as it says; empty when there is nobody. */
    List<Stretch> headcount(ImpactSheetId sheet) {
        var members = Coverage.of(impacts(), roster()).members(sheet);
        return Headcount.of(members, roster()).stretches(roster());
    }

    /** What is to be looked at in a place. */
    List<Finding> findings(ImpactSpot spot) {
        return dossier.figures().get().findings().stream()
                .filter(finding -> finding.spot().equals(spot))
                .toList();
    }

    /** What is to be looked at on all sheets, wherever. */
    long findings() {
        return dossier.figures().get().findings().stream()
                .filter(finding -> finding.spot() instanceof ImpactSpot)
                .count();
    }

    /** Why a text cannot be a field's value; empty when it can. */
    Optional<Message> refusal(ImpactCell cell) {
        try {
            new EditItems(dossier.id(), impacts()).write(cell);
            return Optional.empty();
        } catch (RefusedEditException e) {
            return Optional.of(e.reason());
        }
    }

    void write(ImpactCell cell) {
        dossier.edit(act -> items(act).write(cell));
    }

    void write(ImpactSheetId sheet, ImpactNatureId nature, ImpactDegree degree) {
        write(new ImpactCell(sheet, nature, ImpactField.DEGREE, degree.written()));
    }

    /** Takes over what was read from the workbook of a sheet; all of it or nothing. */
    void take(ImpactReading reading) {
        dossier.edit(act -> ReadImpacts.edit(dossier.id(), act.impacts(), reading));
    }

    /** Stretches the degree to reach another. */
    void stretch(ImpactSheetId sheet, ImpactNatureId nature, int to) {
        dossier.edit(act -> {
            var degree = act.impacts().line(sheet, nature).degree();
            var stretched = degree == null ? ImpactDegree.of(to) : degree.reaching(to);
            return items(act).write(new ImpactCell(sheet, nature, ImpactField.DEGREE, stretched.written()));
        });
    }

    void reset(ImpactSheetId sheet, ImpactNatureId nature, ImpactField field) {
        dossier.edit(act -> items(act).reset(sheet, nature, field));
    }

    /** @param actions null to leave them as they are */
    void writeBlock(ImpactSheetId sheet, ImpactNatureId nature, @Nullable String actions, @Nullable String actors) {
        dossier.edit(act -> {
            var block = act.impacts().run(sheet, nature).map(run -> run.block());
            var newActions = actions == null ? block.map(old -> old.actions()).orElse("") : actions;
            var newActors = actors == null ? block.map(old -> old.actors()).orElse("") : actors;
            return blocks(act).write(sheet, nature, newActions, newActors);
        });
    }

    void split(ImpactSheetId sheet, ImpactNatureId nature) {
        dossier.edit(act -> blocks(act).split(sheet, nature));
    }

    void merge(ImpactSheetId sheet, ImpactNatureId nature) {
        dossier.edit(act -> blocks(act).merge(sheet, nature));
    }

    void resetBlocks(ImpactSheetId sheet) {
        dossier.edit(act -> blocks(act).reset(sheet));
    }

    /**
     * Adds a sheet after the others.
     *
     * @param title how it is called until the officer says its title; a number follows it when it is taken
     * @param model the sheet it inherits from; null for one that stands alone
     * @return the identity it will have
     */
    ImpactSheetId add(String title, @Nullable ImpactSheetId model) {
        var id = ImpactSheetId.fresh();
        dossier.edit(act -> sheets(act).add(id, sheets(act).free(title), model));
        return id;
    }

    ImpactSheetId duplicate(ImpactSheetId sheet) {
        var id = ImpactSheetId.fresh();
        dossier.edit(act -> sheets(act).duplicate(sheet, id));
        return id;
    }

    void remove(ImpactSheetId sheet) {
        dossier.edit(act -> sheets(act).remove(sheet));
    }

    void move(ImpactSheetId sheet, boolean down) {
        dossier.edit(act -> sheets(act).move(sheet, down));
    }

    void rename(ImpactSheetId sheet, String title) {
        dossier.edit(act -> sheets(act).rename(sheet, title));
    }

    /** Why a text cannot be a sheet's title; empty when it can. */
    Optional<Message> refusalOfTitle(ImpactSheetId sheet, String title) {
        try {
            new EditSheets(dossier.id(), impacts()).rename(sheet, title);
            return Optional.empty();
        } catch (RefusedEditException e) {
            return Optional.of(e.reason());
        }
    }

    void group(ImpactSheetId sheet, UnaryOperator<StaffGroup> change) {
        dossier.edit(act -> sheets(act)
                .group(
                        sheet,
                        change.apply(act.impacts().find(sheet).orElseThrow().group())));
    }

    /** Why a text does not choose posts; empty when it does. */
    Optional<Message> refusalOfPosts(String numbers) {
        try {
            ChosenPosts.read(numbers, roster());
            return Optional.empty();
        } catch (RefusedEditException e) {
            return Optional.of(e.reason());
        }
    }

    /** Chooses posts by the numbers annex 1 gives them. */
    void choosePosts(ImpactSheetId sheet, String numbers) {
        dossier.edit(act -> {
            var posts = ChosenPosts.read(numbers, act.roster());
            var group = act.impacts().find(sheet).orElseThrow().group();
            return sheets(act).group(sheet, new StaffGroup(group.employers(), group.move(), group.services(), posts));
        });
    }

    /** @param model null to stand alone */
    void inherit(ImpactSheetId sheet, @Nullable ImpactSheetId model) {
        dossier.edit(
                act -> model == null ? sheets(act).detach(sheet) : sheets(act).inherit(sheet, model));
    }

    List<StandardNature> missingNatures() {
        return new EditNatures(dossier.id(), impacts()).missing();
    }

    void addNature(StandardNature standard) {
        dossier.edit(act -> natures(act).add(standard));
    }

    /** Adds a nature of the officers' own. */
    ImpactNatureId addNature(String domain, String name) {
        var id = ImpactNatureId.fresh();
        dossier.edit(act -> natures(act).add(id, domain, name));
        return id;
    }

    void renameNature(ImpactNatureId nature, String name) {
        dossier.edit(act -> natures(act)
                .rename(nature, act.impacts().find(nature).orElseThrow().domain(), name));
    }

    void moveNature(ImpactNatureId nature, boolean down) {
        dossier.edit(act -> natures(act).move(nature, down));
    }

    void removeNature(ImpactNatureId nature) {
        dossier.edit(act -> natures(act).remove(nature));
    }

    private EditItems items(Act act) {
        return new EditItems(dossier.id(), act.impacts());
    }

    private EditBlocks blocks(Act act) {
        return new EditBlocks(dossier.id(), act.impacts());
    }

    private EditSheets sheets(Act act) {
        return new EditSheets(dossier.id(), act.impacts());
    }

    private EditNatures natures(Act act) {
        return new EditNatures(dossier.id(), act.impacts());
    }
}
