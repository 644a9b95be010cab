package org.nhscontracts.rules.readiness;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.nhscontracts.core.handover.ConditionCategory;
import org.nhscontracts.core.handover.ConditionEvidence;
import org.nhscontracts.core.handover.ConditionWaiver;
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
import org.nhscontracts.rules.verdict.Verdict;

/** Handovers of 1 April 2026 for tests. */
final class Plans {

    static final OperationalCalendar ENGLAND = OperationalCalendar.england();
    static final LocalDate PLANNED = LocalDate.of(2026, 4, 1);
    static final OrganisationId COMMISSIONER = OrganisationId.of("icb");
    static final OrganisationId INCOMING = OrganisationId.of("incoming");
    static final OrganisationId OUTGOING = OrganisationId.of("outgoing");

    private Plans() {}

    static ServiceHandover.Builder handover() {
        return handover(PLANNED);
    }

    static ServiceHandover.Builder handover(LocalDate planned) {
        ServiceHandover.Builder handover = ServiceHandover.builder();
        handover.id(HandoverId.of("handover"))
                .title("community services")
                .outgoing(OUTGOING)
                .incoming(INCOMING)
                .addService(ServiceId.of("nursing"))
                .planned(planned);
        return handover;
    }

    static ServiceHandover handover(HandoverCondition... conditions) {
        return handover(PLANNED).addConditions(conditions).build();
    }

    static ReadinessReport report(ServiceHandover handover, String asAt) {
        return Readiness.of(handover, LocalDate.parse(asAt), ENGLAND, rule -> Verdict.UNDETERMINED);
    }

    static Draft condition(String id) {
        return new Draft(id);
    }

    static ConditionEvidence accepted(String given) {
        return ConditionEvidence.accepted("certificate", LocalDate.parse(given));
    }

    static ConditionEvidence until(String given, String expires) {
        return evidence(given, YesNo.YES).expires(LocalDate.parse(expires)).build();
    }

    static ConditionEvidence.Builder evidence(String given, YesNo accepted) {
        ConditionEvidence.Builder evidence = ConditionEvidence.builder();
        evidence.what("certificate").given(LocalDate.parse(given)).accepted(accepted);
        return evidence;
    }

    static ConditionWaiver waiver(OrganisationId by, String on) {
        return ConditionWaiver.builder()
                .by(by)
                .on(LocalDate.parse(on))
                .reason("done on site")
                .build();
    }

    static ConditionState state(ReadinessReport report, String id) {
        return report.condition(ConditionId.of(id)).state();
    }

    static String because(ReadinessReport report, String id) {
        return report.condition(ConditionId.of(id)).because();
    }

    static List<String> ids(ImmutableList<ConditionId> ids) {
        return ids.stream().map(ConditionId::value).toList();
    }

    /** A condition in the making. */
    static final class Draft {

        private final HandoverCondition.Builder builder = HandoverCondition.builder();

        private Draft(String id) {
            builder.id(ConditionId.of(id)).what("paper " + id).category(ConditionCategory.GOVERNANCE);
        }

        Draft after(String... ids) {
            builder.addAllDependsOn(Arrays.stream(ids).map(ConditionId::of).collect(ImmutableSet.toImmutableSet()));
            return this;
        }

        Draft takes(DaySpan remaining) {
            builder.remaining(remaining);
            return this;
        }

        Draft lead(LeadTime lead) {
            builder.lead(lead);
            return this;
        }

        Draft with(ConditionEvidence... evidence) {
            builder.addEvidence(evidence);
            return this;
        }

        HandoverCondition.Builder builder() {
            return builder;
        }

        HandoverCondition build() {
            return builder.build();
        }
    }
}
