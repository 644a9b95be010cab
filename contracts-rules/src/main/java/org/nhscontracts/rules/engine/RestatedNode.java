package org.nhscontracts.rules.engine;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.nhscontracts.core.performance.DataPosition;
import org.nhscontracts.core.performance.KpiSeries;
import org.nhscontracts.core.performance.Submission;
import org.nhscontracts.core.time.ReportingPeriod;
import org.nhscontracts.rules.condition.Condition;
import org.nhscontracts.rules.verdict.Verdict;

/** A figure was restated after freeze. */
final class RestatedNode extends KpiSlotNode {

    RestatedNode(Condition condition, int kpi) {
        super(condition, kpi);
    }

    @Override
    int lookBack(int[] before) {
        return 0;
    }

    @Override
    Finding judged(Workspace workspace, int index) {
        ReportingPeriod period = workspace.axis.period(index);
        Finding found = new Finding(Verdict.UNDETERMINED, "nothing was submitted at freeze or later");
        for (ReadingStatus one : readings(workspace, index)) {
            ImmutableList<KpiSeries> layers = one.reading().layers();
            if (layers.stream().anyMatch(layer -> speaks(layer, period) && isFrozen(layer))) {
                Optional<KpiSeries> refresh = layers.stream()
                        .filter(layer -> speaks(layer, period) && isRefresh(layer))
                        .findFirst();
                if (refresh.isPresent() && changed(layers, period)) {
                    return new Finding(
                            Verdict.HOLDS,
                            "restated by the "
                                    + refresh.get().key().submission().orElseThrow());
                }
                found = new Finding(Verdict.DOES_NOT_HOLD, "the figure is that of the freeze");
            }
        }
        return found;
    }

    private static boolean changed(ImmutableList<KpiSeries> layers, ReportingPeriod period) {
        ImmutableList<KpiSeries> before = layers.stream()
                .takeWhile(layer -> !(isRefresh(layer) && speaks(layer, period)))
                .collect(ImmutableList.toImmutableList());
        return before.stream().noneMatch(layer -> speaks(layer, period))
                || !Slot.of(Layers.merged(before), period).equals(Slot.of(Layers.merged(layers), period));
    }

    private static boolean speaks(KpiSeries layer, ReportingPeriod period) {
        return layer.status(period).filter(Reading::speaks).isPresent();
    }

    private static boolean isFrozen(KpiSeries layer) {
        return position(layer).filter(one -> one != DataPosition.FLEX).isPresent();
    }

    private static boolean isRefresh(KpiSeries layer) {
        return position(layer).filter(one -> one == DataPosition.REFRESH).isPresent();
    }

    private static Optional<DataPosition> position(KpiSeries layer) {
        return layer.key().submission().map(Submission::position);
    }

    /** All that a series says of a period. */
    private record Slot(Object status, long numerator, long denominator, Object range) {

        static Slot of(KpiSeries series, ReportingPeriod period) {
            int slot = series.axis().indexOf(period);
            return new Slot(
                    series.status(slot), series.numerator(slot), series.denominator(slot), series.suppressed(slot));
        }
    }
}
