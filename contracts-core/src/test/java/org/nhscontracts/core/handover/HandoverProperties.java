package org.nhscontracts.core.handover;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.graph.Graphs;
import java.time.LocalDate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.statistics.Statistics;
import org.nhscontracts.core.testing.CoreDomain;
import org.nhscontracts.core.time.OperationalCalendar;

@Domain(CoreDomain.class)
class HandoverProperties {

    private static final OperationalCalendar ENGLAND = OperationalCalendar.england();

    @Property(tries = 200)
    void theGraphHasAnEdgeForEachDependencyAndNoCircle(@ForAll ServiceHandover handover) {
        int dependencies = handover.conditions().stream()
                .mapToInt(condition -> condition.dependsOn().size())
                .sum();

        assertThat(handover.dependencies().nodes())
                .containsExactlyElementsOf(handover.conditions().stream()
                        .map(HandoverCondition::id)
                        .toList());
        assertThat(handover.dependencies().edges()).hasSize(dependencies);
        assertThat(Graphs.hasCycle(handover.dependencies())).isFalse();
        Statistics.collect(dependencies > 0);
        Statistics.coverage(coverage -> coverage.check(true).count(count -> count > 0));
    }

    @Property(tries = 200)
    void allEvidenceReplacesWhatIsListedAndNothingElse(@ForAll HandoverCondition condition) {
        HandoverCondition none = condition.withAllEvidence(ImmutableList.of());

        assertThat(none.evidence()).isEmpty();
        assertThat(none.evidenceComplete()).isTrue();
        assertThat(none.waiver()).isEqualTo(condition.waiver());
        assertThat(none.lead()).isEqualTo(condition.lead());
        assertThat(none.remaining()).isEqualTo(condition.remaining());
        if (condition.rule().isEmpty() && condition.evidenceComplete()) {
            assertThat(none.withAllEvidence(condition.evidence())).isEqualTo(condition);
        }
    }

    @Property
    void whatIsDueLiesBeforeAndOnTheKindOfDayThatIsCounted(@ForAll LeadTime lead, @ForAll LocalDate any) {
        LocalDate planned = LocalDate.of(2015, 1, 1).plusDays(any.toEpochDay() % 4_000);
        LocalDate due = lead.before(planned, ENGLAND);

        assertThat(due).isBefore(planned);
        if (lead.unit() == DayUnit.OPERATIONAL_DAYS) {
            assertThat(ENGLAND.isOperationalDay(due)).isTrue();
            assertThat(ENGLAND.count(due.minusDays(1), planned.minusDays(1)))
                    .isEqualTo(lead.number() + (lead.countsEventDay() ? 0 : 1));
        } else {
            assertThat(due.plusDays(lead.countsEventDay() ? 0 : 1))
                    .isEqualTo(planned.minusDays(
                            lead.unit() == DayUnit.WEEKS ? 7L * lead.number() : (long) lead.number()));
        }
    }
}
