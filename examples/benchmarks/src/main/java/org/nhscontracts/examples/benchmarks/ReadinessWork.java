package org.nhscontracts.examples.benchmarks;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.IntStream;
import org.nhscontracts.core.handover.ConditionCategory;
import org.nhscontracts.core.handover.ConditionEvidence;
import org.nhscontracts.core.handover.DaySpan;
import org.nhscontracts.core.handover.HandoverCondition;
import org.nhscontracts.core.handover.LeadTime;
import org.nhscontracts.core.handover.ServiceHandover;
import org.nhscontracts.core.id.ConditionId;
import org.nhscontracts.core.id.HandoverId;
import org.nhscontracts.core.id.OrganisationId;
import org.nhscontracts.core.id.ServiceId;
import org.nhscontracts.core.source.YesNo;
import org.nhscontracts.core.time.OperationalCalendar;
import org.nhscontracts.rules.readiness.Readiness;
import org.nhscontracts.rules.readiness.ReadinessReport;
import org.nhscontracts.rules.verdict.Verdict;

/**
 * A plan of 5,000 conditions with 20,000 dependencies, always the same: each condition waits for the one before it, so that the longest chain has
 * 5,000 links, and for three others. The first part is satisfied, and some of its evidence expires before the start that is feasible.
 */
final class ReadinessWork {

    static final int CONDITIONS = 5_000;
    static final int DEPENDENCIES = 20_000;
    private static final int EACH = 4;
    private static final int SATISFIED = 1_000;
    private static final int EXPIRING = 100;
    private static final int TAKES_A_DAY = 50;
    private static final LocalDate PLANNED = LocalDate.of(2026, 4, 1);
    private static final LocalDate AS_AT = LocalDate.of(2026, 3, 2);

    private ReadinessWork() {}

    /** The conditions, each after those that it depends on. */
    static ImmutableList<HandoverCondition> conditions() {
        return IntStream.range(0, CONDITIONS).mapToObj(ReadinessWork::condition).collect(toImmutableList());
    }

    private static HandoverCondition condition(int number) {
        HandoverCondition.Builder condition = HandoverCondition.builder();
        condition
                .id(id(number))
                .what("condition " + number)
                .category(ConditionCategory.values()[number % ConditionCategory.values().length])
                .lead(LeadTime.operationalDays(1 + number % TAKES_A_DAY))
                .remaining(DaySpan.operationalDays(number % TAKES_A_DAY == 0 ? 1 : 0))
                .addAllDependsOn(before(number));
        if (number < SATISFIED) {
            condition.addEvidence(evidence(number));
        }
        return condition.build();
    }

    private static ConditionId id(int number) {
        return ConditionId.of("c" + number);
    }

    /** The first have fewer before them, so those after them have one more until all together have the number wanted. */
    private static ImmutableSet<ConditionId> before(int number) {
        Set<Integer> before = new LinkedHashSet<>();
        int wanted = Math.min(number, number > CONDITIONS - 11 ? EACH + 1 : EACH);
        for (int at = 1; before.size() < wanted; at++) {
            before.add(
                    at == 1 ? number - 1 : (int) SplitMix.below(number, SplitMix.mix((long) number * CONDITIONS + at)));
        }
        return before.stream().map(ReadinessWork::id).collect(ImmutableSet.toImmutableSet());
    }

    private static ConditionEvidence evidence(int number) {
        ConditionEvidence.Builder evidence = ConditionEvidence.builder();
        evidence.what("paper").given(AS_AT.minusDays(number % TAKES_A_DAY)).accepted(YesNo.YES);
        if (number % EXPIRING == EXPIRING - 1) {
            evidence.expires(PLANNED.plusDays(number / EXPIRING));
        }
        return evidence.build();
    }

    /** The plan. */
    static ServiceHandover handover(ImmutableList<HandoverCondition> conditions) {
        return ServiceHandover.builder()
                .id(HandoverId.of("benchmark"))
                .title("a large handover")
                .outgoing(OrganisationId.of("outgoing"))
                .incoming(OrganisationId.of("incoming"))
                .addService(ServiceId.of("nursing"))
                .planned(PLANNED)
                .addAllConditions(conditions)
                .build();
    }

    /** What is to be found out. */
    static ReadinessReport report(ServiceHandover handover) {
        return Readiness.of(handover, AS_AT, OperationalCalendar.england(), rule -> Verdict.UNDETERMINED);
    }
}
