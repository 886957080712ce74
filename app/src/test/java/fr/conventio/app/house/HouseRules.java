package fr.conventio.app.house;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.lang.ArchRule;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** The rules between modules and rooms, for the house itself and for the wrong houses each rule is tried on. */
final class HouseRules {
    private static final Set<String> CLOCKS = Set.of(
            LocalDate.class.getName() + ".now",
            LocalDateTime.class.getName() + ".now",
            Instant.class.getName() + ".now",
            Clock.class.getName() + ".systemUTC",
            Clock.class.getName() + ".systemDefaultZone",
            "java.lang.System.currentTimeMillis",
            "java.lang.System.nanoTime");

    private HouseRules() {}

    /** @param root the package that holds model, persistence, reports and app */
    static Map<String, ArchRule> of(String root) {
        var model = root + ".model..";
        var persistence = root + ".persistence..";
        var reports = root + ".reports..";
        var app = root + ".app..";
        var launch = root + ".app.launch..";
        var rules = new LinkedHashMap<String, ArchRule>();
        rules.put(
                "model knows the JDK alone",
                classes()
                        .that()
                        .resideInAPackage(model)
                        .should()
                        .onlyDependOnClassesThat()
                        .resideInAnyPackage(model, "java..", "org.jspecify.."));
        rules.put(
                "model has neither database nor window",
                noClasses()
                        .that()
                        .resideInAPackage(model)
                        .should()
                        .dependOnClassesThat()
                        .resideInAnyPackage("java.sql..", "java.awt..", "java.net.."));
        rules.put(
                "model never looks at the clock",
                noClasses().that().resideInAPackage(model).should().callMethodWhere(readsTheClock()));
        rules.put(
                "persistence ignores reports and app",
                noClasses()
                        .that()
                        .resideInAPackage(persistence)
                        .should()
                        .dependOnClassesThat()
                        .resideInAnyPackage(reports, app));
        rules.put(
                "reports ignores persistence and app",
                noClasses()
                        .that()
                        .resideInAPackage(reports)
                        .should()
                        .dependOnClassesThat()
                        .resideInAnyPackage(persistence, app));
        rules.put(
                "launch alone names persistence and reports",
                noClasses()
                        .that(resideInAPackage(app).and(not(resideInAPackage(launch))))
                        .should()
                        .dependOnClassesThat()
                        .resideInAnyPackage(persistence, reports));
        rules.put(
                "the database stays in persistence",
                noClasses()
                        .that(resideInAPackage(root + "..").and(not(resideInAPackage(persistence))))
                        .should()
                        .dependOnClassesThat()
                        .resideInAnyPackage("org.jooq..", "org.h2..", "org.flywaydb..", "java.sql.."));
        rules.put(
                "documents stay in reports",
                noClasses()
                        .that(resideInAPackage(root + "..").and(not(resideInAPackage(reports))))
                        .should()
                        .dependOnClassesThat()
                        .resideInAnyPackage("org.apache.poi..", "com.itextpdf..", "de.siegmar.."));
        rules.put(
                "windows stay in app",
                noClasses()
                        .that(resideInAPackage(root + "..").and(not(resideInAPackage(app))))
                        .should()
                        .dependOnClassesThat()
                        .resideInAnyPackage("javafx..", "org.controlsfx..", "atlantafx.."));
        rules.put(
                "no thread is interrupted and no task cancelled by force",
                noClasses()
                        .that(resideInAnyPackage(persistence, reports, model))
                        .should()
                        .callMethod(Thread.class, "interrupt"));
        rules.put(
                "names say what a class is",
                noClasses()
                        .that()
                        .resideInAPackage(root + "..")
                        .should()
                        .haveNameMatching(".*(Manager|Utils?|Helper|Impl)"));
        for (var module : new String[] {"model", "persistence", "reports", "app"}) {
            rules.put(
                    "rooms of " + module + " form no circle",
                    slices().matching(root + "." + module + ".(*)..").should().beFreeOfCycles());
        }
        return rules;
    }

    private static DescribedPredicate<JavaAccess<?>> readsTheClock() {
        return DescribedPredicate.describe(
                "read the clock",
                call -> CLOCKS.contains(call.getTargetOwner().getFullName() + "."
                        + call.getTarget().getName()));
    }
}
