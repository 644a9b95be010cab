package org.nhscontracts.rules.testing;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.RandomDistribution;
import org.nhscontracts.core.kpi.Kpi;
import org.nhscontracts.core.time.PeriodKind;
import org.nhscontracts.rules.contractfile.ContractFile;

/**
 * Generates contract files that hold together, with everything that a document can say. All but the KPIs comes
 * from one seed: a counterexample shrinks to fewer parts, not to simpler ones.
 */
public final class ContractFileArbitraries {

    private static final int MOST_PARTS = 3;

    private ContractFileArbitraries() {}

    /**
     * Contract files of one to four KPIs of any measure, with all parts that a contract file may have, few of each.
     *
     * @return the files
     */
    public static Arbitrary<ContractFile> contractFiles() {
        return Combinators.combine(
                        kpis("E.A.5", "1e5"),
                        kpis("null", "2024-04").optional(),
                        Arbitraries.integers().between(0, MOST_PARTS),
                        Arbitraries.integers().withDistribution(RandomDistribution.uniform()))
                .as((first, second, parts, seed) -> {
                    ContractFileMaker maker = new ContractFileMaker(parts, seed);
                    first.forEach(maker::add);
                    second.ifPresent(some -> some.forEach(maker::add));
                    return maker.make();
                });
    }

    /** Two KPIs of one frequency. */
    private static Arbitrary<List<Kpi>> kpis(String first, String second) {
        return Arbitraries.of(PeriodKind.class)
                .flatMap(frequency -> Combinators.combine(
                                KpiArbitraries.kpis(first, frequency), KpiArbitraries.kpis(second, frequency))
                        .as((one, other) -> List.of(one, other)));
    }
}
