package org.nhscontracts.core.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import org.nhscontracts.core.testing.CoreDomain;

@Domain(CoreDomain.class)
class CalendarMonthsProperties {

    private static final int MOST_CLIPPED = 3;

    @Property
    void readsWhatItWrites(@ForAll CalendarMonths months) {
        assertThat(CalendarMonths.parse(months.toString())).isEqualTo(months);
    }

    @Property
    void aTermOfSoManyMonthsIsKnownAsSuch(@ForAll CalendarMonths months, @ForAll LocalDate first) {
        LocalDate last = months.extend(first.minusDays(1));
        assertThat(CalendarMonths.exactly(first, last)).contains(months);
    }

    @Property
    void thereAndBackMissesByNoMoreThanWhatMonthsAreClipped(@ForAll CalendarMonths months, @ForAll LocalDate date) {
        assertThat(ChronoUnit.DAYS.between(months.after(months.before(date)), date))
                .isBetween(0L, (long) MOST_CLIPPED);
        assertThat(ChronoUnit.DAYS.between(months.before(months.after(date)), date))
                .isBetween(0L, (long) MOST_CLIPPED);
    }

    @Property
    void extendingIsNeverShorterThanNoticeOfTheSameLength(@ForAll CalendarMonths months, @ForAll LocalDate date) {
        assertThat(months.extend(date)).isAfterOrEqualTo(months.after(date));
        assertThat(ChronoUnit.DAYS.between(months.after(date), months.extend(date)))
                .isLessThanOrEqualTo(MOST_CLIPPED);
    }
}
