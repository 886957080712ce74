package fr.conventio.app.shell;

import fr.conventio.app.room.Room;
import fr.conventio.app.theme.Icon;
import fr.conventio.model.wording.Plain;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** Finds rooms, actions and what the rooms hold by any of their words. */
final class Finder {
    /** Of one room, so that 100,000 posts do not hide the findings about them. */
    private static final int OF_ONE_ROOM = 6;

    private static final int OF_ALL = 14;

    private final Session session;
    private final Navigation navigation;

    /** Something that was found, and the way there. */
    record Found(Icon icon, String name, Runnable go) {}

    Finder(Session session, Navigation navigation) {
        this.session = session;
        this.navigation = navigation;
    }

    /** @param words folded; empty ones find nothing */
    List<Found> find(String words) {
        if (words.isEmpty()) {
            return List.of();
        }
        var found = new ArrayList<Found>();
        named().filter(known -> matches(known.name(), words)).forEach(found::add);
        for (var room : navigation.rooms()) {
            inside(room, words).forEach(found::add);
        }
        return found.subList(0, Math.min(found.size(), OF_ALL));
    }

    /** Rooms and actions. */
    private Stream<Found> named() {
        var texts = session.tools().texts();
        return Stream.concat(
                navigation.rooms().stream()
                        .map(room -> new Found(room.icon(), room.title(), () -> navigation.go(room))),
                Stream.of(
                        new Found(Icon.DUPLICATE, texts.get("shell.copy"), session::copyStore),
                        new Found(Icon.BACK, texts.get("shell.home"), session::home)));
    }

    private Stream<Found> inside(Room room, String words) {
        return room.findables()
                .filter(known -> matches(known.name(), words))
                .limit(OF_ONE_ROOM)
                .map(known -> new Found(room.icon(), known.name(), () -> {
                    navigation.go(room);
                    known.reveal().run();
                }));
    }

    private static boolean matches(String name, String words) {
        var folded = Plain.fold(name);
        return Arrays.stream(words.split(" ")).allMatch(folded::contains);
    }
}
