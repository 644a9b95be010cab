package org.nhscontracts.core.testing.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.function.Predicate;

/** Conditions made of a predicate on classes. */
final class Conditions {

    private Conditions() {}

    static ArchCondition<JavaClass> of(String description, Predicate<? super JavaClass> holds) {
        return new ArchCondition<>(description) {
            @Override
            public void check(JavaClass item, ConditionEvents events) {
                String message = item.getName() + " should " + description;
                events.add(new SimpleConditionEvent(item, holds.test(item), message));
            }
        };
    }
}
