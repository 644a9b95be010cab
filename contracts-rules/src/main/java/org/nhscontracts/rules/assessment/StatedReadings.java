package org.nhscontracts.rules.assessment;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.util.Optional;
import org.nhscontracts.core.kpi.Kpi;
import org.nhscontracts.core.kpi.Target;
import org.nhscontracts.core.kpi.TargetPurpose;
import org.nhscontracts.core.performance.KpiSeries;
import org.nhscontracts.core.performance.ObservationStatus;
import org.nhscontracts.core.performance.PerformanceRecord;
import org.nhscontracts.core.performance.Scope;
import org.nhscontracts.core.performance.SeriesKey;
import org.nhscontracts.core.performance.StatedOutcome;
import org.nhscontracts.core.performance.StatedReading;
import org.nhscontracts.core.time.ReportingPeriod;
import org.nhscontracts.rules.contractfile.ContractFile;
import org.nhscontracts.rules.contractfile.SeriesFit;
import org.nhscontracts.rules.engine.Evaluation;
import org.nhscontracts.rules.engine.Facts;
import org.nhscontracts.rules.engine.Plan;
import org.nhscontracts.rules.rule.RuleBook;
import org.nhscontracts.rules.verdict.Reason;
import org.nhscontracts.rules.verdict.ReasonCode;

/** Readings outside any series: joined to the series they may concern, and judged on their own. */
final class StatedReadings {

    private StatedReadings() {}

    /** The performance of the file, with every reading that may concern a period as a conflicting reading of it. */
    static PerformanceRecord joined(ContractFile file) {
        ImmutableList.Builder<KpiSeries> series = ImmutableList.builder();
        series.addAll(file.performance().series());
        file.statedReadings().stream()
                .filter(reading -> reading.mayConcern().isPresent())
                .filter(reading -> !isAlreadyThere(file, reading))
                .forEach(reading ->
                        series.add(series(file, reading, reading.mayConcern().get())));
        return PerformanceRecord.of(series.build());
    }

    private static boolean isAlreadyThere(ContractFile file, StatedReading reading) {
        return file.performance().readings(reading.kpi(), reading.organisation()).stream()
                .anyMatch(series -> series.key()
                        .source()
                        .equals(Optional.of(reading.citation().source())));
    }

    private static KpiSeries series(ContractFile file, StatedReading reading, ReportingPeriod period) {
        Kpi kpi = kpi(file, reading);
        Scope scope = file.performance().readings(reading.kpi(), reading.organisation()).stream()
                .map(series -> series.key().scope())
                .findFirst()
                .orElse(Scope.CONTRACT);
        SeriesKey key = SeriesKey.of(reading.kpi(), reading.organisation())
                .covering(scope)
                .citing(reading.citation());
        return KpiSeries.builder(key, SeriesFit.form(kpi, reading))
                .figure(period, reading.figure().orElse(BigDecimal.ZERO), ObservationStatus.REPORTED)
                .build();
    }

    static ImmutableList<StatedAssessment> assess(ContractFile file) {
        return file.statedReadings().stream()
                .map(reading -> assess(file, reading))
                .collect(toImmutableList());
    }

    private static StatedAssessment assess(ContractFile file, StatedReading reading) {
        Kpi kpi = kpi(file, reading);
        Optional<Target> target = target(kpi, reading);
        Reason reason = reading.outcome()
                .map(outcome -> said(outcome, target))
                .orElseGet(() -> judged(file, kpi, reading, target));
        return new StatedAssessment(reading, kpi, target, reason);
    }

    private static Optional<Target> target(Kpi kpi, StatedReading reading) {
        if (reading.mayConcern().isPresent()) {
            return kpi.target(
                    TargetPurpose.CONTRACT_STANDARD, reading.mayConcern().get());
        }
        ImmutableList<Target> standards = kpi.targets().stream()
                .filter(target -> target.purpose() == TargetPurpose.CONTRACT_STANDARD)
                .collect(toImmutableList());
        return standards.size() == 1 ? Optional.of(standards.get(0)) : Optional.empty();
    }

    private static Reason said(StatedOutcome outcome, Optional<Target> target) {
        String limit = target.isPresent() ? "no figure" : "neither figure nor target";
        return outcome == StatedOutcome.FAILED
                ? new Reason(ReasonCode.FAILED_AS_PUBLISHED, "published as failed, with " + limit)
                : new Reason(ReasonCode.ACHIEVED_WITHOUT_FIGURE, "said to be achieved, with " + limit);
    }

    /** Judged by the engine like any other figure, as the only one of a period in which the target is in force. */
    private static Reason judged(ContractFile file, Kpi kpi, StatedReading reading, Optional<Target> target) {
        ReportingPeriod period = reading.mayConcern().orElseGet(() -> periodOf(file, kpi, target));
        Facts facts = Facts.of(
                ImmutableList.of(kpi),
                PerformanceRecord.of(ImmutableList.of(series(file, reading, period))),
                ImmutableList.of(),
                period.lastDay(),
                Optional.empty());
        Evaluation evaluation =
                Plan.compile(RuleBook.of(), ImmutableList.of(kpi)).evaluate(facts);
        return evaluation
                .findings(
                        kpi,
                        TargetPurpose.CONTRACT_STANDARD,
                        facts.groups(kpi.id()).get(0))
                .get(0)
                .readings()
                .get(0)
                .reason();
    }

    private static ReportingPeriod periodOf(ContractFile file, Kpi kpi, Optional<Target> target) {
        ReportingPeriod period = ReportingPeriod.of(
                kpi.frequency(),
                target.flatMap(Target::from).orElse(file.contract().term().start()));
        return target.filter(one -> !one.inForceOn(period.firstDay())).isPresent() ? period.next() : period;
    }

    private static Kpi kpi(ContractFile file, StatedReading reading) {
        return file.kpi(reading.kpi())
                .orElseThrow(() -> new IllegalStateException("a contract file has the KPIs of its readings"));
    }
}
