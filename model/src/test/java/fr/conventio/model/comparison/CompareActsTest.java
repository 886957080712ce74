package fr.conventio.model.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import fr.conventio.model.DijonAct;
import fr.conventio.model.act.Act;
import fr.conventio.model.comparison.LineChange.Cell;
import fr.conventio.model.comparison.LineChange.Kind;
import fr.conventio.model.convention.text.Run;
import fr.conventio.model.convention.text.TextBlock;
import fr.conventio.model.convention.text.TextBlock.Paragraph;
import fr.conventio.model.convention.text.TextBlock.Role;
import fr.conventio.model.identity.Entity;
import fr.conventio.model.identity.Renewal;
import fr.conventio.model.party.OfficeHolder;
import fr.conventio.model.raci.RaciRole;
import fr.conventio.model.raci.RaciRoleId;
import fr.conventio.model.roster.Post;
import fr.conventio.model.wording.Words;
import java.lang.reflect.RecordComponent;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class CompareActsTest {
    private static final Act ACT = DijonAct.act();
    /** What leads to lines, or is for the officer alone. */
    private static final Set<String> UNPRINTED =
            new TreeSet<>(Set.of("Dossier.title", "FunctionalDomain.set", "SectionRule.code", "SectionRule.section"));

    private final CompareActs comparing = new CompareActs(CompareActsTest::plain);

    private static List<TextBlock> plain(String source) {
        return source.lines()
                .<TextBlock>map(line -> new Paragraph(Role.PLAIN, List.of(Run.plain(line))))
                .toList();
    }

    @Test
    void the_same_act_has_no_changes() {
        assertThat(comparing.between(ACT, ACT)).isEmpty();
    }

    @Test
    void lines_that_were_typed_anew_as_they_were_are_no_change() {
        var old = ACT.roster().posts().getFirst();
        var anew = (Post) old.renewed(new Renewal());
        var roster = ACT.roster();
        var same = new Post(
                anew.id(),
                old.rank(),
                old.service(),
                old.sectionCode(),
                old.section(),
                old.function(),
                old.status(),
                old.category(),
                old.grade(),
                old.workingTime(),
                old.employer(),
                old.transfer(),
                old.remarks(),
                old.personal());

        assertThat(roster.posts()).contains(old).doesNotContain(same);
        assertThat(comparing.between(ACT, ACT.with(List.of(same), List.of(old.id()))))
                .isEmpty();
    }

    @Test
    void a_post_is_told_by_its_number_with_what_it_said_and_says() {
        var post = ACT.roster().posts().get(11);
        var now = ACT.with(List.of(post.withFunction("Archiviste")), List.of());

        var part = comparing.between(ACT, now).getLast();

        assertThat(Words.FRENCH.say(part.part())).startsWith("Annexe 1 – ");
        var line = part.lines().getFirst();
        assertThat(Words.FRENCH.say(line.subject())).startsWith("Poste 12\u00A0: Archiviste (");
        assertThat(line.kind()).isEqualTo(Kind.CHANGED);
        assertThat(line.cells()).singleElement().satisfies(cell -> {
            assertThat(Words.FRENCH.say(cell.label())).isEqualTo("Fonction");
            assertThat(cell.before()).isEqualTo(post.function());
            assertThat(cell.after()).isEqualTo("Archiviste");
        });
    }

    @Test
    void who_signs_is_part_of_the_text() {
        var party = ACT.roster().parties().getFirst();
        var now = ACT.with(List.of(party.withSignatory(new OfficeHolder("Alix Nouveau", "Vice-président"))), List.of());

        var part = comparing.between(ACT, now).getFirst();

        assertThat(Words.FRENCH.say(part.part())).isEqualTo("Texte de la convention");
        assertThat(part.lines())
                .anySatisfy(line -> assertThat(Words.FRENCH.say(line.subject())).isEqualTo(party.name()));
    }

    @Test
    void what_left_is_told_after_what_came() {
        var gone = ACT.roster().posts().getFirst();
        var role = new RaciRole(RaciRoleId.fresh(), 99, "ARCH", "Archives");

        var parts = comparing.between(ACT, ACT.with(List.of(role), List.of(gone.id())));

        assertThat(parts.stream().flatMap(part -> part.lines().stream()).map(LineChange::kind))
                .contains(Kind.ADDED, Kind.REMOVED);
        assertThat(parts.getLast().lines().getFirst().cells())
                .extracting(Cell::before, Cell::after)
                .contains(tuple("", "Archives"));
    }

    /** Whoever adds a kind of entity, or a text to one, has to say whether it is compared. */
    @Test
    void every_text_of_every_kind_of_entity_is_compared() throws ReflectiveOperationException {
        var kinds = new LinkedHashMap<Class<?>, Entity>();
        ACT.entities().forEach(entity -> kinds.putIfAbsent(entity.getClass(), entity));
        var unseen = new TreeSet<String>();
        for (var entity : kinds.values()) {
            for (var component : entity.getClass().getRecordComponents()) {
                if (component.getType() == String.class) {
                    var changed = ACT.with(List.of(altered(entity, component)), List.of());
                    if (comparing.between(ACT, changed).isEmpty()) {
                        unseen.add(entity.getClass().getSimpleName() + "." + component.getName());
                    }
                }
            }
        }
        assertThat(kinds).hasSizeGreaterThan(20);
        assertThat(unseen).isEqualTo(UNPRINTED);
    }

    private static Entity altered(Entity entity, RecordComponent altered) throws ReflectiveOperationException {
        var components = entity.getClass().getRecordComponents();
        var values = new Object[components.length];
        var types = new Class<?>[components.length];
        for (int i = 0; i < components.length; i++) {
            types[i] = components[i].getType();
            values[i] = components[i].getAccessor().invoke(entity);
            if (components[i].getName().equals(altered.getName())) {
                values[i] = values[i] + "x";
            }
        }
        return (Entity) entity.getClass().getDeclaredConstructor(types).newInstance(values);
    }
}
