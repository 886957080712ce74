package fr.conventio.app.house;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class HouseRulesTest {
    private static final Pattern TESTS_OF_A_PACKAGED_MODULE = Pattern.compile(".*-tests\\.jar!.*");
    private static final String WRONG = "fr.conventio.app.house.wrong";
    private static final JavaClasses HOUSE = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .withImportOption(place -> !place.matches(TESTS_OF_A_PACKAGED_MODULE))
            .importPackages("fr.conventio");
    private static final JavaClasses WRONG_HOUSE = new ClassFileImporter().importPackages(WRONG);

    static Stream<String> rules() {
        return HouseRules.of("fr.conventio").keySet().stream();
    }

    @ParameterizedTest
    @MethodSource("rules")
    void the_house_keeps_the_rule(String rule) {
        HouseRules.of("fr.conventio").get(rule).check(HOUSE);
    }

    @ParameterizedTest
    @MethodSource("rules")
    void a_wrong_class_breaks_the_rule(String rule) {
        assertThat(HouseRules.of(WRONG).get(rule).evaluate(WRONG_HOUSE).hasViolation())
                .as("no wrong class breaks «%s»", rule)
                .isTrue();
    }
}
