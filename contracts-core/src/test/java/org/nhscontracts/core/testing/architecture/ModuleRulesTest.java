package org.nhscontracts.core.testing.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.text.NumberFormat;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.nhscontracts.core.kpi.Kpi;
import org.nhscontracts.core.kpi.Threshold;
import org.nhscontracts.core.time.PeriodAxis;
import org.nhscontracts.core.time.ReportingPeriod;
import org.threeten.extra.YearQuarter;

/** Each rule finds what it forbids, and lets pass what it allows. */
class ModuleRulesTest {

    private static final String ROOT = "org.nhscontracts.core";

    private static JavaClasses importing(Class<?>... classes) {
        return new ClassFileImporter().importClasses(classes);
    }

    private static List<String> violations(ArchRule rule, Class<?>... classes) {
        return rule.evaluate(importing(classes)).getFailureReport().getDetails();
    }

    @SuppressWarnings({
        "unused",
        "DefaultCharset",
        "StringCaseLocaleUsage",
        "JavaTimeDefaultTimeZone",
        "AnnotateFormatMethod"
    })
    static class Machine {
        Object[] forbidden() {
            Supplier<Instant> reference = Instant::now;
            return new Object[] {
                reference,
                LocalDate.now(),
                LocalDate.now(ZoneOffset.UTC),
                YearQuarter.now(),
                Clock.systemUTC(),
                System.currentTimeMillis(),
                System.nanoTime(),
                ZoneId.systemDefault(),
                Locale.getDefault(),
                Charset.defaultCharset(),
                String.format("%s", 1),
                "%s".formatted(1),
                Stream.of("A").map(String::toLowerCase),
                "a".toUpperCase(),
                "a".getBytes(),
                new String(new byte[0]),
                DateTimeFormatter.ofPattern("uuuu"),
                new Random(),
                Math.random(),
                UUID.randomUUID(),
                NumberFormat.getInstance(Locale.ROOT),
            };
        }
    }

    @SuppressWarnings("unused")
    static class Argument {
        Object[] allowed(Clock clock, Locale locale, Charset charset) {
            return new Object[] {
                LocalDate.now(clock),
                String.format(locale, "%s", 1),
                "a".toUpperCase(locale),
                "a".getBytes(charset),
                new String(new byte[0], charset),
                DateTimeFormatter.ofPattern("uuuu", locale),
            };
        }
    }

    @Test
    void findsEveryCallThatHangsOnTheMachineOrTheMoment() {
        ArchRule rule = ModuleRules.nothingHangsOnTheMachineOrTheMoment();
        assertThat(violations(rule, Machine.class)).hasSize(21);
        assertThat(violations(rule, Argument.class)).isEmpty();
    }

    @SuppressWarnings("unused")
    static class Fraction {
        private final double[] field = {};

        float returned() {
            return field.length;
        }

        void taken(Double parameter) {}

        Object asked(Threshold threshold) {
            return threshold.value().doubleValue() > 0;
        }
    }

    @Test
    void findsFloatingPointInFieldsParametersResultsAndCalls() {
        List<String> found = violations(ModuleRules.nothingIsFloatingPoint(), Fraction.class);
        assertThat(found).hasSize(4);
        assertThat(found).anyMatch(text -> text.contains("Fraction.field"));
        assertThat(found).anyMatch(text -> text.contains("Fraction.returned()"));
        assertThat(found).anyMatch(text -> text.contains("Fraction.taken(java.lang.Double)"));
        assertThat(found).anyMatch(text -> text.contains("BigDecimal.doubleValue()"));
        String here = "org.nhscontracts.core.testing.architecture";
        assertThat(violations(ModuleRules.nothingIsFloatingPoint(here).allowEmptyShould(true), Fraction.class))
                .isEmpty();
    }

    @SuppressWarnings("unused")
    static class Files {
        Path file = Path.of("file");

        Object read() throws IOException {
            return new BufferedReader(new StringReader("")).readLine();
        }

        void write() {
            System.out.println();
        }
    }

    @Test
    void findsFilesReadersAndPrinting() {
        String here = "org.nhscontracts.core.testing.architecture";
        assertThat(violations(ModuleRules.nothingReadsOrWrites(ImmutableSet.of(), ""), Files.class))
                .anyMatch(text -> text.contains("java.nio.file.Path"))
                .anyMatch(text -> text.contains("java.io.BufferedReader"))
                .anyMatch(text -> text.contains("java.io.PrintStream"));
        assertThat(violations(ModuleRules.nothingReadsOrWrites(ImmutableSet.of(), here), Files.class))
                .anyMatch(text -> text.contains("java.nio.file.Path"))
                .anyMatch(text -> text.contains("java.io.PrintStream"))
                .noneMatch(text -> text.contains("java.io.BufferedReader"));
        assertThat(violations(
                        ModuleRules.nothingReadsOrWrites(ImmutableSet.of(here), "")
                                .allowEmptyShould(true),
                        Files.class))
                .isEmpty();
    }

    private static List<String> violations(List<String> order, Class<?>... classes) {
        PackageOrder packages = new PackageOrder(ROOT, ImmutableList.copyOf(order), "");
        return violations(classes().should(packages.isKept()), classes);
    }

    @Test
    void findsAPackageThatUsesOneBelowIt() {
        assertThat(violations(List.of("id", "source", "time", "kpi"), Threshold.class, ReportingPeriod.class))
                .isEmpty();
        assertThat(violations(List.of("kpi", "time", "id"), Kpi.class))
                .anyMatch(text -> text.contains("core.time.PeriodKind"))
                .anyMatch(text -> text.contains("core.id.KpiId"))
                .anyMatch(text -> text.contains("core.source.Citation"));
    }

    @Test
    void findsAPackageThatIsNotListed() {
        assertThat(violations(List.of("id"), PeriodAxis.class))
                .contains("org.nhscontracts.core.time.PeriodAxis: package org.nhscontracts.core.time is not listed");
        PackageOrder rules = new PackageOrder("org.nhscontracts.rules", ImmutableList.of("verdict"), ROOT);
        assertThat(violations(classes().should(rules.isKept()), PeriodAxis.class))
                .hasSize(1);
        assertThat(violations(
                        ModuleRules.publicClassesAreInListedPackages(
                                new PackageOrder(ROOT, ImmutableList.of("id"), "")),
                        PeriodAxis.class))
                .containsExactly("org.nhscontracts.core.time.PeriodAxis should be in a listed package");
    }

    @Test
    void refusesAPackageListedTwice() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new PackageOrder(ROOT, ImmutableList.of("id", "id"), ""))
                .withMessage("a package is listed twice: [id, id]");
    }

    @Test
    void findsACycleBetweenPackages() {
        ArchRule rule = ModuleRules.packagesHaveNoCycle("java");
        assertThat(violations(rule, Collections.class, Locale.class, String.class))
                .isNotEmpty();
        assertThat(violations(ModuleRules.packagesHaveNoCycle(ROOT), Threshold.class, PeriodAxis.class))
                .isEmpty();
    }

    @Test
    void findsAPackageThatIsNotNullMarked() {
        assertThat(violations(ModuleRules.everyPackageIsNullMarked(), Test.class))
                .hasSize(1);
    }

    @Test
    void findsOpenPublicClasses() {
        assertThat(violations(
                        ModuleRules.publicClassesAreClosed(),
                        OpenFixture.class,
                        OpenFixture.Inner.class,
                        OpenFixture.Hidden.Deep.class,
                        OpenFixture.Closed.class,
                        OpenFixture.Refusal.class))
                .containsExactlyInAnyOrder(
                        OpenFixture.class.getName()
                                + " should be a record, an enum, an interface, final or an exception",
                        OpenFixture.Inner.class.getName()
                                + " should be a record, an enum, an interface, final or an exception");
    }

    @Test
    void findsPublicGeneratedClasses() {
        assertThat(violations(ModuleRules.generatedClassesAreNotPublic(), ImmutableFixture.class))
                .containsExactly(ImmutableFixture.class.getName() + " should not be public");
    }

    @Test
    void failsWhereNothingWasImported() {
        assertThatExceptionOfType(AssertionError.class)
                .isThrownBy(() -> ModuleRules.everyPackageIsNullMarked().check(importing()));
        assertThatExceptionOfType(AssertionError.class)
                .isThrownBy(
                        () -> ModuleRules.nothingHangsOnTheMachineOrTheMoment().check(importing()));
    }
}
