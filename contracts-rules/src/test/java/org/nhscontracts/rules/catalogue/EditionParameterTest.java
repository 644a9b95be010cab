package org.nhscontracts.rules.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.math.BigDecimal;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nhscontracts.core.id.ClauseReference;
import org.nhscontracts.core.id.ContractEdition;
import org.nhscontracts.core.id.SourceId;
import org.nhscontracts.core.source.Basis;
import org.nhscontracts.core.source.Confidence;
import org.nhscontracts.rules.consequence.PriceBase;

class EditionParameterTest {

    @Test
    void givesItsValueInTheUnitOfItsKey() {
        assertThat(of(ParameterKey.MEETING_WITHIN, "10").days()).isEqualTo(10);
        assertThat(of(ParameterKey.EMPLOYEE_INFORMATION_BEFORE, "28").days()).isEqualTo(28);
        assertThat(of(ParameterKey.JOINT_INVESTIGATION_AT_MOST, "2").months()).isEqualTo(2);
        assertThat(of(ParameterKey.EXCEPTION_REPORTS_TO_TERMINATE, "2").count()).isEqualTo(2);
        assertThat(of(ParameterKey.PLAN_ITEM_PERCENT, "2.5").number()).isEqualTo(new BigDecimal("2.5"));
        assertThat(of(ParameterKey.EXCUSING_NOTICE, "yes").isYes()).isTrue();
        assertThat(of(ParameterKey.EXCUSING_NOTICE, "no").isYes()).isFalse();
        assertThat(of(ParameterKey.WITHHOLDING_BASE, "Actual Monthly Value").base())
                .isEqualTo(PriceBase.ACTUAL_MONTHLY_VALUE);
    }

    @Test
    void refusesToBeReadAsWhatItIsNot() {
        assertThatIllegalStateException()
                .isThrownBy(() -> of(ParameterKey.EXCUSING_NOTICE, "yes").number())
                .withMessage("excusingNotice is no number");
        assertThatIllegalStateException()
                .isThrownBy(() -> of(ParameterKey.WITHHOLDING_BASE, "Actual Monthly Value")
                        .number())
                .withMessage("withholdingBase is no number");
        assertThatIllegalStateException()
                .isThrownBy(() -> of(ParameterKey.PLAN_ITEM_PERCENT, "2").days())
                .withMessage("planItemPercent is no number of days");
        assertThatIllegalStateException()
                .isThrownBy(() -> of(ParameterKey.MEETING_WITHIN, "10").months())
                .withMessage("meetingWithin is no number of months");
        assertThatIllegalStateException()
                .isThrownBy(() -> of(ParameterKey.MEETING_WITHIN, "10").count())
                .withMessage("meetingWithin is no count");
        assertThatIllegalStateException()
                .isThrownBy(() -> of(ParameterKey.MEETING_WITHIN, "10").isYes())
                .withMessage("meetingWithin is not yes or no");
        assertThatIllegalStateException()
                .isThrownBy(() -> of(ParameterKey.MEETING_WITHIN, "10").base())
                .withMessage("meetingWithin is no base");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            MEETING_WITHIN | 1.5 | meetingWithin: found '1.5', expected a whole number of Operational Days, at most 9999
            MEETING_WITHIN | -1 | meetingWithin: found '-1', expected a whole number of Operational Days, at most 9999
            MEETING_WITHIN | 010 | meetingWithin: found '010', expected a whole number of Operational Days, at most 9999
            MEETING_WITHIN | 10000 | meetingWithin: found '10000', expected a whole number of Operational Days, at most 9999
            EMPLOYEE_INFORMATION_BEFORE | x | employeeInformationBefore: found 'x', expected a whole number of calendar days, at most 9999
            DEFAULT_TERM | 1y | defaultTerm: found '1y', expected a whole number of months, at most 9999
            PLAN_ITEM_PERCENT | 101 | planItemPercent: found '101', expected a percentage from 0 to 100 with at most 4 decimals
            PLAN_ITEM_PERCENT | 100.1 | planItemPercent: found '100.1', expected a percentage from 0 to 100 with at most 4 decimals
            PLAN_ITEM_PERCENT | 2.00001 | planItemPercent: found '2.00001', expected a percentage from 0 to 100 with at most 4 decimals
            ELECTIVE_TARGET_PERCENT | 1000 | electiveTargetPercent: found '1000', expected a percentage of a baseline from 0 to 999 with at most 4 decimals
            LOW_VOLUME_UP_TO | 1.005 | lowVolumeUpTo: found '1.005', expected a sum in pounds with at most 2 decimals, written 1000000.00
            CQUIN_INDICATORS_AT_MOST | five | cquinIndicatorsAtMost: found 'five', expected a whole number, at most 999999999
            EXCUSING_NOTICE | true | excusingNotice: found 'true', expected yes or no
            WITHHOLDING_BASE | period | withholdingBase: found 'period', expected one of Expected Monthly Value, Actual Monthly Value, Actual Quarterly Value, Expected Annual Contract Value
            """)
    void refusesWhatDoesNotSuitItsUnit(ParameterKey key, String text, String message) {
        assertThatIllegalArgumentException().isThrownBy(() -> of(key, text)).withMessage(message);
    }

    @Test
    void saysInWordsWhatItIsByWhichClauseAndHowSure() {
        EditionParameter meeting = EditionParameter.builder()
                .key(ParameterKey.MEETING_WITHIN)
                .text("10")
                .clause(ClauseReference.of("GC9.6", ContractEdition.of("2024/25")))
                .source(SourceId.of("s"))
                .confidence(Confidence.UNVERIFIED)
                .build();

        assertThat(meeting.words())
                .isEqualTo("Contract Management Meeting within, from the notice: 10 Operational Days (GC9.6 (2024/25);"
                        + " unverified)");
        assertThat(of(ParameterKey.LOW_VOLUME_UP_TO, "1500000").valueWords()).isEqualTo("£1,500,000");
        assertThat(of(ParameterKey.LOW_VOLUME_UP_TO, "1234.5").valueWords()).isEqualTo("£1,234.50");
        assertThat(of(ParameterKey.LOW_VOLUME_UP_TO, "999").valueWords()).isEqualTo("£999");
        assertThat(of(ParameterKey.QUARTERLY_SANCTION_CAP_PERCENT, "2.5").valueWords())
                .isEqualTo("2.5 %");
        assertThat(of(ParameterKey.START_AFTER_CONDITIONS, "1").valueWords()).isEqualTo("1 day");
        assertThat(of(ParameterKey.EXCUSING_NOTICE, "yes").valueWords()).isEqualTo("yes");
    }

    @Test
    void isFlaggedUnlessItWasReadSomewhere() {
        EditionParameter made = of(ParameterKey.MEETING_WITHIN, "10");

        assertThat(made.mustBeFlagged()).isTrue();
        assertThat(made.citation().basis()).isEqualTo(Basis.CLAIMED);
        assertThat(made.citation().confidence()).isEqualTo(Confidence.CONSTRUCTED);
        assertThat(Catalogues.shipped("2019/20", ParameterKey.START_AFTER_CONDITIONS)
                        .mustBeFlagged())
                .isFalse();
    }

    @Test
    void everyKeyHasANameOfItsOwnThatFindsIt() {
        assertThat(Arrays.stream(ParameterKey.values()))
                .allSatisfy(key ->
                        assertThat(ParameterKey.named(key.documentName())).contains(key));
        assertThat(ParameterKey.named("meeting")).isEmpty();
    }

    private static EditionParameter of(ParameterKey key, String text) {
        return EditionParameter.constructed(key, text);
    }
}
