package org.nhscontracts.rules.readiness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.nhscontracts.rules.readiness.Plans.COMMISSIONER;
import static org.nhscontracts.rules.readiness.Plans.ENGLAND;
import static org.nhscontracts.rules.readiness.Plans.INCOMING;
import static org.nhscontracts.rules.readiness.Plans.OUTGOING;
import static org.nhscontracts.rules.readiness.Plans.PLANNED;
import static org.nhscontracts.rules.readiness.Plans.accepted;
import static org.nhscontracts.rules.readiness.Plans.because;
import static org.nhscontracts.rules.readiness.Plans.condition;
import static org.nhscontracts.rules.readiness.Plans.evidence;
import static org.nhscontracts.rules.readiness.Plans.handover;
import static org.nhscontracts.rules.readiness.Plans.ids;
import static org.nhscontracts.rules.readiness.Plans.report;
import static org.nhscontracts.rules.readiness.Plans.state;
import static org.nhscontracts.rules.readiness.Plans.until;
import static org.nhscontracts.rules.readiness.Plans.waiver;

import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.nhscontracts.core.handover.ConditionEvidence;
import org.nhscontracts.core.handover.DaySpan;
import org.nhscontracts.core.handover.HandoverCondition;
import org.nhscontracts.core.handover.HandoverGate;
import org.nhscontracts.core.handover.LeadTime;
import org.nhscontracts.core.handover.ServiceHandover;
import org.nhscontracts.core.id.ConditionId;
import org.nhscontracts.core.id.GateId;
import org.nhscontracts.core.id.RuleId;
import org.nhscontracts.core.source.YesNo;
import org.nhscontracts.rules.verdict.Verdict;

class ReadinessTest {

    @Test
    void row39IsReadyOnlyIfNothingIsUnmetAndNothingIsUnknown() {
        HandoverCondition met = condition("met").with(accepted("2026-03-02")).build();
        HandoverCondition unmet = condition("unmet").build();
        HandoverCondition unknown = condition("unknown")
                .with(evidence("2026-03-02", YesNo.NOT_STATED).build())
                .build();

        assertThat(report(handover(met), "2026-03-10").ready()).isEqualTo(Verdict.HOLDS);
        assertThat(report(handover(met, unknown), "2026-03-10").ready()).isEqualTo(Verdict.UNDETERMINED);
        assertThat(report(handover(met, unknown), "2026-03-10").because())
                .isEqualTo("of 2 conditions that bar the start, unknown: unknown");
        assertThat(report(handover(met, unmet, unknown), "2026-03-10").ready()).isEqualTo(Verdict.DOES_NOT_HOLD);
        assertThat(report(handover(met, unmet, unknown), "2026-03-10").because())
                .isEqualTo("of 3 conditions that bar the start, not satisfied: unmet; unknown: unknown");
    }

    @Test
    void row39StartsOnTheLaterOfThePlannedDateAndTheDayAfterTheLastCondition() {
        HandoverCondition licence =
                condition("licence").with(accepted("2026-03-20")).build();
        HandoverCondition indemnity =
                condition("indemnity").with(accepted("2026-04-01")).build();
        HandoverCondition registration =
                condition("registration").with(accepted("2026-04-09")).build();

        ReadinessReport late = report(handover(licence, indemnity, registration), "2026-04-15");
        assertThat(late.ready()).isEqualTo(Verdict.HOLDS);
        assertThat(late.startsOn()).contains(LocalDate.of(2026, 4, 10));
        assertThat(late.earliestFeasible()).contains(LocalDate.of(2026, 4, 10));

        ReadinessReport early = report(handover(licence), "2026-03-20");
        assertThat(early.startsOn()).contains(PLANNED);
        assertThat(early.earliestFeasible()).contains(LocalDate.of(2026, 3, 21));
    }

    @Test
    void knowsOnlyWhatWasGivenAndDecidedByTheDay() {
        ConditionEvidence slow = evidence("2026-03-02", YesNo.YES)
                .decided(LocalDate.of(2026, 3, 9))
                .build();
        ServiceHandover handover = handover(condition("a").with(slow).build());

        assertThat(state(report(handover, "2026-03-01"), "a")).isEqualTo(ConditionState.DUE);
        assertThat(because(report(handover, "2026-03-01"), "a"))
                .isEqualTo("no evidence was given; due by 2026-03-31; how long it takes is not stated");
        assertThat(state(report(handover, "2026-03-08"), "a")).isEqualTo(ConditionState.UNKNOWN);
        assertThat(because(report(handover, "2026-03-08"), "a"))
                .isEqualTo("certificate was given on 2026-03-02, and whether it was accepted is not stated; "
                        + "due by 2026-03-31");
        assertThat(state(report(handover, "2026-03-09"), "a")).isEqualTo(ConditionState.SATISFIED);
        assertThat(because(report(handover, "2026-03-09"), "a")).isEqualTo("certificate was accepted on 2026-03-09");
    }

    @Test
    void refusedEvidenceDoesNotSatisfyAndASecondPieceMay() {
        ConditionEvidence refused = evidence("2026-03-02", YesNo.NO).build();

        ReadinessReport once = report(handover(condition("a").with(refused).build()), "2026-03-10");
        assertThat(state(once, "a")).isEqualTo(ConditionState.DUE);
        assertThat(because(once, "a")).startsWith("certificate was refused on 2026-03-02; due by 2026-03-31");
        assertThat(once.nextSteps())
                .extracting(NextStep::what)
                .containsExactly("give evidence again in place of certificate: paper a");
        ReadinessReport twice = report(
                handover(condition("a").with(refused, accepted("2026-03-09")).build()), "2026-03-10");
        assertThat(state(twice, "a")).isEqualTo(ConditionState.SATISFIED);
    }

    @Test
    void evidenceThatExpiresBeforeItIsNeededDoesNotSatisfy() {
        ReadinessReport onTheDay = report(
                handover(condition("a").with(until("2026-03-02", "2026-04-01")).build()), "2026-03-10");
        ReadinessReport dayBefore = report(
                handover(condition("a").with(until("2026-03-02", "2026-03-31")).build()), "2026-03-10");

        assertThat(state(onTheDay, "a")).isEqualTo(ConditionState.SATISFIED);
        assertThat(state(dayBefore, "a")).isEqualTo(ConditionState.DUE);
        assertThat(because(dayBefore, "a"))
                .startsWith("certificate is good until 2026-03-31 only, and needed on 2026-04-01");
        assertThat(dayBefore.nextSteps()).extracting(NextStep::what).containsExactly("renew certificate: paper a");
    }

    @Test
    void evidenceMustBeGoodOnTheDayOnWhichTheServicesReallyStart() {
        HandoverCondition slow = condition("slow").takes(DaySpan.days(30)).build();
        HandoverCondition expiring = condition("expiring")
                .with(until("2026-03-02", "2026-04-05"))
                .takes(DaySpan.days(40))
                .build();

        ReadinessReport report = report(handover(slow, expiring), "2026-03-10");
        // slow ends on 9 April, after the certificate expires, whose renewal ends on 19 April
        assertThat(state(report, "expiring")).isEqualTo(ConditionState.AT_RISK);
        assertThat(because(report, "expiring"))
                .isEqualTo("certificate is good until 2026-04-05 only, and needed on 2026-04-20; due by 2026-03-31; "
                        + "satisfied on 2026-04-19 at the earliest, 19 days late");
        assertThat(report.startsOn()).contains(LocalDate.of(2026, 4, 20));
    }

    @Test
    void isAtRiskWhereTheWorkEndsAfterItIsDue() {
        HandoverCondition inTime = condition("inTime")
                .lead(LeadTime.weeks(2))
                .takes(DaySpan.days(8))
                .build();
        HandoverCondition late =
                condition("late").lead(LeadTime.weeks(2)).takes(DaySpan.days(9)).build();

        ReadinessReport report = report(handover(inTime, late), "2026-03-10");
        assertThat(state(report, "inTime")).isEqualTo(ConditionState.DUE);
        assertThat(state(report, "late")).isEqualTo(ConditionState.AT_RISK);
        assertThat(because(report, "late"))
                .isEqualTo("no evidence was given; due by 2026-03-18; satisfied on 2026-03-19 at the earliest, "
                        + "1 day late");
        assertThat(report.startsOn()).contains(PLANNED);
    }

    @Test
    void isOverdueFromTheDayAfterItWasDue() {
        ServiceHandover handover =
                handover(condition("a").lead(LeadTime.weeks(2)).build());

        assertThat(state(report(handover, "2026-03-18"), "a")).isEqualTo(ConditionState.DUE);
        assertThat(state(report(handover, "2026-03-19"), "a")).isEqualTo(ConditionState.OVERDUE);
        assertThat(because(report(handover, "2026-03-19"), "a"))
                .isEqualTo("no evidence was given; was due by 2026-03-18; how long it takes is not stated");
    }

    @Test
    void isBlockedByWhatIsUnknownOverdueOrBlockedAndByWhatItAloneStillWaitsFor() {
        HandoverCondition overdue =
                condition("overdue").lead(LeadTime.weeks(20)).build();
        HandoverCondition open = condition("open").build();
        HandoverCondition unknown = condition("unknown")
                .with(evidence("2026-03-02", YesNo.NOT_STATED).build())
                .build();

        ReadinessReport report = report(
                handover(
                        overdue,
                        open,
                        unknown,
                        condition("afterOverdue").after("overdue").build(),
                        condition("afterBlocked").after("afterOverdue").build(),
                        condition("afterUnknown").after("unknown").build(),
                        condition("afterOpen").after("open").build(),
                        condition("inOrderAfterOpen")
                                .after("open")
                                .with(accepted("2026-03-02"))
                                .build()),
                "2026-03-10");
        assertThat(state(report, "afterOverdue")).isEqualTo(ConditionState.BLOCKED);
        assertThat(state(report, "afterBlocked")).isEqualTo(ConditionState.BLOCKED);
        assertThat(state(report, "afterUnknown")).isEqualTo(ConditionState.BLOCKED);
        assertThat(state(report, "afterOpen")).isEqualTo(ConditionState.DUE);
        assertThat(state(report, "inOrderAfterOpen")).isEqualTo(ConditionState.BLOCKED);
        assertThat(because(report, "inOrderAfterOpen"))
                .isEqualTo("certificate was accepted on 2026-03-02; waits for open; due by 2026-03-31");
    }

    @Test
    void unknownEvidenceNeverCountsAsSatisfiedAlsoThroughDependencies() {
        HandoverCondition unknown = condition("unknown")
                .with(evidence("2026-03-02", YesNo.NOT_STATED).build())
                .build();
        HandoverCondition next =
                condition("next").after("unknown").with(accepted("2026-03-02")).build();
        HandoverCondition last =
                condition("last").after("next").with(accepted("2026-03-02")).build();

        ReadinessReport report = report(handover(unknown, next, last), "2026-03-10");
        assertThat(report.conditions()).extracting(ConditionReadiness::state).containsOnly(ConditionState.UNKNOWN);
        assertThat(report.ready()).isEqualTo(Verdict.UNDETERMINED);
        assertThat(report.startsOn()).isEmpty();
        assertThat(report.earliestFeasible()).isEmpty();
        assertThat(report.notBefore()).isEqualTo(PLANNED);
        assertThat(because(report, "last"))
                .isEqualTo("certificate was accepted on 2026-03-02; waits for next; due by 2026-03-31");
    }

    @Test
    void nothingFollowsFromNoEvidenceWhereNotAllIsListed() {
        HandoverCondition unlisted =
                condition("a").builder().evidenceComplete(false).build();

        ReadinessReport report = report(handover(unlisted), "2026-05-01");
        assertThat(state(report, "a")).isEqualTo(ConditionState.UNKNOWN);
        assertThat(because(report, "a")).isEqualTo("not known what evidence was given; was due by 2026-03-31");
        assertThat(report.nextSteps())
                .extracting(NextStep::what)
                .containsExactly("find out what evidence was given: paper a");
    }

    @Test
    void aConditionCanRestOnARuleOfTheRuleBook() {
        HandoverCondition.Builder rule = condition("kpi").builder();
        ServiceHandover handover = handover(
                rule.rule(RuleId.of("two-months")).remaining(DaySpan.days(60)).build());

        Map<Verdict, ConditionState> expected = Map.of(
                Verdict.HOLDS, ConditionState.SATISFIED,
                Verdict.DOES_NOT_HOLD, ConditionState.AT_RISK,
                Verdict.UNDETERMINED, ConditionState.UNKNOWN,
                Verdict.NOT_APPLICABLE, ConditionState.UNKNOWN);
        expected.forEach((verdict, state) -> {
            ReadinessReport report = Readiness.of(handover, LocalDate.of(2026, 3, 10), ENGLAND, id -> verdict);
            assertThat(state(report, "kpi")).as(verdict.words()).isEqualTo(state);
        });
        ReadinessReport holds = Readiness.of(handover, LocalDate.of(2026, 5, 1), ENGLAND, id -> Verdict.HOLDS);
        assertThat(holds.startsOn()).contains(PLANNED);
        assertThat(because(holds, "kpi")).isEqualTo("the rule two-months holds");
    }

    @Test
    void aWaiverCountsFromItsDayIfItIsTheirsToWaive() {
        HandoverCondition.Builder waivable = condition("a").builder();
        HandoverCondition a = waivable.addWaivableBy(COMMISSIONER).build();

        ServiceHandover entitled = handover(a.waived(waiver(COMMISSIONER, "2026-03-10")));
        assertThat(state(report(entitled, "2026-03-09"), "a")).isEqualTo(ConditionState.DUE);
        assertThat(state(report(entitled, "2026-03-10"), "a")).isEqualTo(ConditionState.WAIVED);
        assertThat(because(report(entitled, "2026-03-10"), "a"))
                .isEqualTo("waived by icb on 2026-03-10: done on site; no evidence was given");
        assertThat(report(entitled, "2026-03-10").ready()).isEqualTo(Verdict.HOLDS);

        ReadinessReport other = report(handover(a.waived(waiver(INCOMING, "2026-03-10"))), "2026-03-10");
        assertThat(state(other, "a")).isEqualTo(ConditionState.DUE);
        assertThat(because(other, "a"))
                .endsWith("the waiver by incoming of 2026-03-10 does not count: it may be waived by icb only");
        ReadinessReport law =
                report(handover(condition("a").build().waived(waiver(COMMISSIONER, "2026-03-10"))), "2026-03-10");
        assertThat(because(law, "a"))
                .endsWith("the waiver by icb of 2026-03-10 does not count: nobody is named who may waive it");
    }

    @Test
    void aDutyThatDoesNotBarTheStartIsLookedAtAndBarsNothing() {
        HandoverCondition.Builder late = condition("eli").builder();
        HandoverCondition duty =
                late.barsStart(false).lead(LeadTime.days(28)).owner(OUTGOING).build();
        HandoverCondition done = condition("done").with(accepted("2026-03-02")).build();

        ReadinessReport report = report(handover(duty, done), "2026-03-10");
        assertThat(state(report, "eli")).isEqualTo(ConditionState.OVERDUE);
        assertThat(report.ready()).isEqualTo(Verdict.HOLDS);
        assertThat(report.startsOn()).contains(PLANNED);
        assertThat(report(handover(duty), "2026-03-10").ready()).isEqualTo(Verdict.NOT_APPLICABLE);
        assertThat(report(handover(duty), "2026-03-10").because())
                .isEqualTo("no condition bars the start, so there is nothing to judge");
    }

    @Test
    void findsTheCriticalPathTheSlackAndTheEarliestFeasibleStart() {
        HandoverCondition a = condition("a").takes(DaySpan.days(5)).build();
        HandoverCondition b = condition("b").after("a").takes(DaySpan.days(10)).build();
        HandoverCondition c = condition("c").after("a").takes(DaySpan.days(2)).build();
        HandoverCondition d =
                condition("d").after("b", "c").takes(DaySpan.days(12)).build();

        ReadinessReport report = report(handover(a, b, c, d), "2026-03-10");
        // 10 March + 5 + 10 + 12 days = 6 April
        assertThat(ids(report.criticalPath())).containsExactly("a", "b", "d");
        assertThat(report.earliestFeasible()).contains(LocalDate.of(2026, 4, 7));
        assertThat(report.startsOn()).contains(LocalDate.of(2026, 4, 7));
        assertThat(slack(report, "a")).isEqualTo(-6);
        assertThat(slack(report, "b")).isEqualTo(-6);
        assertThat(slack(report, "c")).isEqualTo(2);
        assertThat(slack(report, "d")).isEqualTo(-6);
        assertThat(report.nextSteps())
                .extracting(step -> step.condition().value())
                .containsExactly("a");
    }

    private static long slack(ReadinessReport report, String id) {
        return report.condition(ConditionId.of(id)).slack().orElseThrow();
    }

    @Test
    void countsOperationalDaysOverEaster() {
        HandoverCondition work =
                condition("work").takes(DaySpan.operationalDays(2)).build();

        // Good Friday is 3 April 2026, Easter Monday 6 April
        ReadinessReport report = report(handover(work), "2026-04-02");
        assertThat(report.startsOn()).contains(LocalDate.of(2026, 4, 9));
        assertThat(slack(report, "work")).isEqualTo(-8);
    }

    @Test
    void slackInOperationalDaysIsWhatTheDaysBetweenLeave() {
        HandoverCondition first = condition("first").takes(DaySpan.days(1)).build();
        HandoverCondition second = condition("second")
                .after("first")
                .takes(DaySpan.operationalDays(1))
                .build();

        // to be done by Tuesday 31 March, its one day may begin on Monday 30 March at the latest
        ReadinessReport report = report(handover(first, second), "2026-03-26");
        assertThat(slack(report, "first")).isEqualTo(3);
        assertThat(slack(report, "second")).isEqualTo(1);
    }

    @Test
    void saysWhatToDoNextByWhomMostUrgentFirst() {
        HandoverCondition.Builder register = condition("register").builder();
        HandoverCondition.Builder lease = condition("lease").builder();
        HandoverCondition.Builder sign = condition("sign").builder();
        ServiceHandover handover = handover(
                register.owner(INCOMING)
                        .lead(LeadTime.weeks(2))
                        .remaining(DaySpan.days(1))
                        .shownBy("certificate")
                        .build(),
                lease.owner(OUTGOING)
                        .lead(LeadTime.weeks(2))
                        .remaining(DaySpan.days(9))
                        .build(),
                sign.lead(LeadTime.weeks(3)).build(),
                condition("open").after("sign").build());

        assertThat(report(handover, "2026-03-10").nextSteps()).hasSize(3);
        assertThat(report(handover, "2026-03-10").nextSteps())
                .extracting(step -> step.by().map(Object::toString).orElse("?") + ": " + step.what())
                .containsExactly(
                        "?: give evidence: paper sign",
                        "outgoing: give evidence: paper lease",
                        "incoming: give evidence (certificate): paper register");
    }

    @Test
    void aGateAsksForItsOwnConditionsAndThoseOfTheGatesBefore() {
        HandoverGate first = gate("G1", 8);
        HandoverGate last = gate("G3", 1);
        HandoverGate alone = gate("G0", 20);
        HandoverCondition.Builder early = condition("early").builder();
        HandoverCondition.Builder late = condition("late").builder();
        HandoverCondition.Builder duty = condition("duty").builder();
        ServiceHandover handover = handover(PLANNED)
                .addGates(last, first, alone)
                .addConditions(
                        early.gate(GateId.of("G1"))
                                .addEvidence(
                                        evidence("2026-03-02", YesNo.NOT_STATED).build())
                                .build(),
                        late.gate(GateId.of("G3")).build(),
                        duty.gate(GateId.of("G1")).barsStart(false).build())
                .build();

        assertThat(report(handover, "2026-03-10").gates())
                .extracting(one -> one.gate().id() + " " + one.date().orElseThrow() + " "
                        + one.decision().words() + ": " + one.because())
                .containsExactly(
                        "G3 2026-03-25 no-go: not satisfied: late",
                        "G1 2026-02-04 not known: unknown: early",
                        "G0 2025-11-12 not known: no condition that bars the start belongs to it");
    }

    private static HandoverGate gate(String id, int weeks) {
        return HandoverGate.builder()
                .id(GateId.of(id))
                .name("gate " + id)
                .lead(LeadTime.weeks(weeks))
                .build();
    }

    @Test
    void comparesWithTheLongstopDate() {
        HandoverCondition open = condition("open").takes(DaySpan.days(30)).build();
        HandoverCondition unstated = condition("unstated").build();
        LocalDate longstop = LocalDate.of(2026, 4, 8);

        // 30 days from 10 March end on 9 April
        ReadinessReport late =
                report(handover(PLANNED).longstop(longstop).addConditions(open).build(), "2026-03-10");
        assertThat(late.withinLongstop()).isEqualTo(Verdict.DOES_NOT_HOLD);
        assertThat(late.longstopBecause())
                .isEqualTo("the Longstop Date is 2026-04-08, and the last condition is satisfied on 2026-04-09 at the "
                        + "earliest");
        assertThat(report(
                                handover(PLANNED)
                                        .longstop(longstop)
                                        .addConditions(open)
                                        .build(),
                                "2026-03-09")
                        .withinLongstop())
                .isEqualTo(Verdict.HOLDS);
        ServiceHandover notKnown =
                handover(PLANNED).longstop(longstop).addConditions(unstated).build();
        assertThat(report(notKnown, "2026-04-08").withinLongstop()).isEqualTo(Verdict.UNDETERMINED);
        assertThat(report(notKnown, "2026-04-09").withinLongstop()).isEqualTo(Verdict.DOES_NOT_HOLD);
        assertThat(report(notKnown, "2026-04-09").longstopBecause())
                .startsWith("the Longstop Date is 2026-04-08 and has passed");
        assertThat(report(handover(open), "2026-03-10").withinLongstop()).isEqualTo(Verdict.NOT_APPLICABLE);
    }

    @Test
    void aYearThatTheCalendarDoesNotKnowIsNotKnownAndNothingFails() {
        LocalDate far = LocalDate.of(2031, 4, 1);
        HandoverCondition work = condition("work")
                .lead(LeadTime.operationalDays(10))
                .takes(DaySpan.operationalDays(10))
                .build();

        ReadinessReport report = report(handover(far).addConditions(work).build(), "2031-03-10");
        assertThat(state(report, "work")).isEqualTo(ConditionState.DUE);
        assertThat(report.condition(ConditionId.of("work")).due()).isEmpty();
        assertThat(report.startsOn()).isEmpty();
        assertThat(because(report, "work"))
                .isEqualTo("no evidence was given; when it is due is not known: the calendar does not know the year");
    }

    @Test
    void refusesAnIdThatIsNotThere() {
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        report(handover(condition("a").build()), "2026-03-10").condition(ConditionId.of("b")))
                .withMessage("handover handover: found no condition b, expected one of its own");
    }
}
