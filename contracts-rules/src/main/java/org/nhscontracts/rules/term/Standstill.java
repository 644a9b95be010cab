package org.nhscontracts.rules.term;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import org.nhscontracts.core.time.OperationalCalendar;
import org.nhscontracts.rules.catalogue.StatuteKey;
import org.nhscontracts.rules.catalogue.StatuteParameter;
import org.nhscontracts.rules.catalogue.Statutes;

/**
 * The standstill period before a contract is awarded by direct award process C, the most suitable provider process or the competitive process (PSR reg 12).
 * Working days are those of the list of bank holidays that the government publishes.
 *
 * <p>Example: the intention notice is published on Monday 1 July 2024. The standstill begins on 2 July, and representations may be made until midnight at the
 * end of Friday 12 July 2024.
 *
 * @param published the day on which the notice of the intention to award is published
 * @param begins the first day of the standstill
 * @param representationsUntil the last day for representations
 * @param basis the provisions
 */
public record Standstill(
        LocalDate published, LocalDate begins, LocalDate representationsUntil, ImmutableList<ClauseBasis> basis) {

    /**
     * Checks that nothing is null.
     *
     * @param published the day on which the notice of the intention to award is published
     * @param begins the first day of the standstill
     * @param representationsUntil the last day for representations
     * @param basis the provisions
     */
    public Standstill {
        requireNonNull(published, "published");
        requireNonNull(begins, "begins");
        requireNonNull(representationsUntil, "representationsUntil");
        requireNonNull(basis, "basis");
    }

    /**
     * The standstill after an intention notice.
     *
     * @param published the day on which it is published
     * @param statutes the law
     * @param calendar which days are working days
     * @return the standstill; empty on a day on which there is no such law
     * @throws IllegalArgumentException if counting leaves the years that the calendar knows
     */
    public static Optional<Standstill> of(LocalDate published, Statutes statutes, OperationalCalendar calendar) {
        Optional<StatuteParameter> begins = statutes.parameter(StatuteKey.STANDSTILL_BEGINS_DAYS, published);
        Optional<StatuteParameter> length =
                statutes.parameter(StatuteKey.STANDSTILL_REPRESENTATIONS_WORKING_DAYS, published);
        return begins.flatMap(after -> length.map(days -> {
            LocalDate first = published.plusDays(after.count());
            return new Standstill(
                    published,
                    first,
                    calendar.add(first, days.count()),
                    ImmutableList.of(ClauseBasis.of(after), ClauseBasis.of(days)));
        }));
    }

    /**
     * The last day of a standstill in which representations were made.
     *
     * @param told the day on which the further decision is told
     * @param statutes the law
     * @param calendar which days are working days
     * @return the day after which the standstill may be closed: for a decision told on Wednesday 10 July 2024, Wednesday 17 July; empty on a day on which
     *     there is no such law
     * @throws IllegalArgumentException if counting leaves the years that the calendar knows
     */
    public static Optional<DueDay> mayCloseAfter(LocalDate told, Statutes statutes, OperationalCalendar calendar) {
        return statutes.parameter(StatuteKey.FURTHER_DECISION_WORKING_DAYS, told)
                .map(days -> new DueDay(
                        "standstill kept after the further decision of " + told,
                        calendar.add(told, days.count()),
                        ClauseBasis.of(days)));
    }

    /**
     * The last day on which an intention notice may be published, for the standstill to be over by a day if nobody makes representations.
     *
     * @param end the day by whose end it is to be over
     * @param statutes the law
     * @param calendar which days are working days
     * @return the day; empty where there is no such law
     * @throws IllegalArgumentException if counting leaves the years that the calendar knows
     */
    public static Optional<LocalDate> lastPublication(LocalDate end, Statutes statutes, OperationalCalendar calendar) {
        LocalDate day = end;
        Optional<Standstill> standstill = of(day, statutes, calendar);
        while (standstill.map(one -> one.representationsUntil().isAfter(end)).orElse(false)) {
            day = day.minusDays(1);
            standstill = of(day, statutes, calendar);
        }
        return standstill.map(Standstill::published);
    }

    /**
     * The standstill in words.
     *
     * @return for example {@code standstill from 2024-07-02, representations until the end of 2024-07-12}
     */
    public String words() {
        return "standstill from " + begins + ", representations until the end of " + representationsUntil;
    }
}
