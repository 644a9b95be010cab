package org.nhscontracts.rules.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.nhscontracts.core.contract.Recurrence;
import org.nhscontracts.core.contract.Variation;
import org.nhscontracts.core.contract.VariationChange;
import org.nhscontracts.core.contract.VariationKind;
import org.nhscontracts.core.id.VariationId;
import org.nhscontracts.rules.verdict.Verdict;

/** Variations against the limits of the Provider Selection Regime: £500,000 and 25 % of the value when entered into. */
final class ModificationsTest {

    private static final LocalDate LAST = LocalDate.of(2027, 3, 31);
    private static final LocalDate ASKED = LocalDate.of(2026, 12, 31);

    private static Money pounds(long pounds) {
        return Money.of(CurrencyUnit.GBP, BigDecimal.valueOf(pounds));
    }

    private static Variation variation(String id, LocalDate day, long pounds, Recurrence recurrence) {
        return Variation.builder()
                .id(VariationId.of(id))
                .agreed(day)
                .from(day)
                .kind(VariationKind.SERVICE)
                .addChange(new VariationChange.ValueChanged(pounds(pounds), recurrence))
                .build();
    }

    private static Variation once(String id, int month, long pounds) {
        return variation(id, LocalDate.of(2025, month, 1), pounds, Recurrence.ONCE);
    }

    private static List<Verdict> noticeDue(Variation... variations) {
        return new Modifications(Optional.of(pounds(1_000_000)), Optional.of(LAST))
                .test(ImmutableList.copyOf(variations), ASKED).stream()
                        .map(one -> one.test().noticeDue().verdict())
                        .toList();
    }

    @Test
    void changes_add_up_in_the_order_in_which_they_were_agreed() {
        ImmutableList<ModificationFinding> found = new Modifications(Optional.of(pounds(1_000_000)), Optional.of(LAST))
                .test(List.of(once("second", 6, 300_000), once("first", 2, 300_000)), ASKED);
        assertThat(found).extracting(one -> one.variation().id().value()).containsExactly("first", "second");
        assertThat(found.get(0).test().allowed().because()).contains("change of £300,000.00: below £500,000: holds");
        assertThat(found.get(1).test().allowed().because())
                .contains(
                        "change of £600,000.00: below £500,000: does not hold; below 25 % of the value when entered into,"
                                + " £1,000,000.00: does not hold");
        assertThat(found.get(1).test().allowed().verdict()).isEqualTo(Verdict.DOES_NOT_HOLD);
    }

    @Test
    void a_change_below_a_limit_is_undetermined_while_nobody_says_whether_the_character_changes() {
        ImmutableList<ModificationFinding> found = new Modifications(Optional.of(pounds(1_000_000)), Optional.of(LAST))
                .test(List.of(once("small", 2, 100_000)), ASKED);
        assertThat(found.get(0).test().allowed().verdict()).isEqualTo(Verdict.UNDETERMINED);
        assertThat(found.get(0).test().allowed().because()).endsWith("materially different in character: undetermined");
    }

    @Test
    void what_recurs_counts_to_the_end_of_the_term() {
        assertThat(noticeDue(variation("yearly", LocalDate.of(2025, 4, 1), 250_000, Recurrence.PER_YEAR)))
                .containsExactly(Verdict.HOLDS);
        assertThat(noticeDue(variation("less", LocalDate.of(2025, 4, 1), 249_999, Recurrence.PER_YEAR)))
                .containsExactly(Verdict.DOES_NOT_HOLD);
    }

    @Test
    void where_an_earlier_change_is_not_known_the_later_is_not_either() {
        assertThat(noticeDue(
                        variation("odd-days", LocalDate.of(2025, 4, 2), -10_000, Recurrence.PER_YEAR),
                        once("after", 6, 600_000)))
                .containsExactly(Verdict.UNDETERMINED, Verdict.UNDETERMINED);
    }

    @Test
    void what_was_agreed_later_or_leaves_the_value_is_left_out() {
        Variation services = Variation.builder()
                .id(VariationId.of("longer"))
                .agreed(LocalDate.of(2025, 1, 1))
                .from(LocalDate.of(2025, 1, 1))
                .kind(VariationKind.SERVICE)
                .addChange(new VariationChange.ExpiryChanged(LocalDate.of(2028, 3, 31)))
                .build();
        assertThat(new Modifications(Optional.empty(), Optional.empty())
                        .test(List.of(services, once("later", 6, 600_000)), LocalDate.of(2025, 5, 31)))
                .isEmpty();
    }
}
