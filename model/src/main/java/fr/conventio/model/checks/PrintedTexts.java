package fr.conventio.model.checks;

import fr.conventio.model.act.Act;
import fr.conventio.model.raci.RaciActivity;
import fr.conventio.model.raci.RaciRole;
import fr.conventio.model.roster.Post;
import fr.conventio.model.roster.PostField;
import fr.conventio.model.services.ServiceField;
import fr.conventio.model.services.SharedService;
import java.util.stream.Stream;

/** The free texts of an act that its documents print. */
final class PrintedTexts {
    private PrintedTexts() {}

    static Stream<PrintedText> of(Act act) {
        return Stream.of(
                        act.roster().services().stream().map(PrintedTexts::of),
                        act.roster().posts().stream().flatMap(PrintedTexts::of),
                        act.raci().activities().stream().map(PrintedTexts::of),
                        act.raci().roles().stream().map(PrintedTexts::of))
                .flatMap(texts -> texts);
    }

    private static PrintedText of(SharedService service) {
        return new PrintedText(
                new ServiceSpot(service.id(), ServiceField.MISSIONS),
                service.missions().written());
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
