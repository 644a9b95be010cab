package org.nhscontracts.rules.contractfile;

import static com.google.common.collect.ImmutableMap.toImmutableMap;
import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.nhscontracts.core.id.EventId;
import org.nhscontracts.core.id.OrganisationId;
import org.nhscontracts.core.id.ReportId;
import org.nhscontracts.core.party.Commissioner;
import org.nhscontracts.core.process.ContractEvent;
import org.nhscontracts.core.process.EventCorrected;
import org.nhscontracts.core.process.Occurrence;
import org.nhscontracts.core.process.PlanAgreed;
import org.nhscontracts.core.process.ReportReceived;
import org.nhscontracts.core.process.ReportRequirement;

/** Checks the events, reports and money of a contract file. */
final class ManagementCheck {

    private final ContractFile file;
    private final ContractFileCheck check;
    private final ImmutableMap<ReportId, ReportRequirement> reports;
    private final ImmutableSet<OrganisationId> commissioners;

    ManagementCheck(ContractFile file, ContractFileCheck check) {
        this.file = file;
        this.check = check;
        this.reports = file.reports().stream()
                .collect(toImmutableMap(ReportRequirement::id, Function.identity(), (a, b) -> a));
        this.commissioners = file.contract().commissioners().stream()
                .map(Commissioner::organisation)
                .collect(toImmutableSet());
    }

    void all() {
        check.once("reports", file.reports(), ReportRequirement::id);
        check.once("events", file.events(), ContractEvent::id);
        checkOrder();
        Set<EventId> earlier = new HashSet<>();
        ContractFileCheck.each("events", file.events(), (path, event) -> {
            checkEvent(path, event);
            EventFit.events(event.what())
                    .forEach(id -> check.known("unknown-event", "an earlier event", path, id, earlier));
            earlier.add(event.id());
        });
        file.payment().ifPresent(this::checkPayment);
    }

    private void checkOrder() {
        for (int i = 1; i < file.events().size(); i++) {
            ContractEvent before = file.events().get(i - 1);
            ContractEvent event = file.events().get(i);
            if (event.date().isBefore(before.date())) {
                check.fault(
                        "out-of-order",
                        "events[" + i + "].date",
                        "found " + event.date()
                                + ", expected the events in order of their days, and the one before is of "
                                + before.date());
            }
        }
    }

    private void checkEvent(String path, ContractEvent event) {
        checkDate(path + ".date", event.date());
        check.cited(path, event.citation());
        checkOccurrence(path, event.what());
    }

    private void checkDate(String path, LocalDate date) {
        check.misfit(path, EventFit.misfit(file.contract().term(), date));
    }

    private void checkOccurrence(String path, Occurrence what) {
        if (what instanceof EventCorrected correction) {
            checkEvent(path + ".corrected", correction.replacement());
            return;
        }
        EventFit.kpis(what).forEach(kpi -> check.kpi(path, kpi));
        if (what instanceof PlanAgreed agreed) {
            check.cited(path + ".planAgreed", agreed.plan().citation());
        } else if (what instanceof ReportReceived received) {
            checkReport(path + ".reportReceived", received);
        }
    }

    private void checkReport(String path, ReportReceived received) {
        check.known("unknown-report", "a report", path + ".report", received.report(), reports.keySet());
        check.misfit(
                path + ".period",
                Optional.ofNullable(reports.get(received.report()))
                        .flatMap(report -> EventFit.misfit(report, received.period())));
    }

    private void checkPayment(PaymentTerms payment) {
        ContractFileCheck.each("payment.expected", payment.expected(), this::checkValue);
        ContractFileCheck.each("payment.actual", payment.actual(), this::checkValue);
        ContractFileCheck.each("payment.paid", payment.payments(), (path, paid) -> {
            checkCommissioner(path, paid.commissioner());
            checkDate(path + ".date", paid.date());
            check.cited(path, paid.citation());
        });
        check.cited("payment.baseRates", payment.baseRatesCitation());
    }

    private void checkValue(String path, StatedValue value) {
        checkCommissioner(path, value.commissioner());
        check.cited(path, value.citation());
    }

    private void checkCommissioner(String path, OrganisationId id) {
        check.known("unknown-commissioner", "a Commissioner", path + ".commissioner", id, commissioners);
    }
}
