package org.nhscontracts.core.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import org.nhscontracts.core.testing.CoreDomain;

@Domain(CoreDomain.class)
class PeriodAxisProperties {

    @Property
    void indexOfInvertsPeriod(@ForAll PeriodAxis axis) {
        assertThat(IntStream.range(0, axis.size())).allMatch(index -> axis.indexOf(axis.period(index)) == index);
    }

    @Property
    void periodInvertsIndexOf(@ForAll PeriodAxis axis, @ForAll ReportingPeriod period) {
        int index = axis.indexOf(period);
        assertThat(index >= 0).isEqualTo(axis.periods().contains(period));
        assertThat(index < 0 || axis.period(index).equals(period)).isTrue();
    }

    @Property
    void periodsFollowEachOtherWithoutGapOrOverlap(@ForAll PeriodAxis axis) {
        for (int i = 1; i < axis.size(); i++) {
            assertThat(axis.period(i).firstDay())
                    .isEqualTo(axis.period(i - 1).lastDay().plusDays(1));
        }
        assertThat(axis.period(0)).isEqualTo(axis.first());
        assertThat(axis.period(axis.size() - 1)).isEqualTo(axis.last());
    }
}
