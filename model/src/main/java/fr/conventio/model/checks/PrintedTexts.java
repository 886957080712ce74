package fr.conventio.model.checks;

import fr.conventio.model.act.Act;
import fr.conventio.model.impact.ImpactSheet;
import fr.conventio.model.impact.ImpactSheets;
import fr.conventio.model.procedure.Step;
import fr.conventio.model.procedure.StepCells;
import fr.conventio.model.procedure.StepField;
import fr.conventio.model.raci.RaciActivity;
import fr.conventio.model.raci.RaciRole;
import fr.conventio.model.roster.Post;
import fr.conventio.model.roster.PostField;
import fr.conventio.model.services.ServiceField;
import fr.conventio.model.services.SharedService;
import fr.conventio.model.services.perimeter.LeafId;
import java.util.List;
import java.util.stream.Stream;

/** The free texts of an act that its documents print. */
final class PrintedTexts {
    private static final List<StepField> STEP_TEXTS = List.of(
            StepField.LABEL, StepField.ACTORS, StepField.TOOLS, StepField.CONDITION, StepField.DOUBT, StepField.REMARK);

    private PrintedTexts() {}

    static Stream<PrintedText> of(Act act) {
        return Stream.of(
                        act.roster().services().stream().map(PrintedTexts::of),
                        act.perimeter().services().stream().flatMap(service -> parts(service, act)),
                        act.roster().posts().stream().flatMap(PrintedTexts::of),
                        act.impacts().sheets().stream().flatMap(sheet -> of(sheet, act.impacts())),
                        act.procedure().steps().stream().flatMap(PrintedTexts::of),
                        act.raci().activities().stream().map(PrintedTexts::of),
                        act.raci().roles().stream().map(PrintedTexts::of))
                .flatMap(texts -> texts);
    }

    private static PrintedText of(SharedService service) {
        return new PrintedText(
                new ServiceSpot(service.id(), ServiceField.MISSIONS),
                service.missions().written());
    }

    private static Stream<PrintedText> parts(SharedService service, Act act) {
        return act.perimeter().partsOf(service.id()).stream()
                .map(part -> new PrintedText(
                        new AdhesionSpot(new LeafId(service.id(), part.id()), null),
                        part.missions().written()));
    }

    /** What the sheet says itself: what it takes over stands in its model. */
    private static Stream<PrintedText> of(ImpactSheet sheet, ImpactSheets impacts) {
        var texts = Stream.<PrintedText>builder();
        texts.add(new PrintedText(new ImpactSpot(sheet.id(), null, null), sheet.title()));
        for (var item : impacts.items(sheet.id())) {
            item.texts()
                    .forEach((field, text) ->
                            texts.add(new PrintedText(new ImpactSpot(sheet.id(), item.nature(), field), text)));
        }
        for (var block : impacts.ownBlocks(sheet.id())) {
            texts.add(new PrintedText(
                    new ImpactSpot(sheet.id(), block.first(), null), block.actions() + "\n" + block.actors()));
        }
        return texts.build();
    }

    private static Stream<PrintedText> of(Step step) {
        return STEP_TEXTS.stream()
                .map(field -> new PrintedText(new StepSpot(step.id(), field), StepCells.text(step, field)));
    }

    private static PrintedText of(RaciActivity activity) {
        return new PrintedText(new RaciSpot(activity.id()), activity.label() + "\n" + activity.doubt());
    }

    private static PrintedText of(RaciRole role) {
        return new PrintedText(new RaciRoleSpot(role.id()), role.fullName());
    }

    private static Stream<PrintedText> of(Post post) {
        return Stream.of(
                new PrintedText(new PostSpot(post.id(), PostField.SECTION), post.section()),
                new PrintedText(new PostSpot(post.id(), PostField.FUNCTION), post.function()),
                new PrintedText(new PostSpot(post.id(), PostField.REMARKS), post.remarks()));
    }
}
