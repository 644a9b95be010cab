package org.nhscontracts.core.testing.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Set;

/** What holds of every module of the library, whatever its packages. */
public final class ModuleRules {

    private static final String NULL_MARKED = "org.jspecify.annotations.NullMarked";

    private ModuleRules() {}

    /**
     * No two packages use each other, directly or by way of others.
     *
     * @param root the root package of the module
     * @return the rule
     */
    public static ArchRule packagesHaveNoCycle(String root) {
        return slices().matching(root + ".(*)..").should().beFreeOfCycles();
    }

    /**
     * The day, the zone, the locale and the charset are arguments.
     *
     * @return the rule
     */
    public static ArchRule nothingHangsOnTheMachineOrTheMoment() {
        return noClasses().should().accessTargetWhere(ForbiddenCalls.any());
    }

    /**
     * Figures are compared exactly.
     *
     * @param exempt packages that may use binary fractions, in the notation of ArchUnit
     * @return the rule
     */
    public static ArchRule nothingIsFloatingPoint(String... exempt) {
        return noClasses()
                .that(DescribedPredicate.not(resideInAnyPackage(exempt)))
                .should(new FloatingPoint());
    }

    /**
     * No files, streams or other input and output.
     *
     * @param readers packages that may read and write, in the notation of ArchUnit
     * @param resourcePackage a package that may read its own class-path resource; empty text if there is none
     * @return the rule
     */
    public static ArchRule nothingReadsOrWrites(Set<String> readers, String resourcePackage) {
        return noClasses()
                .that(DescribedPredicate.not(resideInAnyPackage(readers.toArray(String[]::new))))
                .should(new InputOutput(resourcePackage));
    }

    /**
     * Nothing is null unless it says so.
     *
     * @return the rule
     */
    public static ArchRule everyPackageIsNullMarked() {
        return classes()
                .should(Conditions.of(
                        "be in a package that is @NullMarked",
                        item -> item.getPackage().isAnnotatedWith(NULL_MARKED)));
    }

    /**
     * The API is in the packages listed.
     *
     * @param order the packages
     * @return the rule
     */
    public static ArchRule publicClassesAreInListedPackages(PackageOrder order) {
        return classes()
                .that(describe("are public", ModuleRules::isPublic))
                .should(Conditions.of("be in a listed package", order.lists()));
    }

    /**
     * The value type shows the whole API; what is generated stays behind it.
     *
     * @return the rule
     */
    public static ArchRule generatedClassesAreNotPublic() {
        return classes()
                .that(describe(
                        "are generated", item -> outermost(item).getSimpleName().startsWith("Immutable")))
                .should(Conditions.of("not be public", item -> !isPublic(item)))
                .allowEmptyShould(true);
    }

    /**
     * What is public is closed: a record, an enum, an interface, a final class or an exception.
     *
     * @return the rule
     */
    public static ArchRule publicClassesAreClosed() {
        return classes()
                .that(describe("are public", ModuleRules::isPublic))
                .should(Conditions.of(
                        "be a record, an enum, an interface, final or an exception", ModuleRules::isClosed));
    }

    private static boolean isClosed(JavaClass item) {
        return item.isRecord()
                || item.isEnum()
                || item.isInterface()
                || item.getModifiers().contains(JavaModifier.FINAL)
                || item.isAssignableTo(Throwable.class);
    }

    /** Public, and within public classes only. */
    private static boolean isPublic(JavaClass item) {
        return item.getModifiers().contains(JavaModifier.PUBLIC)
                && item.getEnclosingClass().map(ModuleRules::isPublic).orElse(true);
    }

    private static JavaClass outermost(JavaClass item) {
        return item.getEnclosingClass().map(ModuleRules::outermost).orElse(item);
    }
}
