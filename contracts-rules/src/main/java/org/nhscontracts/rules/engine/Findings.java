package org.nhscontracts.rules.engine;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableSet.toImmutableSet;
import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.nhscontracts.core.kpi.Kpi;
import org.nhscontracts.core.kpi.Margin;
import org.nhscontracts.core.kpi.Rag;
import org.nhscontracts.core.kpi.Target;
import org.nhscontracts.core.performance.ObservationStatus;
import org.nhscontracts.core.performance.PerformanceReturn;
import org.nhscontracts.core.time.ReportingPeriod;
import org.nhscontracts.rules.condition.Standard;
import org.nhscontracts.rules.verdict.KpiOutcome;
import org.nhscontracts.rules.verdict.Reason;
import org.nhscontracts.rules.verdict.ReasonCode;
import org.nhscontracts.rules.verdict.Verdict;

/** Puts what a figure came to into words, from the same judgements that gave the verdict. */
final class Findings {

    private final PartJudge part;
    private final Kpi kpi;
    private final Standard standard;
    private final ReadingWords words;

    Findings(PartJudge part, Standard standard) {
        this.part = part;
        this.kpi = part.judged.kpi();
        this.standard = standard;
        this.words = new ReadingWords(part, new Reasons(kpi.measure(), standard));
    }

    KpiFinding at(int index) {
        ReportingPeriod period = part.judged.axis().period(index);
        ImmutableList<ReadingJudge> deciding = part.deciding(index);
        ImmutableList<SlotJudgement> judgements =
                deciding.stream().map(reading -> reading.judge().at(index)).collect(toImmutableList());
        return KpiFinding.builder()
                .kpi(kpi)
                .organisation(part.organisation)
                .split(part.split)
                .period(period)
                .against(standard)
                .target(target(index))
                .addAllReadings(shown(deciding, index)
                        .map(reading -> words.finding(reading, index))
                        .toList())
                .reason(reason(index, deciding))
                .rag(rag(judgements))
                .provisional(judgements.stream().anyMatch(Findings::isProvisional))
                .addAllMissing(missing(index, deciding, judgements))
                .build();
    }

    private Optional<Target> target(int index) {
        return part.judged.judges(index)
                ? part.standards.target(part.judged.axis().period(index))
                : Optional.empty();
    }

    private static boolean isProvisional(SlotJudgement judgement) {
        return judgement
                .figure()
                .filter(figure -> figure.sum().status() == ObservationStatus.PROVISIONAL)
                .isPresent();
    }

    private ImmutableSet<ReportingPeriod> missing(
            int index, ImmutableList<ReadingJudge> deciding, ImmutableList<SlotJudgement> judgements) {
        return deciding.isEmpty()
                ? ImmutableSet.of(part.judged.axis().period(index))
                : judgements.stream()
                        .flatMap(judgement -> judgement.figure().stream())
                        .flatMap(figure -> figure.missing().stream())
                        .collect(toImmutableSet());
    }

    /** Deciding readings first, then those that say something but do not decide. */
    private Stream<ReadingJudge> shown(ImmutableList<ReadingJudge> deciding, int index) {
        return Stream.concat(
                        deciding.stream(),
                        part.readings.stream()
                                .filter(reading -> reading.status(index) != ObservationStatus.NOT_REPORTED))
                .filter(reading -> reading.reading().isPresent())
                .distinct();
    }

    private Reason reason(int index, ImmutableList<ReadingJudge> deciding) {
        if (index < part.judged.start()) {
            return new Reason(ReasonCode.BEFORE_FIRST_REPORT, "nobody had reported this KPI yet");
        }
        if (part.noReturnInTime(index)) {
            return new Reason(
                    ReasonCode.NO_RETURN_IN_TIME, noReturn(index) + ", and by the contract nothing is achieved then");
        }
        if (deciding.isEmpty()) {
            return silent(index);
        }
        return deciding.size() == 1 ? words.reason(deciding.get(0), index) : together(deciding, index);
    }

    private String noReturn(int index) {
        return part.judged
                .facts()
                .returns()
                .find(kpi.id(), part.organisation, part.judged.axis().period(index))
                .map(this::noReturn)
                .orElse("nothing was reported");
    }

    private String noReturn(PerformanceReturn one) {
        return "the return was due on " + one.due()
                + part.judged
                        .facts()
                        .returns()
                        .received(one)
                        .map(day -> " and came on " + day)
                        .orElse(" and has not come");
    }

    private Reason silent(int index) {
        if (part.isBaselining(index)) {
            return new Reason(ReasonCode.BASELINING, "the KPI is only collected, to find its baseline");
        }
        if (part.verdict(index, false) == Verdict.NOT_APPLICABLE) {
            return part.endsSpan(index)
                    ? new Reason(ReasonCode.NO_TARGET, "no target is known or in force")
                    : new Reason(ReasonCode.NOT_JUDGED_HERE, "it is judged once, at the end of the quarter or year");
        }
        return part.readings.stream().anyMatch(reading -> reading.status(index) == ObservationStatus.NOT_YET_DUE)
                ? new Reason(ReasonCode.NOT_YET_DUE, "the figure is not due yet")
                : new Reason(ReasonCode.NOT_REPORTED, "nothing was reported");
    }

    private Reason together(ImmutableList<ReadingJudge> deciding, int index) {
        ImmutableSet<ReasonCode> codes = deciding.stream()
                .map(reading -> reading.judge().at(index).code())
                .collect(toImmutableSet());
        String all = deciding.stream()
                .map(reading -> words.reason(reading, index).words() + source(reading))
                .collect(joining("; "));
        if (agree(codes, KpiOutcome::achieved)) {
            ReasonCode first = codes.asList().get(0);
            return new Reason(
                    agree(codes, KpiOutcome::failed) ? first : ReasonCode.TOLERANCE_STRADDLED,
                    "the readings agree: " + all);
        }
        return new Reason(ReasonCode.READINGS_CONFLICT, "the readings conflict: " + all);
    }

    private static boolean agree(ImmutableSet<ReasonCode> codes, Function<KpiOutcome, Verdict> question) {
        return codes.stream()
                        .map(code -> question.apply(code.outcome()))
                        .distinct()
                        .count()
                == 1;
    }

    private static String source(ReadingJudge reading) {
        return reading.reading()
                .flatMap(one -> one.series().key().source())
                .map(id -> " (" + id + ")")
                .orElse("");
    }

    /** The colour that all judgements agree on. */
    private Optional<Rag> rag(ImmutableList<SlotJudgement> judgements) {
        ImmutableSet<Optional<Rag>> colours = judgements.stream().map(this::rag).collect(toImmutableSet());
        return colours.size() == 1 ? colours.iterator().next() : Optional.empty();
    }

    private Optional<Rag> rag(SlotJudgement judgement) {
        Optional<Target> target = judgement.bars().flatMap(Bars::target);
        if (kpi.rag().isEmpty()
                || target.isEmpty()
                || judgement.figure().map(SlotFigure::state).orElse(SlotFigure.State.NOTHING)
                        != SlotFigure.State.KNOWN) {
            return Optional.empty();
        }
        return switch (judgement.achieves()) {
            case HOLDS -> Optional.of(Rag.GREEN);
            case DOES_NOT_HOLD -> amberOrRed(kpi.rag().get(), target.get(), judgement);
            case UNDETERMINED, NOT_APPLICABLE -> Optional.empty();
        };
    }

    private static Optional<Rag> amberOrRed(Margin margin, Target target, SlotJudgement judgement) {
        Interval value = judgement.figure().orElseThrow().value();
        return switch (Bar.of(margin.limit(target.threshold())).passes(value)) {
            case HOLDS -> Optional.of(Rag.AMBER);
            case DOES_NOT_HOLD -> Optional.of(Rag.RED);
            case UNDETERMINED, NOT_APPLICABLE -> Optional.empty();
        };
    }
}
