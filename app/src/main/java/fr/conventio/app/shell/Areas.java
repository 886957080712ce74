package fr.conventio.app.shell;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Control;
import org.jspecify.annotations.Nullable;

/** The parts of the window that F6 goes through: the room, the bottom, the top, the navigation. */
final class Areas {
    private static final Set<AccessibleRole> WORK = EnumSet.of(AccessibleRole.TABLE_VIEW, AccessibleRole.LIST_VIEW);

    private Areas() {}

    /** Goes to the part after the one that holds the focus; to the first one when none does. */
    static void next(List<@Nullable Node> parts, @Nullable Node focused) {
        var reachable =
                parts.stream().filter(part -> entrance(part).isPresent()).toList();
        int now = -1;
        for (int i = 0; i < reachable.size(); i++) {
            now = holds(reachable.get(i), focused) ? i : now;
        }
        if (!reachable.isEmpty()) {
            entrance(reachable.get((now + 1) % reachable.size())).ifPresent(Node::requestFocus);
        }
    }

    /** Goes to where work goes on in a part, unless something in it was given the focus already. */
    static void enter(Node part) {
        var scene = part.getScene();
        if (scene != null && !holds(part, scene.getFocusOwner())) {
            entrance(part).ifPresent(Node::requestFocus);
        }
    }

    /** Where work goes on in a part: its table or list, otherwise its first control. */
    static Optional<Node> entrance(@Nullable Node part) {
        return Stream.concat(focusable(part).filter(node -> WORK.contains(node.getAccessibleRole())), focusable(part))
                .findFirst();
    }

    private static boolean holds(@Nullable Node part, @Nullable Node focused) {
        for (var node = focused; node != null; node = node.getParent()) {
            if (node.equals(part)) {
                return true;
            }
        }
        return false;
    }

    private static Stream<Node> focusable(@Nullable Node node) {
        if (node == null || !node.isVisible() || node.isDisabled()) {
            return Stream.empty();
        }
        if (node instanceof Control && node.isFocusTraversable()) {
            return Stream.of(node);
        }
        return node instanceof Parent parent
                ? parent.getChildrenUnmodifiable().stream().flatMap(Areas::focusable)
                : Stream.empty();
    }
}
