package org.nhscontracts.rules.engine;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.nhscontracts.core.id.KpiId;
import org.nhscontracts.core.id.OrganisationId;
import org.nhscontracts.core.performance.KpiSeries;
import org.nhscontracts.core.time.ReportingPeriod;
import org.nhscontracts.rules.condition.Condition;
import org.nhscontracts.rules.condition.ConditionVisitor;
import org.nhscontracts.rules.condition.Judgement;
import org.nhscontracts.rules.condition.NotApplicablePeriods;
import org.nhscontracts.rules.condition.Standard;
import org.nhscontracts.rules.rule.CustomContext;
import org.nhscontracts.rules.rule.RuleRegistry;
import org.nhscontracts.rules.verdict.Verdict;

/**
 * Judges a condition as slowly and plainly as the documentation reads: one organisation and one period at a time, every window
 * walked anew. It shares no code with the engine.
 */
final class ReferenceEvaluator {

    private final ReferenceFacts facts;
    private final OrganisationId organisation;
    private final RuleRegistry registry;
    private final ReportingPeriod beginning;
    private final boolean replaces;
    private final ReferenceReports reports;
    private final IdentityHashMap<Condition, Map<ReportingPeriod, Verdict>> known = new IdentityHashMap<>();

    /**
     * Judges for an organisation.
     *
     * @param beginning the period that no window reaches beyond
     * @param replaces whether a trajectory takes the place of the contract standard
     */
    ReferenceEvaluator(
            ReferenceFacts facts,
            OrganisationId organisation,
            RuleRegistry registry,
            ReportingPeriod beginning,
            boolean replaces) {
        this.facts = facts;
        this.organisation = organisation;
        this.registry = registry;
        this.beginning = beginning;
        this.replaces = replaces;
        this.reports = new ReferenceReports(facts, organisation);
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

    private Verdict achieved(Judgement judgement, ReportingPeriod period) {
        return new ReferenceLevels(facts, judgement, organisation, false).verdict(period);
    }

    private Verdict failed(Judgement judgement, ReportingPeriod period) {
        return new ReferenceLevels(facts, judgement, organisation, true).verdict(period);
    }

    private Judgement replaced(Judgement judgement) {
        return replaces && judgement.against().equals(Standard.CONTRACT)
                ? judgement.against(Standard.TRAJECTORY_ELSE_CONTRACT)
                : judgement;
    }

    static Verdict atLeast(int least, List<Verdict> parts) {
        List<Verdict> applicable =
                parts.stream().filter(part -> part != Verdict.NOT_APPLICABLE).toList();
        if (applicable.isEmpty()) {
            return Verdict.NOT_APPLICABLE;
        }
        long holds = applicable.stream().filter(part -> part == Verdict.HOLDS).count();
        long open =
                applicable.stream().filter(part -> part == Verdict.UNDETERMINED).count();
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

    private static Verdict all(List<Verdict> parts) {
        List<Verdict> applicable =
                parts.stream().filter(part -> part != Verdict.NOT_APPLICABLE).toList();
        if (applicable.contains(Verdict.DOES_NOT_HOLD)) {
            return Verdict.DOES_NOT_HOLD;
        }
        return atLeast(Math.max(1, applicable.size()), applicable);
    }

    /** Judges one period. */
    private final class Judge implements ConditionVisitor<Verdict> {

        private final ReportingPeriod period;

        Judge(ReportingPeriod period) {
            this.period = period;
        }

        @Override
        public Verdict achieves(Condition.Achieves condition) {
            return achieved(replaced(condition.judgement()), period);
        }

        @Override
        public Verdict fails(Condition.Fails condition) {
            return failed(replaced(condition.judgement()), period);
        }

        @Override
        public Verdict banded(Condition.Banded condition) {
            Standard.OfTarget target = (Standard.OfTarget) condition.judgement().against();
            Verdict green = achieved(condition.judgement(), period);
            Verdict notRed = achieved(condition.judgement().against(new Standard.AmberLimit(target.purpose())), period);
            if (green == Verdict.NOT_APPLICABLE || notRed == Verdict.NOT_APPLICABLE) {
                return Verdict.NOT_APPLICABLE;
            }
            return switch (condition.colour()) {
                case GREEN -> green;
                case AMBER -> all(List.of(opposite(green), notRed));
                case RED -> opposite(notRed);
            };
        }

        @Override
        public Verdict notReported(Condition.NotReported condition) {
            return reports.notReported(condition.kpi(), period);
        }

        @Override
        public Verdict returnLate(Condition.ReturnLate condition) {
            return reports.returnLate(condition, period);
        }

        @Override
        public Verdict restatedAfterFreeze(Condition.RestatedAfterFreeze condition) {
            return reports.restatedAfterFreeze(condition.kpi(), period);
        }

        @Override
        public Verdict readingsConflict(Condition.ReadingsConflict condition) {
            return reports.readingsConflict(condition.kpi(), period);
        }

        @Override
        public Verdict ofSet(Condition.OfSet condition) {
            List<Verdict> verdicts = condition.set().kpis().stream()
                    .map(kpi -> failed(Judgement.of(kpi).against(condition.purpose()), period))
                    .filter(verdict -> verdict != Verdict.NOT_APPLICABLE)
                    .toList();
            return ReferenceQuota.verdict(
                    condition.quota(), verdicts, condition.set().kpis().size());
        }

        @Override
        public Verdict stated(Condition.Stated condition) {
            List<StatedFact> standing = facts.evidence.statedFacts().stream()
                    .filter(fact -> fact.key().equals(condition.fact()) && fact.inForceOn(period.lastDay()))
                    .toList();
            Stream<StatedFact> own =
                    standing.stream().filter(fact -> fact.organisation().equals(Optional.of(organisation)));
            Stream<StatedFact> ofAll =
                    standing.stream().filter(fact -> fact.organisation().isEmpty());
            return Stream.concat(own, ofAll)
                    .findFirst()
                    .map(StatedFact::verdict)
                    .orElse(Verdict.UNDETERMINED);
        }

        @Override
        @SuppressWarnings("CatchingUnchecked") // whatever it throws
        public Verdict custom(Condition.Custom condition) {
            try {
                return registry.find(condition.id())
                        .orElseThrow()
                        .judge(context(condition))
                        .verdict();
            } catch (RuntimeException e) {
                return Verdict.UNDETERMINED;
            }
        }

        private CustomContext context(Condition.Custom condition) {
            return new Context(facts, organisation, period, condition.parameters());
        }

        @Override
        public Verdict not(Condition.Not condition) {
            return opposite(verdict(condition.part(), period));
        }

        @Override
        public Verdict allOf(Condition.AllOf condition) {
            return all(parts(condition));
        }

        @Override
        public Verdict anyOf(Condition.AnyOf condition) {
            return atLeast(1, parts(condition));
        }

        @Override
        public Verdict atLeastOf(Condition.AtLeastOf condition) {
            return atLeast(condition.least(), parts(condition));
        }

        private List<Verdict> parts(Condition condition) {
            return condition.parts().stream().map(part -> verdict(part, period)).toList();
        }

        @Override
        public Verdict inWindow(Condition.InWindow condition) {
            boolean shrinks = condition.window().notApplicable() == NotApplicablePeriods.SHRINK_THE_WINDOW;
            List<Verdict> judged = new ArrayList<>();
            int seen = 0;
            for (ReportingPeriod one = period;
                    seen < condition.window().periods() && one.compareTo(beginning) >= 0;
                    one = one.previous()) {
                Verdict part = verdict(condition.part(), one);
                seen += shrinks || part != Verdict.NOT_APPLICABLE ? 1 : 0;
                judged.add(part);
            }
            return atLeast(condition.least(), judged);
        }
    }

    /** What a custom condition may look at. */
    private record Context(
            ReferenceFacts facts,
            OrganisationId organisation,
            ReportingPeriod period,
            ImmutableMap<String, String> parameters)
            implements CustomContext {

        @Override
        public ImmutableList<KpiSeries> readings(KpiId kpi) {
            return facts.judged(kpi, organisation).stream()
                    .map(ReferenceReading::series)
                    .collect(ImmutableList.toImmutableList());
        }

        @Override
        public LocalDate asAt() {
            return facts.evidence.asAt();
        }
    }
}
