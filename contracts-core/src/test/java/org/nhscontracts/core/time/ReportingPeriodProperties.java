package org.nhscontracts.core.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.Domain;
import org.nhscontracts.core.testing.CoreDomain;
import org.nhscontracts.core.testing.TimeArbitraries;
import org.threeten.extra.LocalDateRange;

@Domain(CoreDomain.class)
class ReportingPeriodProperties {

    @Property
    void parseReadsWhatToStringWrites(@ForAll ReportingPeriod period) {
        assertThat(ReportingPeriod.parse(period.toString())).isEqualTo(period);
    }

    @Property
    void previousUndoesNext(@ForAll PeriodKind kind, @ForAll LocalDate date) {
        ReportingPeriod period = ReportingPeriod.of(kind, date);
        assertThat(period.next().previous()).isEqualTo(period);
        assertThat(period.previous().next()).isEqualTo(period);
    }

    @Property
    void ordinalsOfPeriodsThatFollowEachOtherFollowEachOther(@ForAll ReportingPeriod period) {
        assertThat(period.next().ordinal()).isEqualTo(period.ordinal() + 1);
        assertThat(period.previous().ordinal()).isEqualTo(period.ordinal() - 1);
    }

    @Property
    void wholePeriodsFollowEachOtherWithoutGapOrOverlap(@ForAll PeriodKind kind, @ForAll LocalDate date) {
        ReportingPeriod period = ReportingPeriod.of(kind, date);
        assertThat(period.next().firstDay()).isEqualTo(period.lastDay().plusDays(1));
        assertThat(period.dates().contains(date)).isTrue();
    }

    @Property
    void aWholePeriodHasTheMonthsOfItsKind(@ForAll PeriodKind kind, @ForAll LocalDate date) {
        ReportingPeriod period = ReportingPeriod.of(kind, date);
        assertThat(period.firstDay().plusMonths(kind.months()))
                .isEqualTo(period.next().firstDay());
    }

    @Property
    void everyDayOfAPeriodHasItsOrdinal(@ForAll ReportingPeriod period) {
        assertThat(period.dates().stream()).allMatch(date -> period.kind().ordinalOf(date) == period.ordinal());
    }

    @Property
    void comparisonAgreesWithEquality(@ForAll ReportingPeriod a, @ForAll ReportingPeriod b) {
        assertThat(a.compareTo(b) == 0).isEqualTo(a.equals(b));
        assertThat(Integer.signum(a.compareTo(b))).isEqualTo(-Integer.signum(b.compareTo(a)));
        assertThat(a).isEqualByComparingTo(ReportingPeriod.parse(a.toString()));
    }

    @Property
    void comparisonIsTransitive(@ForAll ReportingPeriod a, @ForAll ReportingPeriod b, @ForAll ReportingPeriod c) {
        ImmutableList<ReportingPeriod> sorted = ImmutableList.sortedCopyOf(ImmutableList.of(a, b, c));
        assertThat(sorted.get(0)).isLessThanOrEqualTo(sorted.get(2));
    }

    @Property
    void contractYearsTileTheTerm(@ForAll("terms") LocalDateRange term) {
        ImmutableList<ReportingPeriod> years = ReportingPeriod.contractYears(term);
        assertThat(years.get(0).firstDay()).isEqualTo(term.getStart());
        assertThat(years.get(years.size() - 1).lastDay()).isEqualTo(term.getEndInclusive());
        for (int i = 1; i < years.size(); i++) {
            assertThat(years.get(i).firstDay())
                    .isEqualTo(years.get(i - 1).lastDay().plusDays(1));
            assertThat(years.get(i).firstDay()).hasMonthValue(4).hasDayOfMonth(1);
        }
    }

    @Property
    void everyTextIsReadOrRefusedAsAnIllegalArgument(@ForAll("hostile") String text) {
        Throwable refusal =
                catchThrowable(() -> assertThat(ReportingPeriod.parse(text)).hasToString(text));
        if (refusal != null) {
            assertThat(refusal).isInstanceOf(IllegalArgumentException.class).hasMessageNotContaining("null");
        }
    }

    @Provide
    Arbitrary<LocalDateRange> terms() {
        return TimeArbitraries.terms();
    }

    @Provide
    Arbitrary<String> hostile() {
        return Arbitraries.oneOf(
                Arbitraries.strings().ofMaxLength(12),
                Arbitraries.strings().withChars("0129-/Q").ofMinLength(6).ofMaxLength(22));
    }
}
