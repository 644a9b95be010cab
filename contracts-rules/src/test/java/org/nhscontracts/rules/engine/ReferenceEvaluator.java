package org.nhscontracts.rules.engine;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.nhscontracts.core.id.KpiId;
import org.nhscontracts.core.id.OrganisationId;
import org.nhscontracts.core.id.SourceId;
import org.nhscontracts.core.kpi.Kpi;
import org.nhscontracts.core.kpi.Target;
import org.nhscontracts.core.kpi.TargetPurpose;
import org.nhscontracts.core.performance.KpiSeries;
import org.nhscontracts.core.performance.ObservationStatus;
import org.nhscontracts.core.performance.ReadingToUse;
import org.nhscontracts.core.performance.Scope;
import org.nhscontracts.core.time.PeriodAxis;
import org.nhscontracts.core.time.ReportingPeriod;
import org.nhscontracts.rules.condition.Condition;
import org.nhscontracts.rules.condition.ConditionVisitor;
import org.nhscontracts.rules.condition.NotApplicablePeriods;
import org.nhscontracts.rules.testing.FactsCase;
import org.nhscontracts.rules.verdict.Verdict;

/**
 * Judges a condition as slowly and plainly as the documentation reads: one organisation and one period at a time, every window
 * walked anew. It shares no code with the engine.
 */
final class ReferenceEvaluator {

    private final FactsCase given;
    private final OrganisationId organisation;
    private final IdentityHashMap<Condition, Map<ReportingPeriod, Verdict>> known = new IdentityHashMap<>();
    private final Map<KpiId, ImmutableSet<ReportingPeriod>> judgedPeriods = new HashMap<>();
    private final Optional<ReportingPeriod> beginning;

    ReferenceEvaluator(FactsCase given, OrganisationId organisation) {
        this.given = given;
        this.organisation = organisation;
        this.beginning = given.kpis().stream()
                .flatMap(kpi -> first(given, kpi.id()).stream())
                .flatMap(first -> Stream.concat(Stream.of(first), contractStart(given, first).stream()))
                .sorted()
                .findFirst();
        given.kpis().forEach(kpi -> judgedPeriods.put(kpi.id(), periods(given, kpi.id())));
    }

    /** Those with a reading that is not split and is of the contract or of the whole provider. */
    static ImmutableSet<OrganisationId> organisations(FactsCase given, Condition condition) {
        ImmutableSet.Builder<OrganisationId> organisations = ImmutableSet.builder();
        for (KpiId kpi : condition.kpis()) {
            for (KpiSeries series : given.record().series(kpi)) {
                boolean judged = series.key().split().isEmpty()
                        && (series.key().scope().equals(Scope.CONTRACT)
                                || series.key().scope().equals(Scope.WHOLE_PROVIDER));
                if (judged && first(given, kpi).isPresent()) {
                    organisations.add(series.key().organisation());
                }
            }
        }
        return organisations.build();
    }

    /** From the first period in which any KPI of the condition is judged to the last. */
    static ImmutableList<ReportingPeriod> periods(FactsCase given, Condition condition) {
        List<ReportingPeriod> judged = condition.kpis().stream()
                .flatMap(kpi -> periods(given, kpi).stream())
                .sorted()
                .toList();
        return judged.isEmpty()
                ? ImmutableList.of()
                : PeriodAxis.of(judged.get(0), judged.get(judged.size() - 1)).periods();
    }

    Verdict verdict(Condition condition, ReportingPeriod period) {
        Map<ReportingPeriod, Verdict> answers = known.computeIfAbsent(condition, key -> new HashMap<>());
        Verdict answer = answers.get(period);
        if (answer == null) {
            answer = condition.accept(new Judge(period));
            answers.put(period, answer);
        }
        return answer;
    }

    /** The first period of any reading of a KPI that ended by the day of judgement. */
    private static Optional<ReportingPeriod> first(FactsCase given, KpiId kpi) {
        return given.record().series(kpi).stream()
                .map(series -> series.axis().first())
                .filter(period -> !period.lastDay().isAfter(given.asAt()))
                .sorted()
                .findFirst();
    }

    /** To the last period that ended by the day of judgement and the Expiry Date, or the last reported if that is later. */
    private static ImmutableSet<ReportingPeriod> periods(FactsCase given, KpiId kpi) {
        Optional<ReportingPeriod> first = first(given, kpi);
        if (first.isEmpty()) {
            return ImmutableSet.of();
        }
        List<ReportingPeriod> ended = new ArrayList<>();
        int judged = 1;
        for (ReportingPeriod one = first.get(); !one.lastDay().isAfter(given.asAt()); one = one.next()) {
            ReportingPeriod period = one;
            ended.add(period);
            boolean inTerm = given.term().isEmpty()
                    || !period.lastDay().isAfter(given.term().get().expiry());
            boolean reported = given.record().series(kpi).stream()
                    .anyMatch(series -> series.axis().last().compareTo(period) >= 0);
            judged = inTerm || reported ? ended.size() : judged;
        }
        return ImmutableSet.copyOf(ended.subList(0, judged));
    }

    private Kpi kpi(KpiId id) {
        return given.kpis().stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    /** The period in which the contract starts. */
    private static Optional<ReportingPeriod> contractStart(FactsCase given, ReportingPeriod like) {
        return given.term().map(term -> ReportingPeriod.of(like.kind(), term.start()));
    }

    /** A KPI is missing from the start of the contract; one that nobody ever reported, without a contract, since anything was. */
    private boolean judgedIn(Kpi kpi, ReportingPeriod period) {
        ImmutableSet<ReportingPeriod> judged = requireNonNull(judgedPeriods.get(kpi.id()));
        boolean started = (given.term().isEmpty() ? beginning : contractStart(given, period))
                .filter(from -> period.compareTo(from) >= 0)
                .isPresent();
        if (judged.isEmpty()) {
            return started;
        }
        boolean beforeFirst = period.compareTo(judged.iterator().next()) < 0;
        return judged.contains(period) || (given.term().isPresent() && started && beforeFirst);
    }

    private List<KpiSeries> readings(KpiId kpi) {
        List<KpiSeries> contract = readings(kpi, Scope.CONTRACT);
        return contract.isEmpty() ? readings(kpi, Scope.WHOLE_PROVIDER) : contract;
    }

    private List<KpiSeries> readings(KpiId kpi, Scope scope) {
        return given.record().series(kpi).stream()
                .filter(series -> series.key().organisation().equals(organisation))
                .filter(series -> series.key().scope().equals(scope))
                .filter(series -> series.key().split().isEmpty())
                .toList();
    }

    private static ObservationStatus status(KpiSeries series, ReportingPeriod period) {
        return series.status(period).orElse(ObservationStatus.NOT_REPORTED);
    }

    private Verdict achieved(Kpi kpi, TargetPurpose purpose, ReportingPeriod period) {
        Optional<Target> target = kpi.target(purpose, period);
        if (!judgedIn(kpi, period) || target.isEmpty()) {
            return Verdict.NOT_APPLICABLE;
        }
        List<KpiSeries> speaking = readings(kpi.id()).stream()
                .filter(series -> status(series, period) != ObservationStatus.NOT_REPORTED)
                .filter(series -> status(series, period) != ObservationStatus.NOT_YET_DUE)
                .toList();
        List<KpiSeries> chosen =
                speaking.stream().filter(series -> isToUse(kpi, series)).toList();
        List<Verdict> verdicts = (chosen.isEmpty() ? speaking : chosen)
                .stream()
                        .map(series -> achieved(kpi, target.get(), series, period))
                        .distinct()
                        .toList();
        return verdicts.size() == 1 ? verdicts.get(0) : Verdict.UNDETERMINED;
    }

    private boolean isToUse(Kpi kpi, KpiSeries series) {
        Optional<SourceId> source = series.key().source();
        return given.readingsToUse().stream()
                .filter(choice -> choice.kpi().equals(kpi.id()))
                .map(ReadingToUse::source)
                .anyMatch(toUse -> source.filter(toUse::equals).isPresent());
    }

    private static Verdict achieved(Kpi kpi, Target target, KpiSeries series, ReportingPeriod period) {
        return switch (status(series, period)) {
            case REPORTED, PROVISIONAL ->
                ReferenceComparison.achieved(
                        kpi.measure(), series, series.axis().indexOf(period), target.threshold());
            case NOT_REPORTED, NOT_YET_DUE, SUPPRESSED, DISPUTED -> Verdict.UNDETERMINED;
            case EXCLUDED, SUSPENDED, NO_ACTIVITY -> Verdict.NOT_APPLICABLE;
        };
    }

    /** Judges one period. */
    private final class Judge implements ConditionVisitor<Verdict> {

        private final ReportingPeriod period;

        Judge(ReportingPeriod period) {
            this.period = period;
        }

        @Override
        public Verdict achieves(Condition.Achieves condition) {
            return achieved(kpi(condition.kpi()), condition.purpose(), period);
        }

        @Override
        public Verdict fails(Condition.Fails condition) {
            return opposite(achieved(kpi(condition.kpi()), condition.purpose(), period));
        }

        @Override
        public Verdict notReported(Condition.NotReported condition) {
            if (!judgedIn(kpi(condition.kpi()), period)) {
                return Verdict.NOT_APPLICABLE;
            }
            List<ObservationStatus> statuses = readings(condition.kpi()).stream()
                    .map(series -> status(series, period))
                    .filter(status -> status != ObservationStatus.NOT_REPORTED)
                    .toList();
            if (statuses.isEmpty()) {
                return Verdict.HOLDS;
            }
            boolean reported = statuses.stream()
                    .anyMatch(status -> status != ObservationStatus.NOT_YET_DUE
                            && status != ObservationStatus.EXCLUDED
                            && status != ObservationStatus.SUSPENDED);
            return reported ? Verdict.DOES_NOT_HOLD : Verdict.NOT_APPLICABLE;
        }

        @Override
        public Verdict not(Condition.Not condition) {
            return opposite(verdict(condition.part(), period));
        }

        @Override
        public Verdict allOf(Condition.AllOf condition) {
            List<Verdict> parts = applicable(condition.parts().stream());
            if (parts.isEmpty()) {
                return Verdict.NOT_APPLICABLE;
            }
            if (parts.contains(Verdict.DOES_NOT_HOLD)) {
                return Verdict.DOES_NOT_HOLD;
            }
            return parts.contains(Verdict.UNDETERMINED) ? Verdict.UNDETERMINED : Verdict.HOLDS;
        }

        @Override
        public Verdict anyOf(Condition.AnyOf condition) {
            List<Verdict> parts = applicable(condition.parts().stream());
            if (parts.isEmpty()) {
                return Verdict.NOT_APPLICABLE;
            }
            if (parts.contains(Verdict.HOLDS)) {
                return Verdict.HOLDS;
            }
            return parts.contains(Verdict.UNDETERMINED) ? Verdict.UNDETERMINED : Verdict.DOES_NOT_HOLD;
        }

        @Override
        public Verdict atLeastOf(Condition.AtLeastOf condition) {
            return atLeast(condition.least(), applicable(condition.parts().stream()));
        }

        @Override
        public Verdict inWindow(Condition.InWindow condition) {
            boolean shrinks = condition.window().notApplicable() == NotApplicablePeriods.SHRINK_THE_WINDOW;
            ReportingPeriod from = beginning.orElse(period);
            List<Verdict> judged = new ArrayList<>();
            int seen = 0;
            for (ReportingPeriod one = period;
                    seen < condition.window().periods() && one.compareTo(from) >= 0;
                    one = one.previous()) {
                Verdict part = verdict(condition.part(), one);
                seen += shrinks || part != Verdict.NOT_APPLICABLE ? 1 : 0;
                judged.add(part);
            }
            judged.removeIf(part -> part == Verdict.NOT_APPLICABLE);
            return atLeast(condition.least(), judged);
        }

        private List<Verdict> applicable(Stream<Condition> parts) {
            return parts.map(part -> verdict(part, period))
                    .filter(part -> part != Verdict.NOT_APPLICABLE)
                    .toList();
        }

        private static Verdict atLeast(int least, List<Verdict> applicable) {
            if (applicable.isEmpty()) {
                return Verdict.NOT_APPLICABLE;
            }
            long holds =
                    applicable.stream().filter(part -> part == Verdict.HOLDS).count();
            long open = applicable.stream()
                    .filter(part -> part == Verdict.UNDETERMINED)
                    .count();
            if (holds >= least) {
                return Verdict.HOLDS;
            }
            return holds + open < least ? Verdict.DOES_NOT_HOLD : Verdict.UNDETERMINED;
        }

        private static Verdict opposite(Verdict verdict) {
            if (verdict == Verdict.HOLDS) {
                return Verdict.DOES_NOT_HOLD;
            }
            return verdict == Verdict.DOES_NOT_HOLD ? Verdict.HOLDS : verdict;
        }
    }
}
