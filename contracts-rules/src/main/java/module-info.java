/**
 * What follows from an NHS service contract: verdicts that explain themselves.
 *
 * <p>Start at {@link org.nhscontracts.rules.assessment.ContractAssessment#assess ContractAssessment.assess}, on a contract file read by
 * {@link org.nhscontracts.rules.document.ContractDocument#read ContractDocument.read} or built in Java:
 *
 * <pre>{@code
 * ContractFile file = ContractDocument.read(Path.of("contract.yaml"));
 * ContractAssessment assessment = ContractAssessment.assess(file, LocalDate.of(2025, 3, 31));
 * assessment.rules().forEach(rule -> rule.traces().forEach(trace -> System.out.println(TraceWords.sentence(trace))));
 * }</pre>
 *
 * <p>Rules are built with {@link org.nhscontracts.rules.condition.Conditions}, judged by {@link org.nhscontracts.rules.engine.Plan} and put
 * into words by {@link org.nhscontracts.rules.engine.TraceWords}.
 */
module org.nhscontracts.rules {
    requires transitive org.nhscontracts.core;
    requires de.siegmar.fastcsv;
    requires org.snakeyaml.engine;
    requires tools.jackson.core;
    requires static transitive org.jspecify;
    requires static com.google.errorprone.annotations;
    requires static java.compiler;
    requires static org.immutables.value.annotations;

    exports org.nhscontracts.rules.alliance;
    exports org.nhscontracts.rules.assessment;
    exports org.nhscontracts.rules.catalogue;
    exports org.nhscontracts.rules.condition;
    exports org.nhscontracts.rules.consequence;
    exports org.nhscontracts.rules.contractfile;
    exports org.nhscontracts.rules.document;
    exports org.nhscontracts.rules.engine;
    exports org.nhscontracts.rules.management;
    exports org.nhscontracts.rules.outlook;
    exports org.nhscontracts.rules.payment;
    exports org.nhscontracts.rules.readiness;
    exports org.nhscontracts.rules.rule;
    exports org.nhscontracts.rules.spc;
    exports org.nhscontracts.rules.term;
    exports org.nhscontracts.rules.text;
    exports org.nhscontracts.rules.verdict;
}
