package org.nhscontracts.rules.outlook;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.nhscontracts.core.kpi.Kpi;
import org.nhscontracts.core.performance.KpiSeriesBuilder;
import org.nhscontracts.core.time.PeriodKind;
import org.nhscontracts.core.time.ReportingPeriod;
import org.nhscontracts.rules.condition.Aggregate;
import org.nhscontracts.rules.condition.Conditions;
import org.nhscontracts.rules.condition.Judgement;
import org.nhscontracts.rules.condition.MissingPeriods;
import org.nhscontracts.rules.condition.Span;
import org.nhscontracts.rules.engine.Evidence;
import org.nhscontracts.rules.engine.Facts;
import org.nhscontracts.rules.engine.Plan;
import org.nhscontracts.rules.rule.RuleBook;
import org.nhscontracts.rules.verdict.Verdict;

/** With what is needed the pooled year is achieved, with one patient less it is not. */
final class NeedProperties {

    private static final RuleBook YEAR = Years.rule(Conditions.achieves(Judgement.of(Years.ID)
            .over(Aggregate.pooled(new Span.ToDate(PeriodKind.FINANCIAL_YEAR), MissingPeriods.SKIPPED))));

    record Year(Kpi kpi, List<long[]> months) {

        Evidence evidence() {
            return Years.counts(
                    kpi,
                    months.stream().mapToLong(one -> one[0]).toArray(),
                    months.stream().mapToLong(one -> one[1]).toArray());
        }
    }

    @Provide
    Arbitrary<Year> years() {
        Arbitrary<long[]> months = Combinators.combine(
                        Arbitraries.longs().between(1, 1500),
                        Arbitraries.integers().between(0, 1000),
                        Arbitraries.integers().between(0, 9))
                .as((of, permille, missing) ->
                        missing == 0 ? new long[] {0, -1} : new long[] {of * permille / 1000, of});
        Arbitrary<Kpi> kpis = Combinators.combine(Arbitraries.integers().between(0, 1000), Arbitraries.of(true, false))
                .as((tenths, higher) -> higher ? Years.higher(tenths(tenths)) : Years.lower(tenths(tenths)));
        return Combinators.combine(kpis, months, months.list().ofMaxSize(10))
                .as((kpi, first, rest) -> new Year(
                        kpi,
                        ImmutableList.<long[]>builder()
                                .add(first[1] < 0 ? new long[] {0, 1} : first)
                                .addAll(rest)
                                .build()));
    }

    private static String tenths(int number) {
        return number / 10 + "." + number % 10;
    }

    @Property(tries = 1000)
    void one_patient_less_is_not_enough(@ForAll("years") Year year) {
        Need need = Years.kpi(year.evidence()).year().orElseThrow();
        long all = need.ofActivity().orElseThrow();
        if (need.state() == NeedState.IMPOSSIBLE) {
            assertThat(achieved(year, need, need.lowerLimit() ? all : 0)).isFalse();
            return;
        }
        long limit = need.count().orElseThrow();
        assertThat(achieved(year, need, limit)).isTrue();
        long short1 = need.lowerLimit() ? limit - 1 : limit + 1;
        if (short1 >= 0 && short1 <= all) {
            assertThat(achieved(year, need, short1)).isFalse();
            assertThat(need.state()).isEqualTo(NeedState.OPEN);
        } else {
            assertThat(need.state()).isEqualTo(NeedState.SECURED);
        }
        assertThat(need.affordableBreaches()).contains(need.lowerLimit() ? all - limit : limit);
    }

    /** Spread evenly, where the search fills one period after the other. */
    private static boolean achieved(Year year, Need need, long count) {
        Evidence evidence = year.evidence();
        KpiSeriesBuilder series = CutSeries.upTo(evidence.performance().series().get(0), Integer.MAX_VALUE);
        int size = need.periods().size();
        long each = need.ofActivity().orElseThrow() / size;
        for (int i = 0; i < size; i++) {
            series.counts(need.periods().get(i), count / size + (i < count % size ? 1 : 0), each);
        }
        ReportingPeriod last = need.periods().get(size - 1);
        Facts facts = Facts.of(Years.evidence(
                year.kpi(), series.build(), last.ordinal() - Years.month(1).ordinal() + 1));
        return Plan.compile(YEAR, ImmutableList.of(year.kpi())).evaluate(facts).verdict(Years.RULE, Years.TRUST, last)
                == Verdict.HOLDS;
    }
}
