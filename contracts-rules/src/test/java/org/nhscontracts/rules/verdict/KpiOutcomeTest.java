package org.nhscontracts.rules.verdict;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class KpiOutcomeTest {

    @Test
    void onlyAFigureThatSatisfiesTheTargetIsAchieved() {
        assertThat(Stream.of(KpiOutcome.values()).filter(outcome -> outcome.achieved() == Verdict.HOLDS))
                .containsExactly(KpiOutcome.MET);
        assertThat(Stream.of(KpiOutcome.values()).filter(outcome -> outcome.achieved() == Verdict.DOES_NOT_HOLD))
                .containsExactly(KpiOutcome.NOT_MET, KpiOutcome.WITHIN_TOLERANCE, KpiOutcome.MISSED);
    }

    @Test
    void whatIsMissedByNoMoreThanTheToleranceIsNeitherAchievedNorFailed() {
        assertThat(KpiOutcome.MET.failed()).isEqualTo(Verdict.DOES_NOT_HOLD);
        assertThat(KpiOutcome.NOT_MET.failed()).isEqualTo(Verdict.HOLDS);
        assertThat(KpiOutcome.WITHIN_TOLERANCE.failed()).isEqualTo(Verdict.DOES_NOT_HOLD);
        assertThat(KpiOutcome.MISSED.failed()).isEqualTo(Verdict.UNDETERMINED);
        assertThat(KpiOutcome.MISSING.failed()).isEqualTo(Verdict.UNDETERMINED);
        assertThat(KpiOutcome.SUSPENDED.failed()).isEqualTo(Verdict.NOT_APPLICABLE);
    }

    @Test
    void missingAndNotYetDueDecideNothing() {
        assertThat(KpiOutcome.MISSING.achieved()).isEqualTo(Verdict.UNDETERMINED);
        assertThat(KpiOutcome.NOT_YET_DUE.achieved()).isEqualTo(Verdict.UNDETERMINED);
        assertThat(KpiOutcome.UNDETERMINED.achieved()).isEqualTo(Verdict.UNDETERMINED);
    }

    @Test
    void nothingToJudgeIsNotApplicable() {
        assertThat(KpiOutcome.NOT_APPLICABLE.achieved()).isEqualTo(Verdict.NOT_APPLICABLE);
        assertThat(KpiOutcome.SUSPENDED.achieved()).isEqualTo(Verdict.NOT_APPLICABLE);
    }

    @Test
    void outcomesAreWrittenInTheWordsOfTheField() {
        assertThat(KpiOutcome.MET.words()).isEqualTo("achieved");
        assertThat(KpiOutcome.NOT_MET.words()).isEqualTo("failed");
    }

    @Test
    void reasonCodesAreKebabCaseNamesAndEveryOutcomeHasOne() {
        assertThat(ReasonCode.values())
                .allSatisfy(code -> assertThat(code.code()).isEqualTo(kebab(code)));
        assertThat(Stream.of(ReasonCode.values()).map(ReasonCode::outcome))
                .containsAll(EnumSet.allOf(KpiOutcome.class));
    }

    private static String kebab(ReasonCode code) {
        return code.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
