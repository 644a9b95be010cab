package org.nhscontracts.core.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.statistics.Statistics;
import org.nhscontracts.core.contract.GainShare;
import org.nhscontracts.core.contract.GainSharePeriod;
import org.nhscontracts.core.contract.ServiceContract;
import org.nhscontracts.core.contract.SubContract;
import org.nhscontracts.core.id.ClauseReference;
import org.nhscontracts.core.id.RuleId;
import org.nhscontracts.core.kpi.Kpi;
import org.nhscontracts.core.kpi.KpiSet;
import org.nhscontracts.core.kpi.Trajectory;
import org.nhscontracts.core.party.Alliance;
import org.nhscontracts.core.party.LeadershipBoard;
import org.nhscontracts.core.party.Membership;
import org.nhscontracts.core.party.MembershipStart;
import org.nhscontracts.core.party.Partnership;
import org.nhscontracts.core.party.Succession;
import org.nhscontracts.core.party.UsingBody;
import org.nhscontracts.core.performance.ExclusionRequest;
import org.nhscontracts.core.performance.KpiSeries;
import org.nhscontracts.core.performance.ObservationStatus;
import org.nhscontracts.core.performance.PerformanceReturn;
import org.nhscontracts.core.performance.ReadingToUse;
import org.nhscontracts.core.performance.StatedReading;
import org.nhscontracts.core.performance.SuppressedFigure;
import org.nhscontracts.core.source.Source;
import org.nhscontracts.core.time.PeriodKind;

/** What the generators promise to the properties that use them. */
@Domain(CoreDomain.class)
class GeneratorsProperties {

    @Property
    void textsAreNotBlankAndHoldNoControlCharacter(@ForAll("texts") String text) {
        assertThat(text).isNotBlank();
        assertThat(text.chars()).noneMatch(Character::isISOControl);
        assertThat(text.codePoints()).noneMatch(point -> Character.getType(point) == Character.SURROGATE);
    }

    @Provide
    Arbitrary<String> texts() {
        return TextArbitraries.texts();
    }

    @Property
    void seriesHaveEveryStatusAndForm(@ForAll KpiSeries series) {
        IntStream.range(0, series.size())
                .forEach(place -> Statistics.label("status").collect(series.status(place)));
        Statistics.label("status").coverage(coverage -> {
            for (var status : ObservationStatus.values()) {
                coverage.check(status).count(count -> count > 0);
            }
        });
        Statistics.label("form").collect(series.form().counts(), series.form().rounded());
        Statistics.label("form").coverage(coverage -> {
            coverage.check(true, false).count(count -> count > 0);
            coverage.check(false, true).count(count -> count > 0);
            coverage.check(false, false).count(count -> count > 0);
        });
        Statistics.label("kind").collect(series.axis().kind());
        Statistics.label("kind").coverage(coverage -> {
            for (var kind : PeriodKind.values()) {
                coverage.check(kind).count(count -> count > 0);
            }
        });
    }

    @Property
    void kpisComeWithAndWithoutTargetsAndBands(@ForAll Kpi kpi) {
        Statistics.collect(kpi.targets().isEmpty(), kpi.rag().isPresent());
        Statistics.coverage(coverage -> {
            coverage.check(true, true).count(count -> count > 0);
            coverage.check(true, false).count(count -> count > 0);
            coverage.check(false, true).count(count -> count > 0);
            coverage.check(false, false).count(count -> count > 0);
        });
    }

    @Property
    void kpisComeWithEverythingThatAContractMaySay(@ForAll Kpi kpi) {
        boolean tolerated =
                kpi.targets().stream().anyMatch(target -> target.tolerance().isPresent());
        boolean small =
                kpi.targets().stream().anyMatch(target -> target.smallNumbers().isPresent());
        boolean rounded = kpi.targets().stream()
                .anyMatch(target -> target.threshold().rounding().isPresent());
        label("tolerance", tolerated);
        label("small numbers", small);
        label("rounding", rounded);
        label("trajectory", !kpi.trajectories().isEmpty());
        label("baselining", kpi.baseliningUntil().isPresent());
    }

    private static void label(String what, boolean found) {
        Statistics.label(what).collect(found);
        Statistics.label(what).coverage(coverage -> {
            coverage.check(true).count(count -> count > 0);
            coverage.check(false).count(count -> count > 0);
        });
    }

    @Property
    void gainSharesComeWithEveryLimitAndWithout(@ForAll GainShare share, @ForAll GainSharePeriod period) {
        label("baseline", share.baseline().isPresent());
        label("dead band", share.deadBand().isPresent());
        label("cap", share.cap().isPresent());
        label("collar", share.collar().isPresent());
        label("ceiling", !share.ceilings().isEmpty());
        label("gate", share.qualityGate().isPresent());
        label("settled", share.settles(period.period()));
        label("actual", period.actual().isPresent());
    }

    @Property
    void alliancesComeWithAndWithoutBoardsAndLeavers(
            @ForAll Alliance alliance, @ForAll LeadershipBoard board, @ForAll Partnership partnership) {
        label("board", alliance.board().isPresent());
        label("matters", !board.matters().isEmpty());
        label("several phases", partnership.phases().size() > 1);
        label("left", alliance.members().stream().anyMatch(one -> one.left().isPresent()));
        label("admitted", alliance.members().stream().anyMatch(one -> one.joined() == MembershipStart.ADMISSION));
    }

    @Property
    void contractsComeWithAndWithoutWhatStandsBesideThem(
            @ForAll ServiceContract contract,
            @ForAll SubContract sub,
            @ForAll UsingBody body,
            @ForAll Membership membership) {
        label("gain share", contract.gainShare().isPresent());
        label("using bodies", !contract.usingBodies().isEmpty());
        label("sub-contracts", !contract.subContracts().isEmpty());
        label("approved", sub.approved().isPresent());
        label("services used", !body.services().isEmpty());
        assertThat(membership.organisation()).isNotEqualTo(membership.body());
    }

    @Property
    void seriesHaveRangesOfSuppressedFigures(@ForAll KpiSeries series) {
        label("suppressed", series.hasSuppressed());
    }

    @Property
    void theRemainingValuesAreGeneratedToo(
            @ForAll ClauseReference clause,
            @ForAll RuleId rule,
            @ForAll KpiSet set,
            @ForAll Succession succession,
            @ForAll ReadingToUse reading,
            @ForAll StatedReading stated,
            @ForAll ExclusionRequest request,
            @ForAll PerformanceReturn given,
            @ForAll SuppressedFigure figure,
            @ForAll Trajectory trajectory,
            @ForAll Source source) {
        assertThat(clause.toString()).startsWith(clause.clause());
        assertThat(RuleId.of(rule.value())).isEqualTo(rule);
        assertThat(set.kpis()).isNotEmpty();
        assertThat(succession.predecessors()).isNotEmpty();
        assertThat(reading.because()).isNotBlank();
        assertThat(stated.figure().isPresent()).isNotEqualTo(stated.outcome().isPresent());
        assertThat(request.because()).isNotBlank();
        assertThat(given.due()).isBetween(TimeArbitraries.FIRST_DAY, TimeArbitraries.LAST_DAY);
        assertThat(figure.denominator().lowest()).isPositive();
        assertThat(trajectory.points()).isNotEmpty();
        assertThat(source.title()).isNotBlank();
    }
}
