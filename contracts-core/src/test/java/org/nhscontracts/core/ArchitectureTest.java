package org.nhscontracts.core;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;
import org.nhscontracts.core.contract.ServiceContract;
import org.nhscontracts.core.id.OdsCode;
import org.nhscontracts.core.testing.architecture.ModuleRules;
import org.nhscontracts.core.testing.architecture.PackageOrder;

class ArchitectureTest {

    private static final String ROOT = "org.nhscontracts.core";

    /** The most basic first: each package may use those above it. A new package is put in its place here. */
    private static final PackageOrder ORDER = new PackageOrder(
            ROOT,
            ImmutableList.of(
                    "id",
                    "",
                    "time",
                    "source",
                    "party",
                    "kpi",
                    "performance",
                    "contract",
                    "process",
                    "handover",
                    "assurance",
                    "integration"),
            "");

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages(ROOT);

    @Test
    void looksAtTheMainClassesAndNoOthers() {
        assertThat(CLASSES.contain(OdsCode.class)).isTrue();
        assertThat(CLASSES.contain(ServiceContract.class)).isTrue();
        assertThat(CLASSES.contain(ArchitectureTest.class)).isFalse();
        assertThat(CLASSES.contain(PackageOrder.class)).isFalse();
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
    void nothingIsFloatingPoint() {
        ModuleRules.nothingIsFloatingPoint().check(CLASSES);
    }

    @Test
    void nothingReadsOrWritesButTheListOfBankHolidays() {
        ModuleRules.nothingReadsOrWrites(ImmutableSet.of(), ROOT + ".time").check(CLASSES);
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
