package org.nhscontracts.rules.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.nhscontracts.rules.condition.Conditions.achieves;
import static org.nhscontracts.rules.condition.Conditions.atLeast;
import static org.nhscontracts.rules.condition.Conditions.atLeastFail;
import static org.nhscontracts.rules.condition.Conditions.custom;
import static org.nhscontracts.rules.condition.Conditions.fails;
import static org.nhscontracts.rules.condition.Conditions.not;
import static org.nhscontracts.rules.condition.Conditions.shareFails;
import static org.nhscontracts.rules.condition.Conditions.stated;
import static org.nhscontracts.rules.engine.Worked.judge;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.nhscontracts.core.id.KpiId;
import org.nhscontracts.core.id.KpiSetId;
import org.nhscontracts.core.id.OrganisationId;
import org.nhscontracts.core.kpi.Kpi;
import org.nhscontracts.core.kpi.KpiSet;
import org.nhscontracts.core.party.Alliance;
import org.nhscontracts.core.party.AllianceMember;
import org.nhscontracts.core.party.Organisation;
import org.nhscontracts.core.party.OrganisationKind;
import org.nhscontracts.core.performance.FigureForm;
import org.nhscontracts.core.performance.KpiSeries;
import org.nhscontracts.core.performance.SeriesKey;
import org.nhscontracts.core.performance.Split;
import org.nhscontracts.core.performance.SplitKind;
import org.nhscontracts.rules.condition.Condition;
import org.nhscontracts.rules.condition.FactKey;
import org.nhscontracts.rules.condition.FactTopic;
import org.nhscontracts.rules.condition.Judgement;
import org.nhscontracts.rules.condition.Level;
import org.nhscontracts.rules.condition.MissingPeriods;
import org.nhscontracts.rules.condition.ShareOf;
import org.nhscontracts.rules.rule.Rule;
import org.nhscontracts.rules.rule.RuleSuspension;
import org.nhscontracts.rules.testing.CustomConditions;
import org.nhscontracts.rules.testing.WorkedSeries;
import org.nhscontracts.rules.verdict.Verdict;

/** Sets of KPIs, parts of an organisation, members of an alliance; facts found out elsewhere; gates of rules. */
class LevelClausesTest {

    private static final Kpi KPI = WorkedSeries.kpi("K");
    private static final OrganisationId OTHER = OrganisationId.of("other");

    // sets: Suffolk, where 49 of 188 failed and 5 were not reported

    private static KpiSet set(List<Kpi> kpis) {
        KpiSet.Builder set = KpiSet.builder();
        set.id(KpiSetId.of("all")).title("all KPIs");
        kpis.forEach(kpi -> set.addKpi(kpi.id()));
        return set.build();
    }

    private static List<Kpi> kpis(int number) {
        return IntStream.range(0, number)
                .mapToObj(i -> WorkedSeries.kpi("K" + i))
                .toList();
    }

    /** So many that fail, then so many that achieve, then so many that say nothing. */
    private static KpiSeries[] series(List<Kpi> kpis, int failed, int achieved) {
        List<KpiSeries> series = new ArrayList<>();
        for (int i = 0; i < kpis.size(); i++) {
            String letter = i < failed ? "F" : i < failed + achieved ? "A" : "-";
            series.add(WorkedSeries.series(WorkedSeries.key("K" + i), letter));
        }
        return series.toArray(new KpiSeries[0]);
    }

    @Test
    void aShareOfTheKpisIsAnotherThanAShareOfThoseReported() {
        List<Kpi> kpis = kpis(188);
        Evidence evidence = Worked.evidence(kpis, series(kpis, 49, 134)).build();
        assertThat(judge(shareFails("26.06", ShareOf.ALL, set(kpis)), evidence))
                .as("49 of 188 are 26.064 %")
                .isEqualTo("H");
        assertThat(judge(shareFails("26.07", ShareOf.ALL, set(kpis)), evidence))
                .as("the five that are missing might fail")
                .isEqualTo("u");
        assertThat(judge(shareFails("28.73", ShareOf.ALL, set(kpis)), evidence))
                .as("54 of 188 are 28.723 %")
                .isEqualTo("d");
        assertThat(judge(shareFails("26.77", ShareOf.REPORTED, set(kpis)), evidence))
                .as("49 of 183 are 26.776 %")
                .isEqualTo("H");
        assertThat(judge(shareFails("26.78", ShareOf.REPORTED, set(kpis)), evidence))
                .isEqualTo("d");
        assertThat(judge(atLeastFail(49, set(kpis)), evidence)).isEqualTo("H");
        assertThat(judge(atLeastFail(54, set(kpis)), evidence)).isEqualTo("u");
        assertThat(judge(atLeastFail(55, set(kpis)), evidence)).isEqualTo("d");
    }

    @Test
    void aKpiWithNothingToJudgeIsNotAmongTheApplicable() {
        List<Kpi> kpis = kpis(4);
        Evidence evidence = Worked.evidence(
                        kpis,
                        WorkedSeries.series(WorkedSeries.key("K0"), "FX"),
                        WorkedSeries.series(WorkedSeries.key("K1"), "AX"),
                        WorkedSeries.series(WorkedSeries.key("K2"), "XX"),
                        WorkedSeries.series(WorkedSeries.key("K3"), "UX"))
                .build();
        assertThat(judge(shareFails("50", ShareOf.APPLICABLE, set(kpis)), evidence))
                .isEqualTo("Hn");
        assertThat(judge(shareFails("50", ShareOf.ALL, set(kpis)), evidence)).isEqualTo("dn");
    }

    // parts

    private static KpiSeries part(String specialty, String... cells) {
        SeriesKey key = WorkedSeries.key("K").splitBy(new Split(SplitKind.SPECIALTY, specialty));
        return Worked.series(key, FigureForm.COUNTS, WorkedSeries.FIRST, cells);
    }

    private static String parts(Level level, boolean fails) {
        Judgement judgement = Judgement.of("K").at(level);
        Evidence evidence = Worked.evidence(
                        ImmutableList.of(KPI),
                        Worked.counts("K", "96/100", "96/100", "96/100", "96/100"),
                        part("Cardiology", "19/20", "18/20", "20/20", "0/0"),
                        part("Dermatology", "80/80", "79/80", "-", "0/0"))
                .build();
        return judge(fails ? fails(judgement) : achieves(judgement), evidence);
    }

    /** Each of them, any of them, and all of them together: 97 of 100 in May, though cardiology fails. */
    @Test
    void aSpecialtyMayFailWhereTheWholeDoesNot() {
        assertThat(parts(new Level.EachPart(SplitKind.SPECIALTY), false)).isEqualTo("Hdun");
        assertThat(parts(new Level.AnyPart(SplitKind.SPECIALTY), true)).isEqualTo("dHun");
        assertThat(parts(new Level.EachPart(SplitKind.SPECIALTY), true)).isEqualTo("dddn");
        assertThat(parts(new Level.PooledParts(SplitKind.SPECIALTY, MissingPeriods.UNDETERMINED), false))
                .isEqualTo("HHun");
        assertThat(parts(new Level.PooledParts(SplitKind.SPECIALTY, MissingPeriods.SKIPPED), false))
                .isEqualTo("HHHn");
        assertThat(parts(new Level.AnyPart(SplitKind.TEAM), true)).isEqualTo("uuuu");
    }

    // alliances

    private static AllianceMember member(OrganisationId organisation, String from) {
        AllianceMember.Builder member = AllianceMember.builder();
        return member.organisation(organisation).from(LocalDate.parse(from)).build();
    }

    private static String members(Level level) {
        Alliance.Builder alliance = Alliance.builder();
        Evidence evidence = Worked.evidence(
                        ImmutableList.of(KPI),
                        Worked.counts("K", "96/100", "96/100", "96/100"),
                        Worked.series(
                                SeriesKey.of(KpiId.of("K"), OTHER),
                                FigureForm.COUNTS,
                                WorkedSeries.FIRST,
                                "0/100",
                                "0/100",
                                "94/100"))
                .alliance(alliance.name("alliance")
                        .addMember(member(WorkedSeries.PROVIDER, "2024-05-01"))
                        .addMember(member(OTHER, "2024-06-01"))
                        .build())
                .build();
        return judge(achieves(Judgement.of("K").at(level)), evidence);
    }

    /** A member counts from its first period on: nobody in April, one in May, both in June. */
    @Test
    void theMembersOfAnAllianceAreThoseOfThePeriod() {
        assertThat(members(new Level.EachMember())).isEqualTo("uHd");
        assertThat(members(new Level.AnyMember())).isEqualTo("uHH");
        assertThat(members(new Level.PooledMembers(MissingPeriods.UNDETERMINED)))
                .as("190 of 200 in June")
                .isEqualTo("uHH");
        assertThat(members(Level.ORGANISATION)).isEqualTo("HHH");
    }

    // facts, custom conditions, gates

    @Test
    void aFactStandsOnTheLastDayOfThePeriod() {
        FactKey key = new FactKey(FactTopic.PROCESS, "plan-open");
        Evidence evidence = Worked.evidence(ImmutableList.of(KPI), Worked.counts("K", "96/100", "96/100", "96/100"))
                .addStatedFact(new StatedFact(
                        key,
                        Optional.empty(),
                        Optional.of(LocalDate.of(2024, 5, 31)),
                        Optional.empty(),
                        Verdict.DOES_NOT_HOLD,
                        "said so"))
                .addStatedFact(new StatedFact(
                        key,
                        Optional.of(WorkedSeries.PROVIDER),
                        Optional.of(LocalDate.of(2024, 6, 30)),
                        Optional.empty(),
                        Verdict.HOLDS,
                        "the notice was served"))
                .build();
        assertThat(judge(stated(FactTopic.PROCESS, "plan-open"), evidence)).isEqualTo("udH");
    }

    @Test
    void aCustomConditionThatThrowsDecidesNothing() {
        Condition broken = custom(CustomConditions.BROKEN, ImmutableSet.of(KpiId.of("K")), ImmutableMap.of());
        assertThat(judge(KPI, broken, Worked.counts("K", "96/100"))).isEqualTo("u");
        Condition even =
                custom(CustomConditions.EVEN_FIGURE, ImmutableSet.of(KpiId.of("K")), ImmutableMap.of("kpi", "K"));
        assertThat(judge(KPI, even, Worked.counts("K", "96/100", "97/100"))).isEqualTo("Hd");
    }

    private static String gated(Rule rule, OrganisationKind kind) {
        Evidence evidence = Worked.evidence(ImmutableList.of(KPI), Worked.counts("K", "90/100", "90/100", "90/100"))
                .addOrganisation(Organisation.of(WorkedSeries.PROVIDER.value(), kind, "a provider"))
                .build();
        return judge(rule, evidence, WorkedSeries.PROVIDER);
    }

    @Test
    void aRuleIsForSomeKindsOnlyAndSuspendedAtTimes() {
        Rule rule = Worked.rule(fails("K"))
                .addOnlyFor(OrganisationKind.COMPANY)
                .addSuspension(RuleSuspension.builder()
                        .because("managed breach")
                        .from(LocalDate.of(2024, 4, 15))
                        .until(LocalDate.of(2024, 5, 1))
                        .build())
                .build();
        assertThat(gated(rule, OrganisationKind.COMPANY)).isEqualTo("HnH");
        assertThat(gated(rule, OrganisationKind.CHARITY)).isEqualTo("nnn");
        Rule plain =
                Worked.rule(fails("K")).addOnlyFor(OrganisationKind.COMPANY).build();
        Evidence unknown = Worked.evidence(ImmutableList.of(KPI), Worked.counts("K", "90/100", "X"))
                .build();
        assertThat(judge(plain, unknown, WorkedSeries.PROVIDER))
                .as("of a kind that nobody knows")
                .isEqualTo("uu");
    }

    // the algebra

    /** Of three parts of which one is not applicable, "not 2 of 3" and "2 of 3 not" are two things. */
    @Test
    void notAtLeastIsNotAtLeastTheRestNotWhereAPartIsNotApplicable() {
        List<Kpi> kpis = kpis(3);
        Evidence evidence = Worked.evidence(
                        kpis,
                        WorkedSeries.series(WorkedSeries.key("K0"), "FF"),
                        WorkedSeries.series(WorkedSeries.key("K1"), "AA"),
                        WorkedSeries.series(WorkedSeries.key("K2"), "AX"))
                .build();
        Condition a = fails("K0");
        Condition b = fails("K1");
        Condition c = fails("K2");
        assertThat(judge(not(atLeast(2, a, b, c)), evidence)).isEqualTo("HH");
        assertThat(judge(atLeast(2, not(a), not(b), not(c)), evidence)).isEqualTo("Hd");
    }
}
