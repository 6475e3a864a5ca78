package org.ayumi.plan.test;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.simpleNameEndingWith;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.time.Clock;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Who may touch what: the table of the README, as rules. */
class DependencyRulesTest {

  private static final String DOMAIN = "org.ayumi.plan.domain..";
  private static final String EXCHANGE = "org.ayumi.plan.exchange..";
  private static final String EDITOR = "org.ayumi.plan.editor.web..";
  private static final String DISPLAY = "org.ayumi.plan.display.web..";
  private static final String[] API = {
    "org.ayumi.plan.constants..",
    "org.ayumi.plan.exception..",
    "org.ayumi.plan.model",
    "org.ayumi.plan.model.view",
    "org.ayumi.plan.service",
    "org.ayumi.plan.service.persistence"
  };
  private static final String[] IMPLEMENTATION = {
    "org.ayumi.plan.internal..",
    "org.ayumi.plan.model.impl..",
    "org.ayumi.plan.service.base..",
    "org.ayumi.plan.service.http..",
    "org.ayumi.plan.service.impl..",
    "org.ayumi.plan.service.persistence.impl.."
  };
  private static final String[] PORTAL = {"com.liferay..", "javax.portlet..", "javax.servlet.."};

  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("org.ayumi");

  @Test
  void everyModuleWasScanned() {
    for (String sample :
        new String[] {
          "org.ayumi.plan.domain.PlanDocument",
          "org.ayumi.plan.exchange.PlanJson",
          "org.ayumi.plan.service.PlanItemService",
          "org.ayumi.plan.service.impl.PlanItemServiceImpl"
        }) {
      assertThat(CLASSES.contain(sample)).as(sample).isTrue();
    }
    assertThat(CLASSES.stream().filter(resideInAPackage(EDITOR))).hasSizeGreaterThan(20);
    assertThat(CLASSES.stream().filter(resideInAPackage(DISPLAY))).hasSizeGreaterThan(20);
  }

  @TestFactory
  Stream<DynamicTest> rules() {
    return Stream.of(
            classes()
                .that()
                .resideInAPackage(DOMAIN)
                .should()
                .onlyDependOnClassesThat()
                // Annotations for the build alone: no bundle imports them.
                .resideInAnyPackage(
                    DOMAIN, "java..", "org.immutables.value..", "org.osgi.annotation.."),
            noClasses()
                .that()
                .resideInAPackage(EXCHANGE)
                .should()
                .dependOnClassesThat(
                    resideInAnyPackage(PORTAL)
                        .or(resideInAnyPackage("java.sql..", "javax.sql.."))
                        .or(resideInAnyPackage(API))
                        .or(resideInAnyPackage(IMPLEMENTATION))),
            noClasses()
                .that()
                .resideInAnyPackage(API)
                .should()
                .dependOnClassesThat(
                    resideInAnyPackage(IMPLEMENTATION).or(resideInAnyPackage(EDITOR, DISPLAY))),
            noClasses()
                .that(
                    resideInAnyPackage(IMPLEMENTATION)
                        .and(not(resideInAPackage("org.ayumi.plan.service.http.."))))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                    "javax.portlet..",
                    "javax.servlet..",
                    "com.liferay.portal.upload..",
                    EDITOR,
                    DISPLAY),
            webKeepsToRemoteServices(EDITOR, DISPLAY),
            webKeepsToRemoteServices(DISPLAY, EDITOR),
            noClasses()
                .that()
                .resideInAPackage(DISPLAY)
                .should()
                .dependOnClassesThat(workingPlan())
                .because("the public reads editions and nothing else"),
            noClasses()
                .that(resideInAnyPackage("org.ayumi.plan..").and(not(generated())))
                .should()
                .callMethod(Clock.class, "systemDefaultZone")
                .orShould()
                .callMethod(java.time.LocalDate.class, "now")
                .orShould()
                .callMethod(java.time.LocalDateTime.class, "now")
                .orShould()
                .callMethod(System.class, "currentTimeMillis")
                .because("the clock is injected"))
        .map(rule -> DynamicTest.dynamicTest(rule.getDescription(), () -> check(rule)));
  }

  private static void check(ArchRule rule) {
    rule.check(CLASSES);
  }

  private static ArchRule webKeepsToRemoteServices(String web, String otherWeb) {
    return noClasses()
        .that()
        .resideInAPackage(web)
        .should()
        .dependOnClassesThat(
            resideInAnyPackage(IMPLEMENTATION)
                .or(resideInAPackage(otherWeb))
                .or(
                    resideInAnyPackage("org.ayumi.plan.service..")
                        .and(
                            simpleNameEndingWith("LocalService")
                                .or(simpleNameEndingWith("LocalServiceUtil"))
                                .or(simpleNameEndingWith("Persistence"))))
                .or(resideInAnyPackage("java.sql..")));
  }

  /** What reads or changes the plan that is still being worked on. */
  private static DescribedPredicate<JavaClass> workingPlan() {
    return resideInAPackage("org.ayumi.plan.service")
        .and(
            DescribedPredicate.describe(
                "of the working plan",
                type ->
                    type.getSimpleName()
                        .matches(
                            "Plan(Entry|Item|Heading|Department|Term|Content|ContentYear|Draft|Change)"
                                + "(Service|ServiceUtil)")));
  }

  private static DescribedPredicate<JavaClass> generated() {
    return resideInAnyPackage(
            "org.ayumi.plan.model.impl..",
            "org.ayumi.plan.service.base..",
            "org.ayumi.plan.service.persistence..",
            "org.ayumi.plan.service.http..")
        .or(resideInAnyPackage("org.ayumi.plan.model", "org.ayumi.plan.service"));
  }
}
