package org.nhscontracts.core.testing.architecture;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvent;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;

/**
 * The direction of the packages of a module: each may use itself and those listed before it. A package that is not listed
 * fails, so that a new one is put in its place deliberately.
 *
 * @param root the root package of the module, for example {@code org.nhscontracts.core}
 * @param names the packages below the root, empty text for the root itself, the most basic first
 * @param foundation the root of the module below, whose packages all may use; empty text if there is none
 */
public record PackageOrder(String root, ImmutableList<String> names, String foundation) {

    private static final String LIBRARY = "org.nhscontracts.";

    /** Checks that no package is listed twice. */
    public PackageOrder {
        checkArgument(ImmutableSet.copyOf(names).size() == names.size(), "a package is listed twice: %s", names);
    }

    /**
     * A condition that every class of the module meets.
     *
     * @return the condition
     */
    public ArchCondition<JavaClass> isKept() {
        return new ArchCondition<>("be in a listed package and use only packages listed before it") {
            @Override
            public void check(JavaClass item, ConditionEvents events) {
                if (place(item) < 0) {
                    events.add(SimpleConditionEvent.violated(
                            item, item.getName() + ": package " + item.getPackageName() + " is not listed"));
                }
                item.getDirectDependenciesFromSelf().stream()
                        .filter(dependency ->
                                !mayUse(item, dependency.getTargetClass().getBaseComponentType()))
                        .map(PackageOrder::violation)
                        .forEach(events::add);
            }
        };
    }

    /**
     * Classes in a listed package.
     *
     * @return the predicate
     */
    public DescribedPredicate<JavaClass> lists() {
        return DescribedPredicate.describe("in a listed package", item -> place(item) >= 0);
    }

    private boolean mayUse(JavaClass item, JavaClass target) {
        if (!target.getPackageName().startsWith(LIBRARY) || isIn(foundation, target)) {
            return true;
        }
        return place(target) >= 0 && place(target) <= place(item);
    }

    private int place(JavaClass item) {
        if (item.getPackageName().equals(root)) {
            return names.indexOf("");
        }
        return isIn(root, item) ? names.indexOf(item.getPackageName().substring(root.length() + 1)) : -1;
    }

    private static boolean isIn(String root, JavaClass item) {
        return !root.isEmpty() && (item.getPackageName() + ".").startsWith(root + ".");
    }

    private static ConditionEvent violation(Dependency dependency) {
        return SimpleConditionEvent.violated(dependency, dependency.getDescription());
    }
}
