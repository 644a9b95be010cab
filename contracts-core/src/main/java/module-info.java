/**
 * What an NHS service contract is: immutable values that know no engine.
 *
 * <p>Start at {@link org.nhscontracts.core.contract.ServiceContract} for who buys what from whom, {@link org.nhscontracts.core.kpi.Kpi} for
 * what is measured against which target, and {@link org.nhscontracts.core.performance.PerformanceRecord} for what was reported.
 */
module org.nhscontracts.core {
    requires transitive com.google.common;
    requires transitive org.joda.money;
    requires transitive org.threeten.extra;
    requires static transitive org.jspecify;
    requires static com.google.errorprone.annotations;
    requires static java.compiler;
    requires static org.immutables.value.annotations;

    exports org.nhscontracts.core to
            org.nhscontracts.rules;
    exports org.nhscontracts.core.contract;
    exports org.nhscontracts.core.handover;
    exports org.nhscontracts.core.id;
    exports org.nhscontracts.core.kpi;
    exports org.nhscontracts.core.party;
    exports org.nhscontracts.core.performance;
    exports org.nhscontracts.core.process;
    exports org.nhscontracts.core.source;
    exports org.nhscontracts.core.time;
}
