package org.nhscontracts.rules.readiness;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Optional;
import org.nhscontracts.core.handover.DayUnit;
import org.nhscontracts.core.handover.LeadTime;
import org.nhscontracts.core.time.OperationalCalendar;
import org.nhscontracts.rules.catalogue.StatuteKey;
import org.nhscontracts.rules.catalogue.StatuteParameter;
import org.nhscontracts.rules.catalogue.Statutes;

/**
 * When the outgoing provider must have given employee liability information to the incoming one. It is a duty: information that comes late does
 * not stop the transfer.
 *
 * <p>Example: for a transfer on 1 April 2026 at the latest on Wednesday 4 March 2026, 28 days before.
 *
 * @param transfer the day of the transfer, the first day of the incoming provider
 * @param lead how long before
 * @param latest the last day on which it is in time
 * @param statute the number of the law, with its provision and how sure it is
 */
public record EmployeeInformation(LocalDate transfer, LeadTime lead, LocalDate latest, StatuteParameter statute) {

    /**
     * Checks that nothing is null.
     *
     * @param transfer the day of the transfer, the first day of the incoming provider
     * @param lead how long before
     * @param latest the last day on which it is in time
     * @param statute the number of the law, with its provision and how sure it is
     */
    public EmployeeInformation {
        requireNonNull(transfer, "transfer");
        requireNonNull(lead, "lead");
        requireNonNull(latest, "latest");
        requireNonNull(statute, "statute");
    }

    /**
     * What the law asks for on a day of transfer.
     *
     * @param statutes the law
     * @param transfer the day of the transfer
     * @param countsEventDay whether the day on which the information is given is one of the days; the library's default is that it is
     * @return the duty; empty if the law of that day is not known
     */
    public static Optional<EmployeeInformation> before(Statutes statutes, LocalDate transfer, boolean countsEventDay) {
        return statutes.parameter(StatuteKey.EMPLOYEE_INFORMATION_BEFORE_DAYS, transfer)
                .map(statute -> of(statute, transfer, countsEventDay));
    }

    private static EmployeeInformation of(StatuteParameter statute, LocalDate transfer, boolean countsEventDay) {
        LeadTime lead = new LeadTime(statute.count(), DayUnit.DAYS, countsEventDay);
        return new EmployeeInformation(transfer, lead, lead.before(transfer, OperationalCalendar.england()), statute);
    }
}
