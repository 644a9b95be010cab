package org.nhscontracts.rules.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.nhscontracts.rules.condition.Conditions.consecutive;
import static org.nhscontracts.rules.condition.Conditions.fails;
import static org.nhscontracts.rules.condition.NotApplicablePeriods.SHRINK_THE_WINDOW;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.nhscontracts.core.id.ClauseReference;
import org.nhscontracts.core.id.RuleId;
import org.nhscontracts.core.party.OrganisationKind;
import org.nhscontracts.core.time.ReportingPeriod;
import org.nhscontracts.rules.consequence.Consequence;
import org.nhscontracts.rules.consequence.ContractParty;
import org.nhscontracts.rules.verdict.Verdict;

class RuleTest {

    private static final LocalDate APRIL = LocalDate.of(2025, 4, 1);
    private static final LocalDate JUNE = LocalDate.of(2025, 6, 30);

    @Test
    void isAnEnglishSentence() {
        assertThat(persistent().build().describe())
                .isEqualTo("UCR2H-persistent holds if KPI UCR2H fails its contract standard in 3 periods in a row.");
    }

    @Test
    void namesItsClause() {
        Rule.Builder rule = persistent();
        rule.clause(ClauseReference.of("GC9.4"));
        assertThat(rule.build().describe())
                .isEqualTo("UCR2H-persistent (GC9.4) holds if"
                        + " KPI UCR2H fails its contract standard in 3 periods in a row.");
    }

    @Test
    void saysWhatFollowsForWhomAndWhenNot() {
        Rule.Builder rule = persistent();
        rule.addThen(Consequence.permits(
                                ContractParty.CO_ORDINATING_COMMISSIONER, "issue a Contract Performance Notice")
                        .under(ClauseReference.of("GC9.4")))
                .addThen(Consequence.requires(ContractParty.PROVIDER, "agree a plan"))
                .addOnlyFor(OrganisationKind.NHS_TRUST)
                .addOnlyFor(OrganisationKind.COMPANY)
                .addSuspension(suspension(Optional.of(APRIL), Optional.of(JUNE), "a flood"))
                .addSuspension(RuleSuspension.builder()
                        .because("the pandemic")
                        .clause(ClauseReference.of("GC28"))
                        .build())
                .whereTrajectory(TrajectoryEffect.LIFTS);

        assertThat(rule.build().describe())
                .isEqualTo(
                        "UCR2H-persistent holds, for a provider that is NHS trust or company, if KPI UCR2H fails its contract"
                                + " standard in 3 periods in a row. Then the Co-ordinating Commissioner may issue a Contract Performance"
                                + " Notice (GC9.4); the Provider must agree a plan. It is lifted in periods for which an improvement"
                                + " trajectory is agreed. It is suspended from 2025-04-01 until 2025-06-30: a flood. It is suspended"
                                + " (GC28): the pandemic.");
    }

    @Test
    void saysThatATrajectoryReplacesTheStandard() {
        Rule.Builder rule = persistent();
        rule.whereTrajectory(TrajectoryEffect.REPLACES);

        assertThat(rule.build().describe())
                .endsWith(
                        "in 3 periods in a row. An agreed improvement trajectory takes the place of the contract standard.");
    }

    @Test
    void isSuspendedInPeriodsThatBeginThen() {
        RuleSuspension flood = suspension(Optional.of(APRIL.plusDays(1)), Optional.of(JUNE), "a flood");
        Rule.Builder builder = persistent();
        builder.addSuspension(flood);
        Rule rule = builder.build();

        assertThat(rule.suspension(ReportingPeriod.month(2025, 4))).isEmpty();
        assertThat(rule.suspension(ReportingPeriod.month(2025, 5))).contains(flood);
        assertThat(rule.suspension(ReportingPeriod.month(2025, 6))).contains(flood);
        assertThat(rule.suspension(ReportingPeriod.month(2025, 7))).isEmpty();
    }

    @Test
    void aSuspensionEndsAfterItsBeginning() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> suspension(Optional.of(JUNE), Optional.of(APRIL), "a flood"))
                .withMessage("suspension: until (2025-04-01) is before from (2025-06-30)");
    }

    @Test
    void aRegistryFindsAConditionByItsId() {
        CustomCondition never = context -> new CustomVerdict(Verdict.DOES_NOT_HOLD, "never");
        RuleRegistry registry = RuleRegistry.EMPTY.with("never", never);

        assertThat(registry.find("never")).contains(never);
        assertThat(registry.find("ever")).isEmpty();
        assertThat(RuleRegistry.EMPTY.find("never")).isEmpty();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> registry.with("never", never))
                .withMessageContaining("never");
    }

    private static RuleSuspension suspension(Optional<LocalDate> from, Optional<LocalDate> until, String because) {
        return RuleSuspension.builder().from(from).until(until).because(because).build();
    }

    @Test
    void namesAllThatIsMissing() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Rule.builder().build())
                .withMessageContainingAll("id", "when", "because");
    }

    @Test
    void aBookFindsARuleByItsId() {
        Rule rule = persistent().build();
        RuleBook book = RuleBook.of(rule);
        assertThat(book.find(rule.id())).contains(rule);
        assertThat(book.find(RuleId.of("other"))).isEmpty();
    }

    @Test
    void aBookUsesEveryIdOnce() {
        Rule rule = persistent().build();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RuleBook.of(rule, rule))
                .withMessage("rule book: found two rules UCR2H-persistent");
    }

    private static Rule.Builder persistent() {
        Rule.Builder rule = Rule.builder();
        rule.id(RuleId.of("UCR2H-persistent"))
                .when(consecutive(3, SHRINK_THE_WINDOW, fails("UCR2H")))
                .because("below standard three months running");
        return rule;
    }
}
