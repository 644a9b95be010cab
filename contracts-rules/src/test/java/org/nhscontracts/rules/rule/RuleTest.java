package org.nhscontracts.rules.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.nhscontracts.rules.condition.Conditions.consecutive;
import static org.nhscontracts.rules.condition.Conditions.fails;
import static org.nhscontracts.rules.condition.NotApplicablePeriods.SHRINK_THE_WINDOW;

import org.junit.jupiter.api.Test;
import org.nhscontracts.core.id.ClauseReference;
import org.nhscontracts.core.id.RuleId;

class RuleTest {

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
