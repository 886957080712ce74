package fr.conventio.model.passing;

import static org.assertj.core.api.Assertions.assertThat;

import fr.conventio.model.act.Act;
import fr.conventio.model.comparison.CompareActs;
import fr.conventio.model.document.OpenedAct;
import fr.conventio.model.dossier.Dossier;
import fr.conventio.model.dossier.DossierId;
import fr.conventio.model.table.UnreadableFileException;
import fr.conventio.model.wording.Message;
import fr.conventio.model.wording.Words;
import fr.conventio.model.work.Progress;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SinceLastTimeTest {
    private static final Path FILE = Path.of("convention.pdf");
    private static final Instant EVENING = Instant.parse("2019-03-04T23:30:00Z");

    private final Act act =
            Act.of(new Dossier(DossierId.fresh(), "Essai", "Convention d’essai", LocalDate.of(2019, 1, 1)));
    private final Map<Path, Act> printed = new HashMap<>();
    private final Shelf shelf = new Shelf();
    private final SinceLastTime since = new SinceLastTime(
            shelf,
            (file, progress) -> Optional.ofNullable(printed.get(file))
                    .map(each -> new OpenedAct(each, List.of(), "", true, false))
                    .orElseThrow(() -> new UnreadableFileException(Message.of("act.file.foreign"))),
            new CompareActs(source -> List.of()),
            ZoneId.of("Europe/Paris"));

    private static final class Shelf implements SeenActs {
        private final Map<DossierId, Seen> last = new HashMap<>();

        @Override
        public Optional<Seen> last(DossierId dossier) {
            return Optional.ofNullable(last.get(dossier));
        }

        @Override
        public void saw(DossierId dossier, Path act, Instant at, boolean signed) {
            last.put(dossier, new Seen(act, at, signed));
        }
    }

    @Test
    void the_first_time_is_said_to_be_the_first() {
        assertThat(said(act)).startsWith("Aucune version de cette convention n’a encore été lue");
    }

    @Test
    void an_act_that_says_the_same_says_so_with_the_day_by_the_clocks_of_france() {
        printed.put(FILE, act);
        since.saw(act, FILE, EVENING, true);

        assertThat(said(act)).isEqualTo("Rien n’a changé depuis la version signée ici le 05/03/2019.");
    }

    @Test
    void changes_are_counted_and_listed() {
        printed.put(FILE, act);
        since.saw(act, FILE, EVENING, false);
        var now = act.with(List.of(act.dossier().withOriginals(5)), List.of());

        assertThat(said(now)).isEqualTo("Un changement depuis la version lue ici le 05/03/2019.");
        assertThat(since.of(now, Progress.NONE).changes()).hasSize(1);
    }

    @Test
    void a_kept_version_that_cannot_be_read_any_more_is_told() {
        since.saw(act, FILE, EVENING, false);

        assertThat(said(act)).contains("ne se relit plus");
        assertThat(since.of(act, Progress.NONE).known()).isFalse();
    }

    private String said(Act now) {
        return Words.FRENCH.say(since.of(now, Progress.NONE).said()).replace('\u00A0', ' ');
    }
}
