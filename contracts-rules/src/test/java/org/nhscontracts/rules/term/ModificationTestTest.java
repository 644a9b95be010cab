package org.nhscontracts.rules.term;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.nhscontracts.rules.term.TermCases.day;
import static org.nhscontracts.rules.term.TermCases.pounds;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nhscontracts.core.contract.Recurrence;
import org.nhscontracts.core.contract.Variation;
import org.nhscontracts.core.contract.VariationChange;
import org.nhscontracts.core.contract.VariationKind;
import org.nhscontracts.core.id.VariationId;
import org.nhscontracts.rules.catalogue.StatuteKey;
import org.nhscontracts.rules.catalogue.StatuteParameter;
import org.nhscontracts.rules.catalogue.Statutes;
import org.nhscontracts.rules.verdict.Verdict;

class ModificationTestTest {

    private static final Statutes LAW = Statutes.shipped();

    private static Modification.Builder because(ModificationReason reason, Verdict different) {
        return Modification.builder()
                .day(day("2025-09-15"))
                .reason(reason)
                .materiallyDifferent(different)
                .originalValue(pounds("1000000"))
                .change(LifetimeChange.of(pounds("900000")));
    }

    @ParameterizedTest(name = "{0}, materially different {1}")
    @CsvSource({
        "PROVIDED_FOR, HOLDS, HOLDS",
        "PROVIDER_SUCCESSION, UNDETERMINED, HOLDS",
        "EXTERNAL_FACTORS, DOES_NOT_HOLD, HOLDS",
        "EXTERNAL_FACTORS, HOLDS, DOES_NOT_HOLD",
        "EXTERNAL_FACTORS, UNDETERMINED, UNDETERMINED",
        "AUTHORITY_DECISION, DOES_NOT_HOLD, DOES_NOT_HOLD",
        "AUTHORITY_DECISION, HOLDS, DOES_NOT_HOLD",
        "NOT_STATED, DOES_NOT_HOLD, UNDETERMINED"
    })
    void eachReasonHasItsOwnTest(ModificationReason reason, Verdict different, Verdict allowed) {
        assertThat(ModificationTest.of(because(reason, different).build(), LAW)
                        .allowed()
                        .verdict())
                .isEqualTo(allowed);
    }

    @ParameterizedTest(name = "A or B, {0}, materially different {1}")
    @CsvSource({
        "AUTHORITY_DECISION, DOES_NOT_HOLD, HOLDS",
        "NOT_STATED, DOES_NOT_HOLD, HOLDS",
        "AUTHORITY_DECISION, HOLDS, DOES_NOT_HOLD",
        "PROVIDED_FOR, HOLDS, HOLDS"
    })
    void underDirectAwardAOrBOnlyTheCharacterCounts(ModificationReason reason, Verdict different, Verdict allowed) {
        Modification modification =
                because(reason, different).awardedByProcessAOrB(true).build();
        assertThat(ModificationTest.of(modification, LAW).allowed().verdict()).isEqualTo(allowed);
    }

    @Test
    void whatIsMateriallyDifferentIsNotAllowedHoweverSmall() {
        Modification small = Modification.builder()
                .day(day("2025-09-15"))
                .reason(ModificationReason.AUTHORITY_DECISION)
                .materiallyDifferent(Verdict.HOLDS)
                .change(LifetimeChange.of(pounds("1")))
                .build();
        assertThat(ModificationTest.of(small, LAW).allowed().verdict()).isEqualTo(Verdict.DOES_NOT_HOLD);
    }

    @Test
    void aFallCountsLikeARise() {
        ModificationTest fall = ModificationTest.of(
                Modification.byAuthority(day("2025-09-15"), pounds("1800000"), pounds("-500000")), LAW);
        assertThat(fall.allowed().verdict()).isEqualTo(Verdict.DOES_NOT_HOLD);
        assertThat(fall.noticeDue().verdict()).isEqualTo(Verdict.HOLDS);
    }

    @Test
    void belowTheSumNoOriginalValueIsNeeded() {
        Modification small = Modification.builder()
                .day(day("2025-09-15"))
                .reason(ModificationReason.AUTHORITY_DECISION)
                .materiallyDifferent(Verdict.DOES_NOT_HOLD)
                .change(LifetimeChange.of(pounds("499999.99")))
                .build();
        assertThat(ModificationTest.of(small, LAW).allowed().verdict()).isEqualTo(Verdict.HOLDS);
        assertThat(ModificationTest.of(small, LAW).noticeDue().verdict()).isEqualTo(Verdict.DOES_NOT_HOLD);
    }

    @Test
    void aChangeThatIsOnlyKnownToBeAtLeastSoLargeMayStillReachALimit() {
        Modification open = Modification.builder()
                .day(day("2025-09-15"))
                .reason(ModificationReason.AUTHORITY_DECISION)
                .materiallyDifferent(Verdict.DOES_NOT_HOLD)
                .originalValue(pounds("1000000"))
                .change(new LifetimeChange(pounds("100000"), false))
                .build();
        assertThat(ModificationTest.of(open, LAW).allowed().verdict()).isEqualTo(Verdict.UNDETERMINED);
        assertThat(ModificationTest.of(open, LAW).noticeDue().verdict()).isEqualTo(Verdict.UNDETERMINED);
    }

    @Test
    void aChangeThatIsNotKnownDecidesNothing() {
        Modification unknown = Modification.builder()
                .day(day("2025-09-15"))
                .reason(ModificationReason.AUTHORITY_DECISION)
                .materiallyDifferent(Verdict.DOES_NOT_HOLD)
                .originalValue(pounds("1000000"))
                .build();
        ModificationTest test = ModificationTest.of(unknown, LAW);
        assertThat(test.allowed().verdict()).isEqualTo(Verdict.UNDETERMINED);
        assertThat(test.noticeDue().because()).isEqualTo("the change in value is not known");
    }

    @Test
    void thereIsNoSuchTestBeforeTheRegimeAndOneForOlderContractsSince() {
        Modification early = Modification.byAuthority(day("2023-12-31"), pounds("1"), pounds("1"));
        ModificationTest test = ModificationTest.of(early, LAW);
        assertThat(test.allowed().verdict()).isEqualTo(Verdict.NOT_APPLICABLE);
        assertThat(test.noticeDue().verdict()).isEqualTo(Verdict.NOT_APPLICABLE);
        assertThat(test.allowed().because()).isEqualTo("no such law is known on 2023-12-31");
        assertThat(ConsiderableChangeTest.byAuthority(day("2023-12-31"), pounds("1"), pounds("2"))
                        .met(LAW)
                        .verdict())
                .isEqualTo(Verdict.NOT_APPLICABLE);
    }

    @Test
    void theNumbersAreThoseOfTheStatutesAndNoOthers() {
        Modification modification = Modification.byAuthority(day("2025-09-15"), pounds("1600000"), pounds("450000"));
        Statutes other = LAW.with(StatuteParameter.constructed(StatuteKey.MODIFICATION_POUNDS, "450000"))
                .with(StatuteParameter.constructed(StatuteKey.MODIFICATION_NOTICE_FROM_POUNDS, "450000"));
        assertThat(ModificationTest.of(modification, other).allowed().verdict()).isEqualTo(Verdict.DOES_NOT_HOLD);
        assertThat(ModificationTest.of(modification, other).noticeDue().verdict())
                .isEqualTo(Verdict.HOLDS);
        assertThat(ModificationTest.of(modification, other).allowed().mustBeFlagged())
                .isTrue();
    }

    @Test
    void refusesAValueBelowNothing() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Modification.byAuthority(day("2025-09-15"), pounds("-1"), pounds("1")))
                .withMessage("modification: found an original value of GBP -1.00, expected 0 or more");
    }

    private static Variation variation(String once, String yearly) {
        return Variation.builder()
                .id(VariationId.of("v1"))
                .from(day("2025-10-01"))
                .kind(VariationKind.OTHER)
                .addChange(new VariationChange.ValueChanged(pounds(once), Recurrence.ONCE))
                .addChange(new VariationChange.ValueChanged(pounds(yearly), Recurrence.PER_YEAR))
                .build();
    }

    @Test
    void ofAChangeThatFallsEveryYearForAnUnknownTimeNothingIsKnown() {
        assertThat(LifetimeChange.of(variation("500", "-100"), Optional.empty()))
                .isEmpty();
        assertThat(LifetimeChange.of(variation("-500", "100"), Optional.empty()))
                .isEmpty();
        assertThat(LifetimeChange.of(variation("500", "-100"), Optional.of(day("2026-03-31"))))
                .contains(LifetimeChange.of(pounds("450")));
    }

    @ParameterizedTest(name = "materially different {0}, by decision {1}, rises {2}")
    @CsvSource({
        "HOLDS, DOES_NOT_HOLD, 1, HOLDS",
        "DOES_NOT_HOLD, DOES_NOT_HOLD, 900000, DOES_NOT_HOLD",
        "DOES_NOT_HOLD, UNDETERMINED, 900000, UNDETERMINED",
        "DOES_NOT_HOLD, UNDETERMINED, 1, DOES_NOT_HOLD",
        "UNDETERMINED, HOLDS, 1, UNDETERMINED",
        "UNDETERMINED, HOLDS, 900000, HOLDS"
    })
    void considerableChangeByCharacterOrByDecision(Verdict different, Verdict decision, String rise, Verdict met) {
        ConsiderableChangeTest test = ConsiderableChangeTest.builder()
                .day(day("2025-09-15"))
                .materiallyDifferent(different)
                .byDecisionOfAuthority(decision)
                .existingValue(pounds("1000000"))
                .proposedValue(pounds("1000000").plus(pounds(rise)))
                .build();
        assertThat(test.met(LAW).verdict()).isEqualTo(met);
    }

    @Test
    void considerableChangeWithoutValuesIsUndetermined() {
        TermFinding met = ConsiderableChangeTest.builder()
                .day(day("2025-09-15"))
                .materiallyDifferent(Verdict.DOES_NOT_HOLD)
                .byDecisionOfAuthority(Verdict.HOLDS)
                .proposedValue(pounds("235000000"))
                .build()
                .met(LAW);
        assertThat(met.verdict()).isEqualTo(Verdict.UNDETERMINED);
        assertThat(met.because())
                .endsWith(
                        "higher by £500,000 and by 25 %, from a value that is not known to £235,000,000.00: undetermined");
    }
}
