package org.nhscontracts.rules.engine;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.nhscontracts.core.id.OrganisationId;
import org.nhscontracts.core.performance.KpiSeries;
import org.nhscontracts.core.performance.KpiSeriesBuilder;
import org.nhscontracts.core.performance.PerformanceRecord;
import org.nhscontracts.core.time.ReportingPeriod;
import org.nhscontracts.rules.rule.Rule;
import org.nhscontracts.rules.testing.CustomConditions;
import org.nhscontracts.rules.testing.FactsCase;
import org.nhscontracts.rules.testing.GapFilling;
import org.nhscontracts.rules.testing.RuledCase;
import org.nhscontracts.rules.testing.RuledCaseArbitraries;

/** Judging again on later facts comes to what judging them from scratch comes to. */
class LaterFactsProperties {

    @Provide
    Arbitrary<RuledCase> any() {
        return RuledCaseArbitraries.cases();
    }

    @Provide
    Arbitrary<RuledCase> onOneReading() {
        return RuledCaseArbitraries.rulesOnOneReading(leaf -> true);
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void whereTheLastPeriodsAreAdded(
            @ForAll("onOneReading") RuledCase one, @ForAll @IntRange(min = 0, max = 4) int periods) {
        check(one, one.given().withRecord(withoutLast(one.given().record(), periods)), one.given());
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void whereTheLastPeriodsAreAddedToAnything(
            @ForAll("any") RuledCase one, @ForAll @IntRange(min = 0, max = 4) int periods) {
        check(one, one.given().withRecord(withoutLast(one.given().record(), periods)), one.given());
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void whereGapsAreFilled(@ForAll("onOneReading") RuledCase one, @ForAll long seed) {
        check(one, one.given(), GapFilling.fill(one.given(), seed));
    }

    private static void check(RuledCase one, FactsCase earlier, FactsCase later) {
        Plan plan = Plan.compile(one.book(), one.given().kpis(), CustomConditions.REGISTRY);
        Evaluation updated = plan.evaluate(earlier.facts()).on(later.facts());
        Evaluation full = plan.evaluate(later.facts());
        for (Rule rule : one.book().rules()) {
            assertThat(updated.organisations(rule.id())).isEqualTo(full.organisations(rule.id()));
            for (OrganisationId organisation : full.organisations(rule.id())) {
                VerdictColumn expected = full.column(rule.id(), organisation).orElseThrow();
                VerdictColumn found = updated.column(rule.id(), organisation).orElseThrow();
                assertThat(found.axis()).isEqualTo(expected.axis());
                for (ReportingPeriod period : expected.axis()) {
                    assertThat(found.verdict(period))
                            .as("%s for %s in %s", rule.describe(), organisation, period)
                            .isEqualTo(expected.verdict(period));
                }
            }
        }
    }

    private static PerformanceRecord withoutLast(PerformanceRecord record, int periods) {
        return PerformanceRecord.of(record.series().stream()
                .flatMap(series -> withoutLast(series, periods))
                .collect(toImmutableList()));
    }

    private static Stream<KpiSeries> withoutLast(KpiSeries series, int periods) {
        if (series.size() <= periods) {
            return Stream.empty();
        }
        KpiSeriesBuilder rest = KpiSeries.builder(series.key(), series.form());
        for (int slot = 0; slot < series.size() - periods; slot++) {
            Slots.copy(series, slot, rest);
        }
        return Stream.of(rest.build());
    }
}
