package org.nhscontracts.core.testing.architecture;

import com.google.common.collect.ImmutableSet;
import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;

/** The use of files, streams and channels; one package may read a resource of its own from the class path. */
final class InputOutput extends ArchCondition<JavaClass> {

    private static final ImmutableSet<String> PACKAGES =
            ImmutableSet.of("java.io", "java.nio.file", "java.nio.channels", "java.net.http");

    private static final ImmutableSet<String> FOR_A_RESOURCE = ImmutableSet.of(
            "java.io.BufferedReader",
            "java.io.IOException",
            "java.io.InputStream",
            "java.io.InputStreamReader",
            "java.io.Reader",
            "java.io.UncheckedIOException");

    private final String resourcePackage;

    InputOutput(String resourcePackage) {
        super("read or write");
        this.resourcePackage = resourcePackage;
    }

    @Override
    public void check(JavaClass item, ConditionEvents events) {
        for (Dependency dependency : item.getDirectDependenciesFromSelf()) {
            JavaClass target = dependency.getTargetClass().getBaseComponentType();
            boolean found = isInputOrOutput(target) && !isResource(item, target);
            events.add(new SimpleConditionEvent(dependency, found, dependency.getDescription()));
        }
    }

    private static boolean isInputOrOutput(JavaClass target) {
        return PACKAGES.stream().anyMatch(name -> (target.getPackageName() + ".").startsWith(name + "."));
    }

    private boolean isResource(JavaClass item, JavaClass target) {
        return item.getPackageName().equals(resourcePackage) && FOR_A_RESOURCE.contains(target.getName());
    }
}
