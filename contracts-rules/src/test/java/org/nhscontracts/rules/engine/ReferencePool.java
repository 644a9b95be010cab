package org.nhscontracts.rules.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.nhscontracts.core.kpi.Measure;
import org.nhscontracts.core.time.ReportingPeriod;
import org.nhscontracts.rules.condition.MissingPeriods;

/**
 * The parts of an organisation, or the members of an alliance, as one column.
 *
 * @param facts where readings are found
 * @param measure what is measured
 * @param parts the readings of each part in a period
 * @param missing what a missing figure of a part does
 */
record ReferencePool(
        ReferenceFacts facts,
        Measure measure,
        Function<ReportingPeriod, List<List<ReferenceReading>>> parts,
        MissingPeriods missing)
        implements ReferenceColumn {

    @Override
    public ReferenceSlot slot(ReportingPeriod period, boolean asPublished) {
        List<ReferenceSlot> slots = new ArrayList<>();
        parts.apply(period).forEach(part -> slots.add(part(part, period, asPublished)));
        if (slots.isEmpty()) {
            return ReferenceSlot.UNKNOWN;
        }
        slots.removeIf(slot -> slot.is(ReferenceSlot.Kind.NOTHING));
        if (slots.isEmpty()) {
            return ReferenceSlot.NOTHING;
        }
        boolean gaps = slots.removeIf(slot -> slot.is(ReferenceSlot.Kind.UNKNOWN));
        return slots.isEmpty() || (gaps && missing == MissingPeriods.UNDETERMINED)
                ? ReferenceSlot.UNKNOWN
                : slots.stream().reduce(ReferenceSlot::plus).orElseThrow();
    }

    private ReferenceSlot part(List<ReferenceReading> readings, ReportingPeriod period, boolean asPublished) {
        List<ReferenceReading> speaking =
                readings.stream().filter(reading -> reading.speaks(period)).toList();
        List<ReferenceReading> chosen = speaking.stream().filter(facts::isToUse).toList();
        List<ReferenceObservation> different = (chosen.isEmpty() ? speaking : chosen)
                .stream().map(reading -> reading.at(period)).distinct().toList();
        if (different.size() != 1) {
            return ReferenceSlot.UNKNOWN;
        }
        ReferenceObservation one = different.get(0);
        ReferenceSlot slot = one.slot(asPublished);
        boolean whole = measure instanceof Measure.Count || measure instanceof Measure.Stock;
        boolean adds = one.form().counts() || (whole && !one.form().rounded());
        return slot.is(ReferenceSlot.Kind.FIGURE) && !adds ? ReferenceSlot.UNKNOWN : slot;
    }
}
