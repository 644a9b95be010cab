package org.nhscontracts.rules.testing;

import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.nhscontracts.core.performance.Scope;
import org.nhscontracts.core.performance.Split;
import org.nhscontracts.core.performance.SplitKind;

/**
 * Which reading to make: of which KPI and organisation, from which source, in which scope and part of a split, from which period
 * on, in how many submissions (0 where nothing is said of them), and whether all organisations and specialties have the like.
 */
record ReadingPlan(
        int kpi,
        int organisation,
        int source,
        Scope scope,
        Optional<Split> split,
        int start,
        int length,
        int submissions,
        boolean everywhere,
        long seed) {

    private static final int KPIS = 3;
    private static final int MOST_START = 11;
    private static final int MOST_SUBMISSIONS = 4;
    private static final int SCOPES = 12;

    static Arbitrary<ReadingPlan> any() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, KPIS - 1),
                        Arbitraries.of(1, 1, 1, 2, 3),
                        Arbitraries.integers().between(0, 2),
                        Arbitraries.integers().between(0, SCOPES * SCOPES - 1),
                        Arbitraries.integers().between(0, MOST_START),
                        SeriesArbitraries.lengths(),
                        Arbitraries.of(0, 0, 0, 1, 2, 3, MOST_SUBMISSIONS),
                        SeriesArbitraries.seeds())
                .as((kpi, organisation, source, kind, start, length, submissions, seed) -> new ReadingPlan(
                        kpi,
                        organisation,
                        source,
                        scope(kind % SCOPES),
                        split(kind / SCOPES),
                        start,
                        length,
                        submissions,
                        seed % 4 == 0,
                        seed));
    }

    static Arbitrary<ReadingPlan> single() {
        return any().map(plan -> new ReadingPlan(
                plan.kpi,
                plan.organisation,
                0,
                Scope.CONTRACT,
                plan.split,
                plan.start,
                plan.length,
                0,
                plan.everywhere,
                plan.seed));
    }

    /** The like of it, with other figures, for another organisation or part. */
    ReadingPlan of(int other, Optional<Split> part) {
        long figures = seed + 31L * other + part.map(Split::name).hashCode();
        return new ReadingPlan(kpi, other, source, scope, part, start, length, submissions, everywhere, figures);
    }

    private static Scope scope(int kind) {
        return switch (kind) {
            case 0 -> Scope.parse("site:NHM02");
            case 1, 2 -> Scope.WHOLE_PROVIDER;
            default -> Scope.CONTRACT;
        };
    }

    private static Optional<Split> split(int kind) {
        return switch (kind) {
            case 0, 1 -> Optional.of(new Split(SplitKind.SPECIALTY, "Cardiology"));
            case 2 -> Optional.of(new Split(SplitKind.SPECIALTY, "Dermatology"));
            case 3 -> Optional.of(new Split(SplitKind.LOCALITY, "Coast"));
            default -> Optional.empty();
        };
    }
}
