package org.nhscontracts.rules.engine;

import java.util.Optional;
import org.nhscontracts.core.id.OrganisationId;
import org.nhscontracts.core.kpi.Kpi;
import org.nhscontracts.core.performance.KpiSeries;
import org.nhscontracts.core.performance.ObservationStatus;
import org.nhscontracts.core.time.PeriodAxis;

/** What is new in later facts: from which place on verdicts of a program may differ from those on earlier facts. */
final class Changes {

    private final Facts before;
    private final Facts after;

    Changes(Facts before, Facts after) {
        this.before = before;
        this.after = after;
    }

    /** Whether performance and the day of judgement are all that differs, and those only at the end of the frame. */
    boolean areConfined(Program program) {
        Evidence old = before.evidence();
        Evidence next = after.evidence();
        return program.lookBack() != Node.WITHOUT_LIMIT
                && old.kpis().equals(next.kpis())
                && old.term().equals(next.term())
                && old.dataCut().equals(next.dataCut())
                && old.readingsToUse().equals(next.readingsToUse())
                && old.exclusionRequests().equals(next.exclusionRequests())
                && old.alliance().equals(next.alliance())
                && old.organisations().equals(next.organisations())
                && old.statedFacts().equals(next.statedFacts())
                && beginsAlike(before.frame(program), after.frame(program))
                && program.kpis().stream().allMatch(kpi -> beginsAlike(before.axis(kpi.id()), after.axis(kpi.id())));
    }

    private static boolean beginsAlike(Optional<PeriodAxis> old, Optional<PeriodAxis> next) {
        return old.isPresent()
                && next.isPresent()
                && old.get().first().equals(next.get().first())
                && old.get().last().ordinal() <= next.get().last().ordinal();
    }

    /** The first place of the frame at which anything differs for an organisation; that after the old frame at the latest. */
    int since(Program program, OrganisationId organisation) {
        PeriodAxis frame = before.frame(program).orElseThrow();
        int since = frame.last().ordinal() + 1;
        for (Kpi kpi : program.kpis()) {
            int end = before.axis(kpi.id()).orElseThrow().last().ordinal() + 1;
            since = Math.min(since, Math.min(end, since(kpi, organisation, end)));
        }
        return since == Integer.MIN_VALUE
                ? 0
                : Math.max(0, since - frame.first().ordinal());
    }

    private int since(Kpi kpi, OrganisationId organisation, int end) {
        Optional<ReadingGroup> old = before.judged(kpi.id(), organisation);
        Optional<ReadingGroup> next = after.judged(kpi.id(), organisation);
        boolean comparable = old.isPresent()
                && next.isPresent()
                && old.get().readings().size() == 1
                && next.get().readings().size() == 1
                && old.get().scope().equals(next.get().scope());
        if (!comparable) {
            return old.isEmpty() && next.isEmpty() ? end : Integer.MIN_VALUE;
        }
        return since(old.get().readings().get(0), next.get().readings().get(0), end);
    }

    private static int since(Reading old, Reading next, int end) {
        if (old.layers().size() > 1 || next.layers().size() > 1 || old.firstOrdinal() != next.firstOrdinal()) {
            return Integer.MIN_VALUE;
        }
        KpiSeries a = old.series();
        KpiSeries b = next.series();
        int length = Math.min(a.size(), b.size());
        boolean suppressed = a.hasSuppressed() || b.hasSuppressed();
        for (int slot = 0; slot < length; slot++) {
            if (a.status(slot) != b.status(slot)
                    || a.numerator(slot) != b.numerator(slot)
                    || a.denominator(slot) != b.denominator(slot)
                    || (suppressed && !a.suppressed(slot).equals(b.suppressed(slot)))) {
                return old.firstOrdinal() + slot;
            }
        }
        boolean silent = a.size() <= b.size() || a.status(b.size()) == ObservationStatus.NOT_REPORTED;
        return silent ? Math.min(end, old.firstOrdinal() + length) : old.firstOrdinal() + length;
    }
}
