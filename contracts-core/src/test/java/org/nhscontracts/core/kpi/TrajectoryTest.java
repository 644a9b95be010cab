package org.nhscontracts.core.kpi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.nhscontracts.core.id.KpiId;
import org.nhscontracts.core.id.OrganisationId;
import org.nhscontracts.core.time.PeriodKind;
import org.nhscontracts.core.time.ReportingPeriod;

class TrajectoryTest {

    private static final ReportingPeriod APRIL = ReportingPeriod.month(2025, 4);
    private static final ReportingPeriod JULY = ReportingPeriod.month(2025, 7);
    private static final OrganisationId ACME = OrganisationId.of("acme");

    @Test
    void judgesThePeriodsOfItsPoints() {
        Trajectory trajectory = trajectory().build();

        assertThat(trajectory.threshold(APRIL)).contains(Threshold.atLeast("70"));
        assertThat(trajectory.threshold(JULY)).contains(Threshold.atLeast("80"));
        assertThat(trajectory.threshold(APRIL.next())).isEmpty();
        assertThat(trajectory.kind()).isEqualTo(PeriodKind.MONTH);
    }

    @Test
    void judgesByTheLineBetweenTwoPointsIfAskedTo() {
        Trajectory trajectory = trajectory().interpolated(true).build();

        assertThat(trajectory.threshold(APRIL.previous())).isEmpty();
        assertThat(trajectory.threshold(APRIL)).contains(Threshold.atLeast("70"));
        assertThat(trajectory.threshold(APRIL.next())).contains(Threshold.atLeast("73.3333"));
        assertThat(trajectory.threshold(JULY.previous())).contains(Threshold.atLeast("76.6667"));
        assertThat(trajectory.threshold(JULY)).contains(Threshold.atLeast("80"));
        assertThat(trajectory.threshold(JULY.next())).isEmpty();
        assertThat(trajectory.threshold(ReportingPeriod.quarter(2025, 1))).isEmpty();
    }

    @Test
    void aPointIsATargetOfItsPeriod() {
        Target target = trajectory().build().target(JULY).orElseThrow();

        assertThat(target.purpose()).isEqualTo(TargetPurpose.IMPROVEMENT_TRAJECTORY);
        assertThat(target.threshold()).isEqualTo(Threshold.atLeast("80"));
        assertThat(target.from()).contains(LocalDate.of(2025, 7, 1));
        assertThat(target.until()).contains(LocalDate.of(2025, 7, 31));
    }

    @Test
    void holdsOneFormOfEachValue() {
        assertThat(trajectory().build())
                .isEqualTo(Trajectory.builder()
                        .operator(Operator.AT_LEAST)
                        .putPoint(JULY, new BigDecimal("80.00"))
                        .putPoint(APRIL, new BigDecimal("7E+1"))
                        .build());
    }

    @Test
    void refusesPointsThatAreNone() {
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> Trajectory.builder().operator(Operator.AT_LEAST).build())
                .withMessage("trajectory: found no point, expected at least one");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> trajectory()
                        .putPoint(ReportingPeriod.quarter(2025, 1), BigDecimal.ONE)
                        .build())
                .withMessageMatching(
                        "trajectory: found a (month|quarter) \\(.*\\) and a (month|quarter) \\(.*\\), expected one kind");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> trajectory()
                        .putPoint(JULY.next(), new BigDecimal("0.123456789"))
                        .build())
                .withMessage(
                        "trajectory, 2025-08: found 0.123456789, expected a decimal below 10^10 with at most 8 decimal"
                                + " places");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Trajectory.builder()
                        .operator(Operator.BETWEEN)
                        .putPoint(APRIL, BigDecimal.ONE)
                        .build())
                .withMessage("trajectory: found 'between', expected an operator of one value");
    }

    @Test
    void anOrganisationHasItsOwnOrTheOneForAll() {
        Trajectory own = trajectory().organisation(ACME).build();
        Trajectory forAll = trajectory().build();
        Kpi kpi = kpi().addTrajectories(forAll).addTrajectories(own).build();

        assertThat(kpi.trajectory(ACME)).contains(own);
        assertThat(kpi.trajectory(OrganisationId.of("other"))).contains(forAll);
        assertThat(kpi().build().trajectory(ACME)).isEmpty();
        assertThat(kpi.target(TargetPurpose.IMPROVEMENT_TRAJECTORY, ACME, APRIL).map(Target::threshold))
                .contains(Threshold.atLeast("70"));
        assertThat(kpi.target(TargetPurpose.IMPROVEMENT_TRAJECTORY, ACME, APRIL.next()))
                .isEmpty();
        assertThat(kpi.target(TargetPurpose.CONTRACT_STANDARD, ACME, APRIL).map(Target::threshold))
                .contains(Threshold.atLeast("92"));
    }

    @Test
    void suitsItsKpi() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> kpi().addTrajectories(Trajectory.builder()
                                .operator(Operator.AT_MOST)
                                .putPoint(APRIL, BigDecimal.ONE)
                                .build())
                        .build())
                .withMessage("KPI RTT18: found a trajectory with '<=' and direction higher");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> kpi().addTrajectories(Trajectory.builder()
                                .operator(Operator.AT_LEAST)
                                .putPoint(ReportingPeriod.quarter(2025, 1), BigDecimal.ONE)
                                .build())
                        .build())
                .withMessage("KPI RTT18: found a trajectory by quarter, expected by month");
        Trajectory forAll = trajectory().build();
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        kpi().addTrajectories(forAll).addTrajectories(forAll).build())
                .withMessage("KPI RTT18: found two trajectories for all");
        Trajectory own = trajectory().organisation(ACME).build();
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> kpi().addTrajectories(own).addTrajectories(own).build())
                .withMessage("KPI RTT18: found two trajectories for acme");
    }

    @Test
    void everyPointCanHaveTheAmberBandOfItsKpi() {
        Margin fine = Margin.withinPercent("2.125");
        assertThat(kpi().rag(fine).addTrajectories(trajectory().build()).build().rag())
                .contains(fine);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> kpi().rag(fine)
                        .addTrajectories(trajectory().interpolated(true).build())
                        .build())
                .withMessage("KPI RTT18: found a trajectory with the point >= 73.3333 in 2025-05, which cannot have an"
                        + " amber band (threshold: found 71.774967375, expected a decimal below 10^10 with at most 8"
                        + " decimal places)");
        Kpi coarse = kpi().rag(Margin.withinPercent("2.25"))
                .addTrajectories(trajectory().interpolated(true).build())
                .build();
        assertThat(coarse.rag()
                        .map(margin -> margin.limit(coarse.trajectories()
                                .get(0)
                                .threshold(APRIL.next())
                                .orElseThrow())))
                .contains(Threshold.atLeast("71.68330075"));
    }

    @Test
    void isNeverATargetOfItsOwn() {
        Target target = Target.builder()
                .purpose(TargetPurpose.IMPROVEMENT_TRAJECTORY)
                .threshold(Threshold.atLeast("70"))
                .build();

        assertThatIllegalArgumentException()
                .isThrownBy(() -> kpi().addTarget(target).build())
                .withMessage("KPI RTT18: found a target (>= 70) as improvement trajectory, expected a trajectory");
    }

    @Test
    void aPeriodServesTheBaselineIfItEndsByTheDay() {
        Kpi kpi = kpi().baseliningUntil(LocalDate.of(2025, 4, 30)).build();

        assertThat(kpi.isBaselining(APRIL)).isTrue();
        assertThat(kpi.isBaselining(APRIL.next())).isFalse();
        assertThat(kpi().baseliningUntil(LocalDate.of(2025, 4, 29)).build().isBaselining(APRIL))
                .isFalse();
        assertThat(kpi().baseliningUntil(Optional.empty()).build().isBaselining(APRIL))
                .isFalse();
    }

    private static Trajectory.Builder trajectory() {
        Trajectory.Builder trajectory = Trajectory.builder();
        trajectory
                .operator(Operator.AT_LEAST)
                .putPoint(APRIL, new BigDecimal("70"))
                .putPoint(JULY, new BigDecimal("80"));
        return trajectory;
    }

    private static Kpi.Builder kpi() {
        Kpi.Builder kpi = Kpi.builder();
        kpi.id(KpiId.of("RTT18"))
                .name("eighteen weeks")
                .kind(KpiKind.OPERATIONAL_STANDARD)
                .measure(new Measure.Ratio())
                .direction(Direction.HIGHER)
                .frequency(PeriodKind.MONTH)
                .addTarget(Target.standard(Threshold.atLeast("92")));
        return kpi;
    }
}
