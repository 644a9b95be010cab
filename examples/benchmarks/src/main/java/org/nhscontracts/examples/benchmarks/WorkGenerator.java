package org.nhscontracts.examples.benchmarks;

import static org.nhscontracts.examples.benchmarks.SplitMix.below;
import static org.nhscontracts.examples.benchmarks.SplitMix.fraction;
import static org.nhscontracts.examples.benchmarks.SplitMix.mix;

/**
 * Makes up what contracts report. A contract is somewhat good or bad at a KPI, drifts over the months and scatters around
 * that; one month in fifty is missing and one in fifty lies exactly on target.
 */
final class WorkGenerator {

    private static final long LEAST_SPREAD = 200;

    private final WorkData data;

    private WorkGenerator(WorkData data) {
        this.data = data;
    }

    static WorkData generate(int contracts) {
        WorkGenerator generator = new WorkGenerator(new WorkData(contracts));
        for (int contract = 0; contract < contracts; contract++) {
            generator.contract(contract);
        }
        return generator.data;
    }

    private void contract(int contract) {
        long seed = mix(contract + 1);
        data.monthlyValues[contract] = 5_000_000 + below(995_000_000, seed);
        for (WorkKpi kpi : WorkKpi.values()) {
            series(kpi, WorkData.firstCell(contract, kpi), mix(seed + kpi.index() * 7_919L));
        }
    }

    private void series(WorkKpi kpi, int firstCell, long seed) {
        long spread = spread(kpi);
        long quality = (long) (spread * (-1.0 + 2.5 * fraction(seed)));
        for (int month = 0; month < WorkData.MONTHS; month++) {
            long draw = mix(seed + month * 104_729L);
            quality += (long) ((fraction(mix(draw + 2)) - 0.5) * spread * 0.5);
            if ((draw >>> 40) % 100 >= 2) {
                report(kpi, firstCell + month, draw, quality);
            }
        }
    }

    /** The distance from target to red says what is a large difference for a KPI. */
    private static long spread(WorkKpi kpi) {
        long width = Math.abs(kpi.target() - kpi.amber());
        return kpi.higherIsBetter() ? Math.max(width, LEAST_SPREAD) : width;
    }

    private void report(WorkKpi kpi, int cell, long draw, long quality) {
        long size = mix(draw + 1);
        if ((size >>> 50) % 50 == 0) {
            reportOnTarget(kpi, cell, size);
        } else {
            reportNear(kpi, cell, draw, quality);
        }
    }

    private void reportOnTarget(WorkKpi kpi, int cell, long size) {
        long wholes = 1 + below(5, size);
        data.numerators[cell] = wholes * kpi.target();
        data.denominators[cell] = wholes * WorkKpi.SCALE;
    }

    private void reportNear(WorkKpi kpi, int cell, long draw, long quality) {
        long denominator = 50 + below(49_950, mix(draw + 1));
        long noise = (long) ((fraction(mix(draw + 3)) - 0.5) * spread(kpi) * 1.5);
        long better = quality + noise;
        long ratio = clamp(kpi.higherIsBetter() ? kpi.target() + better : kpi.target() - better);
        long rounded = (denominator * ratio + (mix(draw + 2) & 8_191)) / WorkKpi.SCALE;
        data.numerators[cell] = Math.min(denominator, rounded);
        data.denominators[cell] = denominator;
    }

    private static long clamp(long ratio) {
        return Math.max(0, Math.min(WorkKpi.SCALE, ratio));
    }
}
