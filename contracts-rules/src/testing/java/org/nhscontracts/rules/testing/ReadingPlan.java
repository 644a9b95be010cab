package org.nhscontracts.rules.testing;

import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.nhscontracts.core.performance.Scope;
import org.nhscontracts.core.performance.Split;
import org.nhscontracts.core.performance.SplitKind;

/** Which reading to make: of which KPI and organisation, from which source, in which scope, from which period on. */
record ReadingPlan(
        int kpi, int organisation, int source, Scope scope, Optional<Split> split, int start, int length, long seed) {

    private static final int KPIS = 3;
    private static final int ORGANISATIONS = 2;
    private static final int MOST_START = 11;

    static Arbitrary<ReadingPlan> any() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, KPIS - 1),
                        Arbitraries.of(1, 1, ORGANISATIONS),
                        Arbitraries.integers().between(0, 2),
                        Arbitraries.integers().between(0, 11),
                        Arbitraries.integers().between(0, MOST_START),
                        SeriesArbitraries.lengths(),
                        SeriesArbitraries.seeds())
                .as((kpi, organisation, source, kind, start, length, seed) ->
                        new ReadingPlan(kpi, organisation, source, scope(kind), split(kind), start, length, seed));
    }

    static Arbitrary<ReadingPlan> single() {
        return any().map(plan -> new ReadingPlan(
                plan.kpi, plan.organisation, 0, Scope.CONTRACT, Optional.empty(), plan.start, plan.length, plan.seed));
    }

    private static Scope scope(int kind) {
        return switch (kind) {
            case 0 -> Scope.parse("site:NHM02");
            case 1, 2 -> Scope.WHOLE_PROVIDER;
            default -> Scope.CONTRACT;
        };
    }

    private static Optional<Split> split(int kind) {
        return kind == 3 ? Optional.of(new Split(SplitKind.SPECIALTY, "Cardiology")) : Optional.empty();
    }
}
