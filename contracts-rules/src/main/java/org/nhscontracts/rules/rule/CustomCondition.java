package org.nhscontracts.rules.rule;

/**
 * A condition that a service defines itself. What it throws is caught: the verdict is undetermined then, and the trace has the
 * exception.
 */
@FunctionalInterface
public interface CustomCondition {

    /**
     * Judges one organisation in one period. Must depend on nothing but the context.
     *
     * @param context what is known
     * @return the verdict, and why
     */
    CustomVerdict judge(CustomContext context);
}
