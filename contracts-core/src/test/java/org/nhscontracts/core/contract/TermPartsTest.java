package org.nhscontracts.core.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.nhscontracts.core.id.ConditionId;
import org.nhscontracts.core.id.OptionId;
import org.nhscontracts.core.source.YesNo;
import org.nhscontracts.core.time.CalendarMonths;

class TermPartsTest {

    private static final LocalDate DAY = LocalDate.of(2026, 4, 9);

    private static ConditionPrecedent.Builder condition(String id) {
        return condition(id, "registration");
    }

    private static ConditionPrecedent.Builder condition(String id, String what) {
        return ConditionPrecedent.builder().id(ConditionId.of(id)).what(what);
    }

    private static ExtensionOption.Builder option(String id) {
        return ExtensionOption.builder()
                .id(OptionId.of(id))
                .exercisableBy(OptionHolder.BOTH_AGREEING)
                .length(CalendarMonths.of(12));
    }

    private static ContractTerm.Builder term() {
        return ContractTerm.builder().start(DAY).expiry(DAY.plusYears(1));
    }

    @Test
    void aConditionIsSatisfiedFromItsDayOn() {
        ConditionPrecedent met = condition("cqc").satisfied(DAY).build();
        assertThat(met.isSatisfiedOn(DAY)).isTrue();
        assertThat(met.isSatisfiedOn(DAY.minusDays(1))).isFalse();
        assertThat(condition("cqc").build().isSatisfiedOn(DAY)).isFalse();
    }

    @Test
    void aConditionSaysWhatIsToBeSatisfied() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> condition("cqc", " ").build())
                .withMessage("condition cqc: found blank text, expected what is to be satisfied");
    }

    @Test
    void anOptionIsExercisedOnceUnlessStatedAndNothingIsAssumedOfItsNotice() {
        ExtensionOption option = option("more").build();
        assertThat(option.times()).isOne();
        assertThat(option.notice()).isEmpty();
        assertThat(option.allServices()).isEqualTo(YesNo.NOT_STATED);
        assertThat(option.exercised()).isEmpty();
    }

    @Test
    void anOptionMayBeExercisedAtLeastOnceAndOnceADay() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> option("more").times(0).build())
                .withMessage("option more: found 0 times, expected 1 or more");
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> option("more").addExercised(DAY).addExercised(DAY).build())
                .withMessage("option more: found a day of exercise twice");
    }

    @Test
    void noticePeriodsNameOneSideAtLeast() {
        assertThat(NoticePeriods.builder()
                        .byProvider(CalendarMonths.of(6))
                        .build()
                        .byCommissioner())
                .isEmpty();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> NoticePeriods.builder().build())
                .withMessage("notice: found neither a period for the Commissioner nor one for the Provider");
    }

    @Test
    void aTermFindsItsOptionsById() {
        ContractTerm term = term().addOption(option("more").build()).build();
        assertThat(term.option(OptionId.of("more"))).isPresent();
        assertThat(term.option(OptionId.of("less"))).isEmpty();
    }

    @Test
    void aTermNamesNoConditionAndNoOptionTwice() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> term().addCondition(condition("cqc").build())
                        .addCondition(condition("cqc", "licence").build())
                        .build())
                .withMessage("term: found a condition id twice");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> term().addOption(option("more").build())
                        .addOption(option("more").times(2).build())
                        .build())
                .withMessage("term: found an option id twice");
    }
}
