package org.nhscontracts.examples.benchmarks;

import java.util.function.Function;

/** The engines that are compared; JMH takes its parameter from here, so one more constant is one more row. */
public enum Engine {
    LIMIT("limit: margins and bit masks", Limit::new),
    PLAIN_LOOPS("plain loops, 64-bit products", PlainLoops::new),
    EXACT_LOOPS("plain loops, 128-bit products", ExactLoops::new),
    LIBRARY("this library, exact", LibraryEngine::new),
    DROOLS("Drools, windows summed in Java", DroolsStateless::new);

    private final String label;

    @SuppressWarnings("ImmutableEnumChecker") // makers are constructors
    private final Function<WorkData, MonthEndEngine> maker;

    Engine(String label, Function<WorkData, MonthEndEngine> maker) {
        this.label = label;
        this.maker = maker;
    }

    String label() {
        return label;
    }

    MonthEndEngine on(WorkData data) {
        return maker.apply(data);
    }
}
