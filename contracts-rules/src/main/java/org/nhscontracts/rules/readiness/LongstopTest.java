package org.nhscontracts.rules.readiness;

import java.time.LocalDate;
import java.util.Optional;
import org.nhscontracts.rules.verdict.Verdict;

/** Compares the last day on which a condition that bars the start is satisfied with the Longstop Date. */
final class LongstopTest {

    private final ReadinessCase subject;
    private final Forecast best;
    private final Forecast worst;

    LongstopTest(ReadinessCase subject, Forecast best, Forecast worst) {
        this.subject = subject;
        this.best = best;
        this.worst = worst;
    }

    void into(ReadinessReport.Builder report) {
        Optional<LocalDate> longstop = subject.handover().longstop();
        Optional<LocalDate> last = best.last();
        if (longstop.isEmpty() || last.isEmpty()) {
            report.withinLongstop(Verdict.NOT_APPLICABLE)
                    .longstopBecause(longstop.isEmpty() ? "no Longstop Date is stated" : "no condition bars the start");
            return;
        }
        compare(longstop.get(), last.get(), report);
    }

    private void compare(LocalDate longstop, LocalDate last, ReadinessReport.Builder report) {
        String of = "the Longstop Date is " + longstop;
        if (last.isAfter(longstop)) {
            String passed = subject.asAt().isAfter(longstop) ? " and has passed" : "";
            report.withinLongstop(Verdict.DOES_NOT_HOLD)
                    .longstopBecause(
                            of + passed + ", and the last condition is satisfied on " + last + " at the earliest");
        } else if (worst.isStartKnown() && !worst.last().orElse(LocalDate.MAX).isAfter(longstop)) {
            report.withinLongstop(Verdict.HOLDS)
                    .longstopBecause(of + ", and the last condition is satisfied by "
                            + worst.last().orElse(last) + " as things stand");
        } else {
            report.withinLongstop(Verdict.UNDETERMINED)
                    .longstopBecause(of + ", and it is not known when the last condition is satisfied");
        }
    }
}
