package fr.conventio.model.roster;

import fr.conventio.model.services.SharedService;
import java.util.List;

/** The posts of one shared service, in their order. */
public record ServiceGroup(SharedService service, List<Post> posts) {
    public ServiceGroup {
        posts = List.copyOf(posts);
    }
}
