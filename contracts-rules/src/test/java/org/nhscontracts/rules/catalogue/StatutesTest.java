package org.nhscontracts.rules.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Arrays;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nhscontracts.core.source.Confidence;
import org.nhscontracts.rules.text.DocumentText;
import org.nhscontracts.rules.text.Fault;
import org.nhscontracts.rules.text.FaultyTextException;
import org.nhscontracts.rules.text.TextLimits;
import org.nhscontracts.rules.text.TextMap;

class StatutesTest {

    private static final Statutes SHIPPED = Statutes.shipped();

    private static StatuteParameter on(StatuteKey key, String date) {
        return SHIPPED.parameter(key, LocalDate.parse(date)).orElseThrow();
    }

    @ParameterizedTest
    @CsvSource({
        "EMPLOYEE_INFORMATION_BEFORE_DAYS, 2014-04-30, 14 days, SECONDARY",
        "EMPLOYEE_INFORMATION_BEFORE_DAYS, 2014-05-01, 28 days, SECONDARY",
        "STANDSTILL_BEGINS_DAYS, 2024-01-01, 1 day, VERIFIED",
        "STANDSTILL_REPRESENTATIONS_WORKING_DAYS, 2024-01-01, 8 working days, VERIFIED",
        "FURTHER_DECISION_WORKING_DAYS, 2024-01-01, 5 working days, VERIFIED",
        "AWARD_NOTICE_WITHIN_DAYS, 2024-01-01, 30 days, SECONDARY",
        "MODIFICATION_POUNDS, 2024-01-01, '£500,000', VERIFIED",
        "MODIFICATION_PERCENT, 2024-01-01, 25 %, VERIFIED",
        "MODIFICATION_NOTICE_FROM_POUNDS, 2024-01-01, '£500,000', VERIFIED",
        "MODIFICATION_NOTICE_CUMULATIVE, 2024-01-01, yes, DOUBTFUL",
        "CONSIDERABLE_CHANGE_POUNDS, 2024-01-01, '£500,000', SECONDARY",
        "CONSIDERABLE_CHANGE_PERCENT, 2024-01-01, 25 %, UNVERIFIED",
        "URGENT_TERM_MONTHS, 2024-01-01, 12 months, DOUBTFUL"
    })
    void knowsTheNumbersAndHowSureTheyAre(StatuteKey key, String date, String value, Confidence confidence) {
        assertThat(on(key, date).valueWords()).isEqualTo(value);
        assertThat(on(key, date).confidence()).isEqualTo(confidence);
        assertThat(on(key, date).mustBeFlagged()).isEqualTo(confidence.mustBeFlagged());
        assertThat(SHIPPED.source(on(key, date).source())).isPresent();
    }

    @Test
    void knowsEveryKeyAndNoneOfTheRegimeBeforeItBegan() {
        assertThat(SHIPPED.parameters().stream().map(StatuteParameter::key).distinct())
                .containsExactlyInAnyOrder(StatuteKey.values());
        LocalDate before = LocalDate.of(2023, 12, 31);
        assertThat(Arrays.stream(StatuteKey.values())
                        .filter(key -> SHIPPED.parameter(key, before).isPresent()))
                .containsExactly(StatuteKey.EMPLOYEE_INFORMATION_BEFORE_DAYS);
    }

    @Test
    void saysWhatItIsInWordsAndAsANumber() {
        StatuteParameter days = on(StatuteKey.EMPLOYEE_INFORMATION_BEFORE_DAYS, "2026-04-01");
        assertThat(days.words())
                .isEqualTo(
                        "employee liability information before the transfer, at least: 28 days (TUPE reg 11; secondary)");
        assertThat(days.count()).isEqualTo(28);
        assertThat(days.citation().confidence()).isEqualTo(Confidence.SECONDARY);
        assertThat(on(StatuteKey.MODIFICATION_POUNDS, "2026-04-01").pounds()).isEqualTo(Money.parse("GBP 500000"));
        assertThat(on(StatuteKey.MODIFICATION_NOTICE_CUMULATIVE, "2026-04-01").isYes())
                .isTrue();
    }

    @Test
    void refusesToReadAValueAsWhatItIsNot() {
        assertThatIllegalStateException()
                .isThrownBy(() -> on(StatuteKey.MODIFICATION_NOTICE_CUMULATIVE, "2026-04-01")
                        .number())
                .withMessage("modificationNoticeCumulative is no number");
        assertThatIllegalStateException()
                .isThrownBy(
                        () -> on(StatuteKey.MODIFICATION_PERCENT, "2026-04-01").pounds())
                .withMessage("modificationBelowPercent is no sum");
        assertThatIllegalStateException()
                .isThrownBy(
                        () -> on(StatuteKey.MODIFICATION_PERCENT, "2026-04-01").isYes())
                .withMessage("modificationBelowPercent is not yes or no");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> StatuteParameter.constructed(StatuteKey.MODIFICATION_PERCENT, "many"))
                .withMessage("modificationBelowPercent: found 'many', expected a percentage from 0 to 100 with at most"
                        + " 4 decimals");
    }

    @Test
    void aReplacementHoldsOnEveryDay() {
        Statutes other = SHIPPED.with(StatuteParameter.constructed(StatuteKey.EMPLOYEE_INFORMATION_BEFORE_DAYS, "7"));
        assertThat(other.parameter(StatuteKey.EMPLOYEE_INFORMATION_BEFORE_DAYS, LocalDate.of(2010, 1, 1)))
                .map(StatuteParameter::count)
                .contains(7);
        assertThat(other).isNotEqualTo(SHIPPED).hasToString(other.toString());
        assertThat(other.parameters()).hasSize(SHIPPED.parameters().size() - 1);
    }

    @Test
    void twoNumbersOfOneKeyDoNotHoldOnOneDay() {
        StatuteParameter one = StatuteParameter.constructed(StatuteKey.URGENT_TERM_MONTHS, "6");
        StatuteParameter other = StatuteParameter.constructed(StatuteKey.URGENT_TERM_MONTHS, "12");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Statutes.of(ImmutableList.of(one, other), ImmutableList.of()))
                .withMessage("statutes: found two values of urgentTerm on one day, expected one on a day");
    }

    @Test
    void theSchemaHasEveryKey() {
        TextMap schema = (TextMap) DocumentText.parse("schema", StatuteDocument.schema(), TextLimits.DEFAULT);
        TextMap statutes = (TextMap) ((TextMap) schema.find("properties").orElseThrow())
                .find("statutes")
                .orElseThrow();
        assertThat(((TextMap) statutes.find("properties").orElseThrow())
                        .entries()
                        .keySet())
                .containsExactlyElementsOf(Arrays.stream(StatuteKey.values())
                        .map(StatuteKey::documentName)
                        .toList());
    }

    @Test
    void readsAFileOfItsOwn() {
        Statutes own = StatuteDocument.read("own.yaml", """
                format: nhs-statutes/1
                statutes:
                  urgentTerm:
                    - {value: 6, until: 2024-12-31, clause: reg 14, source: law, confidence: verified}
                    - {value: 9, from: 2025-01-01, clause: reg 14, source: law, confidence: verified, note: longer}
                sources:
                  - {id: law, title: The law}
                """);
        assertThat(own.parameter(StatuteKey.URGENT_TERM_MONTHS, LocalDate.of(2025, 1, 1)))
                .map(StatuteParameter::words)
                .contains("term of an urgent award or modification at most: 9 months (reg 14; verified)");
        assertThat(own.sources()).hasSize(1);
    }

    @Test
    void reportsAllFaultsAtOnceWithTheirPlaces() {
        FaultyTextException faulty =
                catchThrowableOfType(FaultyTextException.class, () -> StatuteDocument.read("own.yaml", """
                        format: nhs-statutes/1
                        statutes:
                          urgentTerm:
                            - {value: 6, clause: reg 14, source: law, confidence: verified}
                            - {value: 9, from: 2025-02-30, clause: reg 14, source: law, confidence: verified}
                            - {value: 9, from: 2025-01-01, clause: reg 14, source: other, confidence: verified}
                            - {value: 12, clause: reg 14, source: law, confidence: verified}
                          modificationBelowPercent:
                            - {value: 101, clause: reg 13, source: law, confidence: verified}
                        sources:
                          - {id: law, title: The law}
                        """));
        assertThat(faulty.faults().stream().map(Fault::toString))
                .hasSize(4)
                .anyMatch(fault -> fault.contains("own.yaml:5:") && fault.contains("a day of the calendar"))
                .anyMatch(fault -> fault.contains("own.yaml:6:") && fault.contains("found 'other', expected law"))
                .anyMatch(fault -> fault.contains("own.yaml:7:") && fault.contains("one value on a day"))
                .anyMatch(fault -> fault.contains("own.yaml:9:") && fault.contains("101"));
    }
}
