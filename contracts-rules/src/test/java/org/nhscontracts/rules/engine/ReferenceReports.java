package org.nhscontracts.rules.engine;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.nhscontracts.core.id.KpiId;
import org.nhscontracts.core.id.OrganisationId;
import org.nhscontracts.core.performance.ObservationStatus;
import org.nhscontracts.core.performance.PerformanceReturn;
import org.nhscontracts.core.time.ReportingPeriod;
import org.nhscontracts.rules.condition.Condition;
import org.nhscontracts.rules.condition.Judgement;
import org.nhscontracts.rules.verdict.Verdict;

/** Judges conditions about what was reported, when, and in how many ways. */
final class ReferenceReports {

    private final ReferenceFacts facts;
    private final OrganisationId organisation;

    ReferenceReports(ReferenceFacts facts, OrganisationId organisation) {
        this.facts = facts;
        this.organisation = organisation;
    }

    Verdict notReported(KpiId kpi, ReportingPeriod period) {
        if (!facts.isJudged(facts.kpi(kpi), period)) {
            return Verdict.NOT_APPLICABLE;
        }
        List<ObservationStatus> statuses = facts.judged(kpi, organisation).stream()
                .map(reading -> reading.at(period).status())
                .filter(status -> status != ObservationStatus.NOT_REPORTED)
                .toList();
        if (statuses.isEmpty()) {
            return Verdict.HOLDS;
        }
        boolean reported = statuses.stream()
                .anyMatch(status -> status != ObservationStatus.NOT_YET_DUE
                        && status != ObservationStatus.EXCLUDED
                        && status != ObservationStatus.SUSPENDED);
        return reported ? Verdict.DOES_NOT_HOLD : Verdict.NOT_APPLICABLE;
    }

    Verdict returnLate(Condition.ReturnLate condition, ReportingPeriod period) {
        if (!facts.isJudged(facts.kpi(condition.kpi()), period)) {
            return Verdict.NOT_APPLICABLE;
        }
        return facts.entry(condition.kpi(), organisation, period)
                .flatMap(entry -> lastDay(entry, condition.operationalDays()).map(last -> late(entry, last)))
                .orElse(Verdict.UNDETERMINED);
    }

    private Optional<LocalDate> lastDay(PerformanceReturn entry, int days) {
        return days == 0
                ? Optional.of(entry.due())
                : facts.evidence.calendar().map(calendar -> calendar.add(entry.due(), days));
    }

    private Verdict late(PerformanceReturn entry, LocalDate last) {
        Optional<LocalDate> received = entry.received().filter(day -> !day.isAfter(facts.cutDay()));
        if (received.isPresent()) {
            return received.get().isAfter(last) ? Verdict.HOLDS : Verdict.DOES_NOT_HOLD;
        }
        return facts.evidence.asAt().isAfter(last) ? Verdict.HOLDS : Verdict.UNDETERMINED;
    }

    Verdict restatedAfterFreeze(KpiId kpi, ReportingPeriod period) {
        if (!facts.isJudged(facts.kpi(kpi), period)) {
            return Verdict.NOT_APPLICABLE;
        }
        List<ReferenceReading> frozen = facts.judged(kpi, organisation).stream()
                .filter(reading -> reading.isFrozen(period))
                .toList();
        if (frozen.isEmpty()) {
            return Verdict.UNDETERMINED;
        }
        return frozen.stream().anyMatch(reading -> reading.isRestated(period)) ? Verdict.HOLDS : Verdict.DOES_NOT_HOLD;
    }

    Verdict readingsConflict(KpiId kpi, ReportingPeriod period) {
        ReferenceJudge judge = new ReferenceJudge(facts, Judgement.of(kpi), organisation, false);
        if (!facts.isJudged(facts.kpi(kpi), period) || !judge.hasStandard(period)) {
            return Verdict.NOT_APPLICABLE;
        }
        long different = facts.judged(kpi, organisation).stream()
                .filter(reading -> reading.speaks(period))
                .map(reading -> judge.verdict(reading, period))
                .distinct()
                .count();
        if (different == 0) {
            return Verdict.UNDETERMINED;
        }
        return different > 1 ? Verdict.HOLDS : Verdict.DOES_NOT_HOLD;
    }
}
