package org.nhscontracts.rules.testing;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Random;
import org.nhscontracts.core.id.OrganisationId;
import org.nhscontracts.core.kpi.Kpi;
import org.nhscontracts.core.party.Alliance;
import org.nhscontracts.core.party.AllianceMember;
import org.nhscontracts.core.party.Organisation;
import org.nhscontracts.core.party.OrganisationKind;
import org.nhscontracts.core.performance.DataCut;
import org.nhscontracts.core.performance.DataPosition;
import org.nhscontracts.core.performance.ExclusionDecision;
import org.nhscontracts.core.performance.ExclusionRequest;
import org.nhscontracts.core.performance.PerformanceReturn;
import org.nhscontracts.core.time.OperationalCalendar;
import org.nhscontracts.core.time.ReportingPeriod;
import org.nhscontracts.rules.condition.FactKey;
import org.nhscontracts.rules.condition.FactTopic;
import org.nhscontracts.rules.engine.Evidence;
import org.nhscontracts.rules.engine.StatedFact;
import org.nhscontracts.rules.verdict.Verdict;

/** Adds to performance, from a seed, whatever else conditions read. */
final class EvidenceMaker {

    static final ImmutableList<FactKey> FACTS = ImmutableList.of(
            new FactKey(FactTopic.PROCESS, "remedial-action-plan-open"), new FactKey(FactTopic.TERM, "notice-given"));

    private static final ImmutableList<String> ORGANISATIONS = ImmutableList.of("org1", "org2", "org3");
    private static final OperationalCalendar CALENDAR = OperationalCalendar.of(
            ImmutableSet.of(LocalDate.of(2010, 5, 3), LocalDate.of(2010, 12, 27), LocalDate.of(2011, 4, 22)),
            1990,
            2110);
    private static final int PERIODS = 24;

    private final Random random;
    private final Evidence.Builder evidence;

    private EvidenceMaker(long seed, Evidence.Builder evidence) {
        this.random = new Random(seed);
        this.evidence = evidence;
    }

    static void fill(Evidence.Builder evidence, ImmutableList<Kpi> kpis, long seed, boolean exclusions) {
        EvidenceMaker maker = new EvidenceMaker(seed, evidence);
        maker.organisations();
        maker.facts();
        maker.calendar();
        kpis.forEach(maker::returns);
        if (exclusions) {
            kpis.forEach(maker::exclusions);
            maker.cut();
        }
    }

    private boolean one(int of) {
        return random.nextInt(of) == 0;
    }

    private LocalDate day(int months) {
        return KpiArbitraries.BASE.plusMonths(random.nextInt(months)).plusDays(random.nextInt(30));
    }

    private void organisations() {
        OrganisationKind[] kinds = {OrganisationKind.NHS_TRUST, OrganisationKind.COMPANY, OrganisationKind.CHARITY};
        Alliance.Builder alliance = Alliance.builder().name("alliance");
        boolean any = false;
        for (int i = 0; i < ORGANISATIONS.size(); i++) {
            if (!one(4)) {
                evidence.addOrganisation(Organisation.of(ORGANISATIONS.get(i), kinds[i], "organisation " + i));
            }
            if (!one(3)) {
                alliance.addMember(member(ORGANISATIONS.get(i)));
                any = true;
            }
        }
        if (any) {
            evidence.alliance(alliance.build());
        }
    }

    private AllianceMember member(String organisation) {
        AllianceMember.Builder member = AllianceMember.builder().organisation(OrganisationId.of(organisation));
        if (one(3)) {
            member.from(day(12));
        }
        if (one(3)) {
            member.until(KpiArbitraries.BASE.plusMonths(13L + random.nextInt(24)));
        }
        return member.build();
    }

    /** Of each fact at most one statement for an organisation, and one for all. */
    private void facts() {
        for (FactKey key : FACTS) {
            if (!one(3)) {
                evidence.addStatedFact(fact(key, Optional.empty()));
            }
            if (one(2)) {
                evidence.addStatedFact(fact(key, Optional.of(OrganisationId.of("org1"))));
            }
        }
    }

    private StatedFact fact(FactKey key, Optional<OrganisationId> organisation) {
        return new StatedFact(
                key,
                organisation,
                one(2) ? Optional.empty() : Optional.of(day(12)),
                one(2) ? Optional.empty() : Optional.of(KpiArbitraries.BASE.plusMonths(13L + random.nextInt(24))),
                Verdict.values()[random.nextInt(Verdict.values().length)],
                "found out elsewhere");
    }

    private void calendar() {
        if (one(2)) {
            evidence.calendar(CALENDAR);
        }
    }

    private void returns(Kpi kpi) {
        for (int i = 0; i < PERIODS; i++) {
            ReportingPeriod period = KpiMaker.period(kpi, i);
            for (String organisation : ORGANISATIONS) {
                if (one(4)) {
                    LocalDate due = period.lastDay().plusDays(5L + random.nextInt(20));
                    Optional<LocalDate> received =
                            one(4) ? Optional.empty() : Optional.of(due.plusDays(random.nextInt(30) - 20L));
                    evidence.addReturn(
                            new PerformanceReturn(kpi.id(), OrganisationId.of(organisation), period, due, received));
                }
            }
        }
    }

    private void exclusions(Kpi kpi) {
        for (int i = random.nextInt(4); i > 0; i--) {
            ExclusionRequest.Builder request = ExclusionRequest.builder();
            request.kpi(kpi.id())
                    .organisation(OrganisationId.of(ORGANISATIONS.get(random.nextInt(2))))
                    .period(KpiMaker.period(kpi, random.nextInt(PERIODS)))
                    .decision(one(4) ? ExclusionDecision.ASKED : ExclusionDecision.AGREED)
                    .askedBy(OrganisationId.of("org1"))
                    .because("diverted ambulances");
            if (!one(4)) {
                request.numerator(random.nextInt(5)).denominator(random.nextInt(8));
            }
            if (one(3)) {
                request.decidedOn(day(24));
            }
            evidence.addExclusionRequest(request.build());
        }
    }

    private void cut() {
        if (one(2)) {
            Optional<LocalDate> day = one(2) ? Optional.empty() : Optional.of(day(20));
            Optional<DataPosition> position =
                    one(2) ? Optional.empty() : Optional.of(DataPosition.values()[random.nextInt(3)]);
            evidence.dataCut(new DataCut(day, position));
        }
    }
}
