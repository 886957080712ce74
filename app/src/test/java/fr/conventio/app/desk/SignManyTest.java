package fr.conventio.app.desk;

import static org.assertj.core.api.Assertions.assertThat;

import fr.conventio.model.passing.Candidate;
import fr.conventio.model.passing.OpenedPacket;
import fr.conventio.model.passing.SignMany;
import fr.conventio.model.passing.SignMany.Outcome;
import fr.conventio.model.passing.SignReviewed.Manner;
import fr.conventio.model.signature.KeySource;
import fr.conventio.model.wording.Message;
import fr.conventio.model.work.CancelledException;
import fr.conventio.model.work.Progress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SignManyTest {
    @TempDir
    private Path home;

    private Desk desk;
    private Path first;
    private Path second;
    private final List<OpenedPacket> opened = new ArrayList<>();

    @BeforeEach
    void send() throws Exception {
        desk = TestDesk.in(home);
        try (var store = desk.keeper().open(desk.defaultStore())) {
            first = SentActs.send(desk, store, "premiere", home);
            second = SentActs.send(desk, store, "seconde", home);
        }
    }

    @AfterEach
    void close() {
        opened.forEach(OpenedPacket::close);
    }

    @Test
    void who_cancels_between_two_acts_leaves_one_signed_and_the_other_as_it_was() throws Exception {
        var before = Files.readAllBytes(second);
        Progress afterOne = (done, total) -> {
            if (done == 1) {
                throw new CancelledException();
            }
        };

        var outcomes = sign(SentActs.FIRST_SIGNER, candidates(), afterOne);

        assertThat(outcomes)
                .containsExactly(new Outcome.Signed(), new Outcome.Refused(Message.of("passing.cancelled")));
        assertThat(second).hasBinaryContent(before);
        assertThat(candidates().getFirst().review().orElseThrow().found().signatures())
                .hasSize(1);
    }

    @Test
    void a_certificate_of_somebody_else_signs_none_and_each_says_why() throws Exception {
        var before = Files.readAllBytes(first);

        assertThat(sign("Dominique Quart", candidates(), Progress.NONE))
                .hasSize(2)
                .allSatisfy(outcome -> assertThat(outcome)
                        .isInstanceOfSatisfying(
                                Outcome.Refused.class,
                                refused -> assertThat(refused.reason().key()).isEqualTo("certificate.other_name")));
        assertThat(first).hasBinaryContent(before);
    }

    @Test
    void an_act_that_is_in_the_list_already_is_not_signed_twice() throws Exception {
        var once = candidate(first, List.of());
        var copy = Files.copy(first, home.resolve("copie.passe"));

        assertThat(once.next()).isPresent();
        assertThat(candidate(copy, List.of(once)).refusal()).contains(Message.of("passing.twice", "premiere.passe"));
    }

    private List<Candidate> candidates() {
        var one = candidate(first, List.of());
        return List.of(one, candidate(second, List.of(one)));
    }

    private Candidate candidate(Path file, List<Candidate> others) {
        var packet = desk.signatures().packets().open(file, Progress.NONE);
        opened.add(packet);
        return Candidate.of(file, desk.reviewAct().of(packet, Set.of(), Progress.NONE), others);
    }

    private List<Outcome> sign(String person, List<Candidate> candidates, Progress progress) throws Exception {
        var source = new KeySource.KeyFile(KeyFiles.of(person, home));
        var outcomes = new ArrayList<Outcome>();
        try (var keys = desk.signatures().signing().unlock(source, KeyFiles.PASSWORD.toCharArray())) {
            var certificate = keys.certificates().getFirst();
            new SignMany(desk.signatures().signReviewed())
                    .sign(
                            candidates,
                            keys,
                            () -> new Manner(certificate, desk.now(), Optional.empty()),
                            (candidate, outcome) -> outcomes.add(outcome),
                            progress);
        }
        return outcomes;
    }
}
