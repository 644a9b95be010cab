package org.nhscontracts.core.time;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.Domain;
import org.nhscontracts.core.testing.CoreDomain;
import org.nhscontracts.core.testing.DateSpan;
import org.nhscontracts.core.testing.TimeArbitraries;

@Domain(CoreDomain.class)
class InForceProperties {

    @Property
    void overlapIsASharedDay(@ForAll("spans") DateSpan a, @ForAll("spans") DateSpan b) {
        assertThat(a.overlaps(b)).isEqualTo(shareADay(a, b)).isEqualTo(b.overlaps(a));
    }

    /** A shared day, if there is any, is also the first of one of them, or any day before the last where neither has a first. */
    private static boolean shareADay(DateSpan a, DateSpan b) {
        ImmutableList<LocalDate> firsts =
                ImmutableList.of(a.from().orElse(LocalDate.MIN), b.from().orElse(LocalDate.MIN));
        return firsts.stream().anyMatch(date -> a.inForceOn(date) && b.inForceOn(date));
    }

    @Property
    void disjointSpansOfTheGeneratorShareNoDay(@ForAll("disjointSpans") ImmutableList<DateSpan> spans) {
        for (int i = 1; i < spans.size(); i++) {
            assertThat(spans.get(i - 1).overlaps(spans.get(i))).isFalse();
        }
    }

    @Provide
    Arbitrary<DateSpan> spans() {
        return TimeArbitraries.spans();
    }

    @Provide
    Arbitrary<ImmutableList<DateSpan>> disjointSpans() {
        return TimeArbitraries.disjointSpans();
    }
}
