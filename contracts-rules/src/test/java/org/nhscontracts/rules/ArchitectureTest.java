package org.nhscontracts.rules;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;
import org.nhscontracts.core.testing.architecture.ModuleRules;
import org.nhscontracts.core.testing.architecture.PackageOrder;
import org.nhscontracts.rules.engine.Plan;
import org.nhscontracts.rules.verdict.Verdict;

class ArchitectureTest {

    private static final String ROOT = "org.nhscontracts.rules";

    /** The most basic first: each package may use those above it, and core. A new package is put in its place here. */
    private static final PackageOrder ORDER = new PackageOrder(
            ROOT,
            ImmutableList.of(
                    "",
                    "verdict",
                    "text",
                    "spc",
                    "condition",
                    "consequence",
                    "rule",
                    "catalogue",
                    "management",
                    "engine",
                    "payment",
                    "term",
                    "readiness",
                    "alliance",
                    "integration",
                    "contractfile",
                    "document",
                    "assessment",
                    "outlook"),
            "org.nhscontracts.core");

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages(ROOT);

    @Test
    void looksAtTheMainClassesAndNoOthers() {
        assertThat(CLASSES.contain(Verdict.class)).isTrue();
        assertThat(CLASSES.contain(Plan.class)).isTrue();
        assertThat(CLASSES.contain(ArchitectureTest.class)).isFalse();
    }

    @Test
    void packagesUseOnlyThoseAboveThem() {
        classes().should(ORDER.isKept()).check(CLASSES);
    }

    @Test
    void packagesHaveNoCycle() {
        ModuleRules.packagesHaveNoCycle(ROOT).check(CLASSES);
    }

    @Test
    void nothingHangsOnTheMachineOrTheMoment() {
        ModuleRules.nothingHangsOnTheMachineOrTheMoment().check(CLASSES);
    }

    @Test
    void nothingIsFloatingPointButSpc() {
        ModuleRules.nothingIsFloatingPoint(ROOT + ".spc..").check(CLASSES);
    }

    @Test
    void nothingReadsOrWritesButTextAndDocument() {
        ModuleRules.nothingReadsOrWrites(ImmutableSet.of(ROOT + ".text", ROOT + ".document"), "")
                .check(CLASSES);
    }

    @Test
    void everyPackageIsNullMarked() {
        ModuleRules.everyPackageIsNullMarked().check(CLASSES);
    }

    @Test
    void publicClassesAreInListedPackages() {
        ModuleRules.publicClassesAreInListedPackages(ORDER).check(CLASSES);
    }

    @Test
    void generatedClassesAreNotPublic() {
        ModuleRules.generatedClassesAreNotPublic().check(CLASSES);
    }

    @Test
    void publicClassesAreClosed() {
        ModuleRules.publicClassesAreClosed().check(CLASSES);
    }
}
