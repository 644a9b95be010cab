package org.nhscontracts.rules.assessment;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.util.stream.Stream;
import org.nhscontracts.core.id.OrganisationId;
import org.nhscontracts.core.kpi.Kpi;
import org.nhscontracts.core.kpi.TargetPurpose;
import org.nhscontracts.rules.contractfile.ContractFile;
import org.nhscontracts.rules.engine.Evaluation;
import org.nhscontracts.rules.engine.Facts;
import org.nhscontracts.rules.engine.KpiFinding;
import org.nhscontracts.rules.engine.Plan;
import org.nhscontracts.rules.engine.ReadingGroup;
import org.nhscontracts.rules.engine.VerdictColumn;
import org.nhscontracts.rules.rule.Rule;
import org.nhscontracts.rules.term.TermDates;

/** Replays the events of a contract file, runs the engine on it, and gathers what comes out. */
final class Assessor {

    private final ContractFile asSigned;
    private final ContractFile file;
    private final AssessmentOptions options;
    private final ManagementAssessment management;
    private final Evaluation evaluation;

    Assessor(ContractFile asSigned, AssessmentOptions options) {
        this.asSigned = asSigned;
        this.file = asSigned.asVaried(options.asAt());
        this.options = options;
        this.management = new ManagementAssessor(file, options).assess();
        this.evaluation = Plan.compile(file.rules(), file.kpis(), options.registry())
                .evaluate(Facts.of(ContractEvidence.of(asSigned, file, options, management)));
    }

    ContractAssessment assess() {
        TermDates term = TermDates.on(asSigned.contract(), management.state().standing(), options.asAt());
        ImmutableList<KpiAssessment> kpis =
                file.kpis().stream().flatMap(this::kpi).collect(toImmutableList());
        return ContractAssessment.builder()
                .file(file)
                .asAt(options.asAt())
                .term(term)
                .dataCut(options.dataCut())
                .addAllVariations(asSigned.contract().variations().stream()
                        .map(one -> VariationAssessment.of(one, options.asAt()))
                        .toList())
                .addAllKpis(kpis)
                .addAllNeverReported(file.kpis().stream()
                        .filter(kpi -> evaluation.facts().groups(kpi.id()).isEmpty())
                        .toList())
                .addAllStated(StatedReadings.assess(file))
                .addAllKpiSets(KpiSets.assess(file, kpis))
                .addAllRules(file.rules().rules().stream().flatMap(this::rule).toList())
                .management(management)
                .statement(StatementAssessor.assess(file, management))
                .addAllFlagged(Flags.of(file))
                .addAllFlagged(Flags.of(management))
                .addAllNotes(Notes.of(file, evaluation.facts(), options.asAt()))
                .addAllNotes(Notes.of(management))
                .addAllNotes(Notes.of(term))
                .build();
    }

    private Stream<KpiAssessment> kpi(Kpi kpi) {
        return evaluation.facts().groups(kpi.id()).stream()
                .flatMap(group -> purposes(kpi, group.organisation()).map(purpose -> kpi(kpi, purpose, group)));
    }

    /** The contract standard always, so that a KPI without a target is seen to have none; others where there are any. */
    private static Stream<TargetPurpose> purposes(Kpi kpi, OrganisationId organisation) {
        return Stream.of(TargetPurpose.values()).filter(purpose -> switch (purpose) {
            case CONTRACT_STANDARD -> true;
            case PLANNING_AMBITION -> kpi.targets().stream().anyMatch(target -> target.purpose() == purpose);
            case IMPROVEMENT_TRAJECTORY -> kpi.trajectory(organisation).isPresent();
        });
    }

    private KpiAssessment kpi(Kpi kpi, TargetPurpose purpose, ReadingGroup group) {
        ImmutableList<KpiFinding> findings = evaluation.findings(kpi, purpose, group);
        return KpiAssessment.builder()
                .kpi(kpi)
                .organisation(group.organisation())
                .scope(group.scope())
                .split(group.split())
                .purpose(purpose)
                .addAllFindings(findings)
                .build();
    }

    private Stream<RuleAssessment> rule(Rule rule) {
        ImmutableList<RuleAssessment> judged = evaluation.organisations(rule.id()).stream()
                .map(organisation -> rule(rule, organisation))
                .collect(toImmutableList());
        return judged.isEmpty() ? Stream.of(RuleAssessment.builder().rule(rule).build()) : judged.stream();
    }

    private RuleAssessment rule(Rule rule, OrganisationId organisation) {
        RuleAssessment.Builder assessment = RuleAssessment.builder().rule(rule).organisation(organisation);
        evaluation
                .column(rule.id(), organisation)
                .map(VerdictColumn::axis)
                .ifPresent(axis -> assessment.addAllTraces(evaluation.explain(rule.id(), organisation, axis)));
        return assessment.build();
    }
}
