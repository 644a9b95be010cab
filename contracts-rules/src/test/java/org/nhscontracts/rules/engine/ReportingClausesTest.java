package org.nhscontracts.rules.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.nhscontracts.rules.condition.Conditions.achieves;
import static org.nhscontracts.rules.condition.Conditions.consecutive;
import static org.nhscontracts.rules.condition.Conditions.fails;
import static org.nhscontracts.rules.condition.Conditions.readingsConflict;
import static org.nhscontracts.rules.condition.Conditions.restatedAfterFreeze;
import static org.nhscontracts.rules.condition.Conditions.returnLate;
import static org.nhscontracts.rules.engine.Worked.counts;
import static org.nhscontracts.rules.engine.Worked.judge;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.nhscontracts.core.id.KpiId;
import org.nhscontracts.core.kpi.Kpi;
import org.nhscontracts.core.performance.DataCut;
import org.nhscontracts.core.performance.DataPosition;
import org.nhscontracts.core.performance.ExclusionDecision;
import org.nhscontracts.core.performance.ExclusionRequest;
import org.nhscontracts.core.performance.FigureForm;
import org.nhscontracts.core.performance.KpiSeries;
import org.nhscontracts.core.performance.PerformanceReturn;
import org.nhscontracts.core.performance.Submission;
import org.nhscontracts.core.time.OperationalCalendar;
import org.nhscontracts.rules.condition.Condition;
import org.nhscontracts.rules.condition.Judgement;
import org.nhscontracts.rules.condition.MissingReturns;
import org.nhscontracts.rules.condition.NotApplicablePeriods;
import org.nhscontracts.rules.testing.WorkedSeries;

/** Sections 2 and 6 of how NHS contracts evaluate a KPI: exclusions; late, missing, provisional and restated data. */
class ReportingClausesTest {

    private static final Kpi KPI = WorkedSeries.kpi("K");
    private static final ImmutableList<Kpi> KPIS = ImmutableList.of(KPI);

    // 2.4

    private static ExclusionRequest.Builder exclusion(int month) {
        return exclusion(month, ExclusionDecision.AGREED);
    }

    private static ExclusionRequest.Builder exclusion(int month, ExclusionDecision decision) {
        ExclusionRequest.Builder request = ExclusionRequest.builder();
        return request.kpi(KpiId.of("K"))
                .organisation(WorkedSeries.PROVIDER)
                .period(WorkedSeries.month(month))
                .decision(decision)
                .askedBy(WorkedSeries.PROVIDER)
                .because("serious incident");
    }

    /** 2.4: 94 of 100, without one that failed 94 of 99: 94.95 % still fails; without two, 94 of 98 achieves. */
    @Test
    void agreedExclusionsAreTakenOutOfTheRatio() {
        KpiSeries series = counts("K", "94/100", "94/100", "94/100");
        Evidence without = Worked.evidence(KPIS, series).build();
        Evidence with = Worked.evidence(KPIS, series)
                .addExclusionRequest(exclusion(0).denominator(1).build())
                .addExclusionRequest(exclusion(1).denominator(2).build())
                .addExclusionRequest(exclusion(2).build())
                .build();
        assertThat(judge(achieves("K"), without)).isEqualTo("ddd");
        assertThat(judge(achieves("K"), with)).isEqualTo("dHn");
    }

    /** 2.4: decided after the period: only an agreement that stands by the day of the data counts. */
    @Test
    void onlyWhatIsAgreedByTheDayCounts() {
        ExclusionRequest agreed =
                exclusion(0).denominator(2).decidedOn(LocalDate.of(2024, 5, 20)).build();
        assertThat(on(LocalDate.of(2024, 5, 19), agreed)).isEqualTo("d");
        assertThat(on(LocalDate.of(2024, 5, 20), agreed)).isEqualTo("H");
        ExclusionRequest refused =
                exclusion(0, ExclusionDecision.REFUSED).denominator(2).build();
        assertThat(on(LocalDate.of(2024, 5, 20), refused)).isEqualTo("d");
    }

    private static String on(LocalDate asAt, ExclusionRequest request) {
        return judge(
                achieves("K"),
                Worked.evidenceOn(asAt, KPIS, counts("K", "94/100"))
                        .addExclusionRequest(request)
                        .build());
    }

    /** 2.4, 2.5: with everybody excluded there is nothing left to judge; more than there are, and nobody knows. */
    @Test
    void anExclusionOfAllLeavesNothingAndOneOfMoreLeavesADispute() {
        Evidence evidence = Worked.evidence(KPIS, counts("K", "3/4", "3/4"))
                .addExclusionRequest(exclusion(0).numerator(3).denominator(4).build())
                .addExclusionRequest(exclusion(1).numerator(3).denominator(5).build())
                .build();
        assertThat(judge(achieves("K"), evidence)).isEqualTo("nu");
    }

    // 6.1, 6.2

    private static KpiSeries submitted(DataPosition position, int month, String... cells) {
        return Worked.series(
                WorkedSeries.key("K").submitted(new Submission(position, LocalDate.of(2024, month, 20))),
                FigureForm.COUNTS,
                WorkedSeries.FIRST,
                cells);
    }

    private static Evidence.Builder closure() {
        return Worked.evidence(
                KPIS,
                submitted(DataPosition.REFRESH, 9, "96/100", "-", "-"),
                submitted(DataPosition.FLEX, 7, "90/100", "96/100", "96/100"),
                submitted(DataPosition.FREEZE, 8, "94/100", "90/100", "-"));
    }

    /** 6.1, 6.2: the verdict is one at flex, another at freeze, and another once restated. */
    @Test
    void aVerdictIsThatOfTheDataAsTheyStood() {
        assertThat(judge(
                        achieves("K"),
                        closure().dataCut(DataCut.at(DataPosition.FLEX)).build()))
                .isEqualTo("dHH");
        assertThat(judge(
                        achieves("K"),
                        closure().dataCut(DataCut.at(DataPosition.FREEZE)).build()))
                .isEqualTo("ddH");
        assertThat(judge(achieves("K"), closure().build())).isEqualTo("HdH");
        assertThat(judge(
                        achieves("K"),
                        closure()
                                .dataCut(DataCut.asOf(LocalDate.of(2024, 8, 19)))
                                .build()))
                .isEqualTo("dHH");
    }

    /** 6.1: after freeze no change counts for payment: a restatement is told by name. */
    @Test
    void dataRestatedAfterFreezeAreAConditionOfTheirOwn() {
        assertThat(judge(restatedAfterFreeze("K"), closure().build())).isEqualTo("Hdu");
        assertThat(judge(
                        restatedAfterFreeze("K"),
                        closure().dataCut(DataCut.at(DataPosition.FREEZE)).build()))
                .isEqualTo("ddu");
        assertThat(judge(
                        restatedAfterFreeze("K"),
                        Worked.evidence(
                                        KPIS,
                                        submitted(DataPosition.FREEZE, 8, "94/100"),
                                        submitted(DataPosition.REFRESH, 9, "94/100"))
                                .build()))
                .as("published again without a change")
                .isEqualTo("d");
    }

    // 6.5

    private static PerformanceReturn due(int month, String due, String received) {
        return new PerformanceReturn(
                KpiId.of("K"),
                WorkedSeries.PROVIDER,
                WorkedSeries.month(month),
                LocalDate.parse(due),
                received.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(received)));
    }

    /** 6.5: a missing return is scored as failed where the contract says so; so is one that came late. */
    @Test
    void aMissingReturnIsNotAchievedWhereTheContractSaysSo() {
        Evidence evidence = Worked.evidence(KPIS, counts("K", "96/100", "-", "96/100", "U"))
                .addReturn(due(0, "2024-05-20", "2024-05-20"))
                .addReturn(due(2, "2024-07-20", "2024-07-21"))
                .addReturn(due(3, "2024-08-20", "2024-08-21"))
                .build();
        Judgement strict = Judgement.of("K").with(MissingReturns.NOT_ACHIEVED);
        assertThat(judge(achieves("K"), evidence)).isEqualTo("HuHn");
        assertThat(judge(achieves(strict), evidence)).isEqualTo("Hddn");
        assertThat(judge(fails(strict), evidence)).isEqualTo("dHHn");
    }

    /**
     * 6.5: due on Friday 20 December 2024; Christmas and Boxing Day are no Operational Days, so that five of them end on Tuesday
     * 31 December.
     */
    @Test
    void aReturnIsLateAfterSoManyOperationalDays() {
        assertThat(late("2024-12-31", 5)).isEqualTo("d");
        assertThat(late("2025-01-01", 5)).isEqualTo("H");
        assertThat(late("2024-12-20", 0)).isEqualTo("d");
        assertThat(late("2024-12-21", 0)).isEqualTo("H");
        assertThat(late("", 5)).as("asked on 30 November").isEqualTo("u");
    }

    private static String late(String received, int days) {
        LocalDate asAt = received.isEmpty() ? LocalDate.of(2024, 11, 30) : LocalDate.of(2025, 1, 2);
        Evidence evidence = Worked.evidenceOn(
                        asAt,
                        KPIS,
                        Worked.series(WorkedSeries.key("K"), FigureForm.COUNTS, WorkedSeries.month(7), "96/100"))
                .addReturn(due(7, "2024-12-20", received))
                .calendar(OperationalCalendar.england())
                .build();
        return judge(returnLate("K", days), evidence).substring(0, 1);
    }

    /** 6.5: what has not come by the day of judgement is late as soon as that day is. */
    @Test
    void aReturnThatNeverCameIsLateInTheEnd() {
        assertThat(never(LocalDate.of(2024, 5, 28)))
                .as("28 May is the fifth, after a bank holiday")
                .isEqualTo("u");
        assertThat(never(LocalDate.of(2024, 5, 29))).isEqualTo("H");
    }

    private static String never(LocalDate asAt) {
        return judge(
                returnLate("K", 5),
                Worked.evidenceOn(asAt, KPIS, counts("K", "96/100"))
                        .addReturn(due(0, "2024-05-20", ""))
                        .calendar(OperationalCalendar.england())
                        .build());
    }

    /** 6.5: without a calendar nobody can count Operational Days. */
    @Test
    void daysOfGraceTakeACalendar() {
        Evidence evidence = Worked.evidence(KPIS, counts("K", "96/100"))
                .addReturn(due(0, "2024-04-20", "2024-04-29"))
                .build();
        assertThat(judge(returnLate("K", 1), evidence)).isEqualTo("u");
        assertThat(judge(returnLate("K", 0), evidence)).isEqualTo("H");
    }

    // 6.6

    /** 6.6: a collection that pauses neither breaks a run of failures nor adds to it. */
    @Test
    void aPausedCollectionDoesNotBreakARun() {
        Condition run = consecutive(3, NotApplicablePeriods.LOOK_FURTHER_BACK, fails("K"));
        assertThat(judge(KPI, run, counts("K", "90/100", "90/100", "U", "U", "90/100", "96/100")))
                .isEqualTo("ddddHd");
        assertThat(judge(KPI, run, counts("K", "90/100", "90/100", "96/100", "U", "90/100")))
                .isEqualTo("ddddd");
    }

    // 6.3

    /** 6.3: the same month in reports published a day apart. */
    @Test
    void readingsThatComeToDifferentOutcomesConflict() {
        KpiSeries first = WorkedSeries.series(WorkedSeries.key("K", "27-march"), "AFAX-");
        KpiSeries second = WorkedSeries.series(WorkedSeries.key("K", "28-march"), "FFXX-");
        assertThat(judge(KPI, readingsConflict("K"), first, second)).isEqualTo("HdHdu");
        assertThat(judge(KPI, readingsConflict("K"), first)).isEqualTo("ddddu");
    }
}
