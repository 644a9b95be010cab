package org.nhscontracts.rules.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.nhscontracts.core.kpi.Measure;
import org.nhscontracts.core.kpi.Rounding;
import org.nhscontracts.core.time.ReportingPeriod;

/**
 * A figure that is judged.
 *
 * @param kind whether there is one
 * @param least the lowest that it can be, in the unit of the measure
 * @param most the highest
 * @param counts what it is made of: the sums of several periods
 */
record ReferenceFigure(ReferenceSlot.Kind kind, ReferenceNumber least, ReferenceNumber most, ReferenceSlot counts) {

    static final ReferenceFigure NOTHING = without(ReferenceSlot.NOTHING);
    static final ReferenceFigure UNKNOWN = without(ReferenceSlot.UNKNOWN);

    private static ReferenceFigure without(ReferenceSlot slot) {
        return new ReferenceFigure(slot.kind(), ReferenceNumber.ZERO, ReferenceNumber.ZERO, slot);
    }

    static ReferenceFigure of(ReferenceSlot slot, Measure measure) {
        return slot.is(ReferenceSlot.Kind.FIGURE)
                ? new ReferenceFigure(slot.kind(), slot.least(measure), slot.most(measure), slot)
                : without(slot);
    }

    /** A baseline: pooled where there are counts, else the mean of what there is; unknown if any period is. */
    static ReferenceFigure baseline(
            ReferenceColumn column, Measure measure, ReportingPeriod first, ReportingPeriod last) {
        List<ReferenceSlot> slots = new ArrayList<>();
        first.through(last).forEach(period -> slots.add(column.slot(period, false)));
        slots.removeIf(slot -> slot.is(ReferenceSlot.Kind.NOTHING));
        if (slots.isEmpty() || slots.stream().anyMatch(slot -> slot.is(ReferenceSlot.Kind.UNKNOWN))) {
            return UNKNOWN;
        }
        ReferenceSlot sum = slots.stream().reduce(ReferenceSlot::plus).orElseThrow();
        ReferenceNumber of = ReferenceNumber.of(sum.counts() ? 1 : slots.size());
        return new ReferenceFigure(
                ReferenceSlot.Kind.FIGURE,
                sum.least(measure).dividedBy(of),
                sum.most(measure).dividedBy(of),
                sum);
    }

    ReferenceFigure rounded(Optional<Rounding> policy) {
        return policy.map(one -> new ReferenceFigure(kind, least.rounded(one), most.rounded(one), counts))
                .orElse(this);
    }

    boolean is(ReferenceSlot.Kind wanted) {
        return kind == wanted;
    }
}
