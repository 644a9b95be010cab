package org.nhscontracts.rules.assessment;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableMap.toImmutableMap;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.stream.Stream;
import org.nhscontracts.core.contract.ServiceContract;
import org.nhscontracts.core.id.MilestoneId;
import org.nhscontracts.core.id.PlanId;
import org.nhscontracts.rules.engine.KpiFinding;
import org.nhscontracts.rules.engine.TraceWords;
import org.nhscontracts.rules.management.Deadline;
import org.nhscontracts.rules.management.ManagedPlan;
import org.nhscontracts.rules.management.ManagedProcess;

/** Takes from an assessment what is stored of it. */
final class Storing {

    private Storing() {}

    static StoredAssessment of(ContractAssessment assessment) {
        ServiceContract contract = assessment.file().contract();
        return StoredAssessment.builder()
                .contract(contract.id())
                .title(contract.title())
                .start(contract.term().start())
                .expiry(contract.term().expiry())
                .asAt(assessment.asAt())
                .addAllOutcomes(assessment.kpis().stream()
                        .flatMap(kpi -> kpi.findings().stream().map(finding -> outcome(kpi, finding)))
                        .toList())
                .addAllVerdicts(
                        assessment.rules().stream().flatMap(Storing::verdicts).toList())
                .processes(assessment.management().state().processes().values().stream()
                        .map(Storing::process)
                        .collect(toImmutableList()))
                .statement(assessment.statement().map(Storing::statement))
                .build();
    }

    private static StoredOutcome outcome(KpiAssessment kpi, KpiFinding finding) {
        return new StoredOutcome(
                kpi.kpi().id(),
                kpi.organisation(),
                kpi.scope().toString(),
                kpi.split().map(Object::toString),
                kpi.purpose().words(),
                finding.period(),
                finding.outcome(),
                finding.reason().code().code(),
                finding.reason().words());
    }

    private static Stream<StoredVerdict> verdicts(RuleAssessment rule) {
        return rule.traces().isEmpty()
                ? Stream.of(new StoredVerdict(
                        rule.rule().id(),
                        rule.rule().because(),
                        rule.organisation(),
                        Optional.empty(),
                        rule.latest(),
                        RuleJson.UNREPORTED))
                : rule.traces().stream()
                        .map(trace -> new StoredVerdict(
                                rule.rule().id(),
                                rule.rule().because(),
                                rule.organisation(),
                                Optional.of(trace.period()),
                                trace.verdict(),
                                TraceWords.sentence(trace)));
    }

    private static StoredProcess process(ManagedProcess process) {
        return new StoredProcess(
                process.id(),
                process.words(),
                process.rules().edition(),
                process.openedOn(),
                process.stage().words(),
                process.since(),
                process.isOpen(),
                process.plans().values().stream().map(Storing::plan).collect(toImmutableList()),
                process.deadlines().stream().map(Storing::deadline).collect(toImmutableList()));
    }

    private static StoredPlan plan(ManagedPlan plan) {
        return new StoredPlan(
                plan.id(),
                plan.kind().words(),
                plan.stage().words(),
                plan.since(),
                plan.milestones().values().stream()
                        .collect(toImmutableMap(
                                one -> one.milestone().id(), one -> one.stage().words())));
    }

    private static StoredDeadline deadline(Deadline deadline) {
        return new StoredDeadline(
                deadline.kind().words(),
                deadline.place().plan().map(PlanId::value),
                deadline.place().item().map(MilestoneId::value),
                deadline.date(),
                deadline.overdue());
    }

    private static StoredStatement statement(ContractStatement statement) {
        return new StoredStatement(statement.asAt(), statement.ledger(), ImmutableList.copyOf(statement.open()));
    }
}
