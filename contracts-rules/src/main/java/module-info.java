/** What follows from an NHS service contract: verdicts, sums and dates that explain themselves. */
module org.nhscontracts.rules {
    requires transitive org.nhscontracts.core;
    requires de.siegmar.fastcsv;
    requires org.snakeyaml.engine;
    requires tools.jackson.core;
    requires static transitive org.jspecify;
    requires static com.google.errorprone.annotations;
    requires static java.compiler;
    requires static org.immutables.value.annotations;

    exports org.nhscontracts.rules.assessment;
    exports org.nhscontracts.rules.condition;
    exports org.nhscontracts.rules.contractfile;
    exports org.nhscontracts.rules.document;
    exports org.nhscontracts.rules.engine;
    exports org.nhscontracts.rules.rule;
    exports org.nhscontracts.rules.text;
    exports org.nhscontracts.rules.verdict;
}
