package org.nhscontracts.core.testing.architecture;

import com.google.common.collect.ImmutableSet;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaCodeUnitAccess;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.stream.Stream;

/** Fields, parameters, results and calls with binary fractions, which cannot hold 0.1 exactly. */
final class FloatingPoint extends ArchCondition<JavaClass> {

    private static final ImmutableSet<String> TYPES = ImmutableSet.of(
            "double",
            "float",
            "java.lang.Double",
            "java.lang.Float",
            "java.util.DoubleSummaryStatistics",
            "java.util.OptionalDouble",
            "java.util.stream.DoubleStream");

    FloatingPoint() {
        super("hold, take, return or ask for floating-point numbers");
    }

    @Override
    public void check(JavaClass item, ConditionEvents events) {
        for (JavaField field : item.getFields()) {
            report(field, Stream.of(field.getRawType()), field.getDescription(), events);
        }
        for (JavaCodeUnit codeUnit : item.getCodeUnits()) {
            report(codeUnit, typesOf(codeUnit), codeUnit.getDescription(), events);
        }
        for (JavaCodeUnitAccess<?> call : item.getCodeUnitAccessesFromSelf()) {
            report(call, calledTypes(call), call.getDescription(), events);
        }
    }

    private static Stream<JavaClass> typesOf(JavaCodeUnit codeUnit) {
        return Stream.concat(Stream.of(codeUnit.getRawReturnType()), codeUnit.getRawParameterTypes().stream());
    }

    private static Stream<JavaClass> calledTypes(JavaCodeUnitAccess<?> call) {
        return Stream.of(call.getTargetOwner(), call.getTarget().getRawReturnType());
    }

    private static void report(Object where, Stream<JavaClass> types, String description, ConditionEvents events) {
        boolean found = types.map(JavaClass::getBaseComponentType)
                .map(JavaClass::getName)
                .anyMatch(TYPES::contains);
        events.add(new SimpleConditionEvent(where, found, description));
    }
}
