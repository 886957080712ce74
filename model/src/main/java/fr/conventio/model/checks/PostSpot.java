package fr.conventio.model.checks;

import fr.conventio.model.act.Act;
import fr.conventio.model.roster.PostField;
import fr.conventio.model.roster.PostId;
import fr.conventio.model.wording.Message;

/** One cell of one post. */
public record PostSpot(PostId post, PostField field) implements Spot {
    @Override
    public PostId subject() {
        return post;
    }

    @Override
    public String about(Act act) {
        return act.roster()
                .find(post)
                .map(found -> found.function().isEmpty() ? act.roster().serviceName(found.service()) : found.function())
                .orElse("");
    }

    @Override
    public Message label() {
        return field.label();
    }
}
