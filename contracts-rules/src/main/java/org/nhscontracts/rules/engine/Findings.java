package org.nhscontracts.rules.engine;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableSet.toImmutableSet;
import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.math.BigDecimal;
import java.util.Optional;
import org.nhscontracts.core.id.OrganisationId;
import org.nhscontracts.core.kpi.Rag;
import org.nhscontracts.core.kpi.RagBands;
import org.nhscontracts.core.kpi.Target;
import org.nhscontracts.core.performance.KpiSeries;
import org.nhscontracts.core.performance.ObservationStatus;
import org.nhscontracts.rules.verdict.Reason;
import org.nhscontracts.rules.verdict.ReasonCode;
import org.nhscontracts.rules.verdict.Verdict;

/** Puts what a column came to into words; judges nothing anew. */
final class Findings {

    private final KpiColumn column;
    private final OrganisationId organisation;

    Findings(KpiColumn column, OrganisationId organisation) {
        this.column = column;
        this.organisation = organisation;
    }

    KpiFinding at(int index) {
        Optional<Target> target = column.targets.target(index);
        ImmutableList<ReadingColumn> deciding = column.deciding(index);
        return KpiFinding.builder()
                .kpi(column.kpi)
                .organisation(organisation)
                .period(column.axis.period(index))
                .purpose(column.purpose)
                .target(target)
                .addAllReadings(shown(index, target, deciding))
                .reason(reason(index, target, deciding))
                .rag(rag(index, target, deciding))
                .build();
    }

    /** Deciding readings first, then those that say something but do not decide. */
    private ImmutableList<ReadingFinding> shown(
            int index, Optional<Target> target, ImmutableList<ReadingColumn> deciding) {
        ImmutableSet<ReadingColumn> shown = ImmutableSet.<ReadingColumn>builder()
                .addAll(deciding)
                .addAll(column.readings.stream()
                        .filter(reading -> reading.status(index) != ObservationStatus.NOT_REPORTED)
                        .iterator())
                .build();
        return shown.stream().map(reading -> reading(reading, index, target)).collect(toImmutableList());
    }

    private ReadingFinding reading(ReadingColumn reading, int index, Optional<Target> target) {
        KpiSeries series = reading.series;
        ObservationStatus status = reading.status(index);
        ReadingFinding.Builder finding = ReadingFinding.builder()
                .citation(series.key().citation())
                .status(status)
                .reason(reason(reading, index, target));
        if (!status.hasFigure()) {
            return finding.words(status.words()).build();
        }
        int slot = reading.slot(index);
        BigDecimal value = value(reading, index, target);
        if (series.form().counts()) {
            finding.numerator(series.numerator(slot)).denominator(series.denominator(slot));
        }
        return finding.value(value)
                .words(FigureWords.words(series, slot, column.kpi.measure(), value))
                .build();
    }

    private BigDecimal value(ReadingColumn reading, int index, Optional<Target> target) {
        return FigureWords.value(
                reading.series, reading.slot(index), column.kpi.measure(), target.map(Target::threshold));
    }

    private Reason reason(int index, Optional<Target> target, ImmutableList<ReadingColumn> deciding) {
        if (index < column.start) {
            return new Reason(ReasonCode.BEFORE_FIRST_REPORT, "nobody had reported this KPI yet");
        }
        if (deciding.isEmpty()) {
            return silent(index, target);
        }
        return deciding.size() == 1 ? reason(deciding.get(0), index, target) : together(index, target, deciding);
    }

    private Reason silent(int index, Optional<Target> target) {
        ObservationStatus status = column.readings.stream()
                .map(reading -> reading.status(index))
                .filter(one -> one == ObservationStatus.NOT_YET_DUE)
                .findFirst()
                .orElse(ObservationStatus.NOT_REPORTED);
        return Reasons.of(status, Verdict.UNDETERMINED, target, column.kpi.measure(), "");
    }

    private Reason together(int index, Optional<Target> target, ImmutableList<ReadingColumn> deciding) {
        ImmutableSet<ReasonCode> codes = deciding.stream()
                .map(reading -> reason(reading, index, target).code())
                .collect(toImmutableSet());
        boolean agree =
                codes.stream().map(code -> code.outcome().achieved()).distinct().count() == 1;
        String words = deciding.stream()
                .map(reading -> reason(reading, index, target).words() + source(reading))
                .collect(joining("; "));
        return agree
                ? new Reason(codes.asList().get(0), "the readings agree: " + words)
                : new Reason(ReasonCode.READINGS_CONFLICT, "the readings conflict: " + words);
    }

    private static String source(ReadingColumn reading) {
        return reading.series.key().source().map(id -> " (" + id + ")").orElse("");
    }

    private Reason reason(ReadingColumn reading, int index, Optional<Target> target) {
        ObservationStatus status = reading.status(index);
        String figure = status.hasFigure()
                ? FigureWords.words(
                        reading.series, reading.slot(index), column.kpi.measure(), value(reading, index, target))
                : "";
        return Reasons.of(status, reading.achieved.verdict(index), target, column.kpi.measure(), figure);
    }

    private Optional<Rag> rag(int index, Optional<Target> target, ImmutableList<ReadingColumn> deciding) {
        if (target.isEmpty() || column.kpi.rag().isEmpty()) {
            return Optional.empty();
        }
        ImmutableSet<Optional<Rag>> colours = deciding.stream()
                .map(reading ->
                        rag(reading, index, target.get(), column.kpi.rag().get()))
                .collect(toImmutableSet());
        return colours.size() == 1 ? colours.iterator().next() : Optional.empty();
    }

    private Optional<Rag> rag(ReadingColumn reading, int index, Target target, RagBands bands) {
        Verdict achieved = reading.achieved.verdict(index);
        if (!reading.status(index).isEvidence() || achieved == Verdict.UNDETERMINED) {
            return Optional.empty();
        }
        if (achieved == Verdict.HOLDS) {
            return Optional.of(Rag.GREEN);
        }
        int amber = FigureJudge.of(column.kpi.measure(), reading.series.form(), bands.amberLimit(target.threshold()))
                .judge(reading.series, reading.slot(index));
        return amber == FigureJudge.STRADDLES
                ? Optional.empty()
                : Optional.of(amber == FigureJudge.ACHIEVED ? Rag.AMBER : Rag.RED);
    }
}
