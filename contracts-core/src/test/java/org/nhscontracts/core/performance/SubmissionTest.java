package org.nhscontracts.core.performance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.nhscontracts.core.id.KpiId;
import org.nhscontracts.core.id.OrganisationId;
import org.nhscontracts.core.time.ReportingPeriod;

/** Submissions, cuts through them, and requests to leave something out. */
class SubmissionTest {

    private static final LocalDate JUNE = LocalDate.of(2025, 6, 20);
    private static final Submission FLEX = new Submission(DataPosition.FLEX, JUNE);
    private static final Submission FREEZE = new Submission(DataPosition.FREEZE, JUNE);
    private static final Submission LATER_FLEX = new Submission(DataPosition.FLEX, JUNE.plusDays(1));

    @Test
    void theLaterDayComesLaterAndOnOneDayTheFurtherPosition() {
        assertThat(FLEX).isLessThan(FREEZE);
        assertThat(FREEZE).isLessThan(LATER_FLEX);
        assertThat(FREEZE).isEqualByComparingTo(new Submission(DataPosition.FREEZE, JUNE));
        assertThat(new Submission(DataPosition.REFRESH, JUNE)).isGreaterThan(FREEZE);
        assertThat(FREEZE).hasToString("freeze of 2025-06-20");
    }

    @Test
    void aKeyTellsSubmissionsApart() {
        SeriesKey key = SeriesKey.of(KpiId.of("RTT"), OrganisationId.of("esneft"));

        assertThat(key.submitted(FREEZE)).hasToString("KPI RTT of esneft (contract, freeze of 2025-06-20)");
        assertThat(key.submitted(FREEZE)).isNotEqualTo(key.submitted(FLEX)).isNotEqualTo(key);
        assertThat(key.submitted(FREEZE).anySubmission()).isEqualTo(key);
        assertThat(key.submitted(FREEZE).covering(Scope.WHOLE_PROVIDER).submission())
                .contains(FREEZE);
    }

    @Test
    void aCutLeavesOutWhatCameLaterOrLiesBeyond() {
        assertThat(DataCut.LATEST.includes(LATER_FLEX)).isTrue();
        assertThat(DataCut.asOf(JUNE).includes(FREEZE)).isTrue();
        assertThat(DataCut.asOf(JUNE).includes(LATER_FLEX)).isFalse();
        assertThat(DataCut.at(DataPosition.FLEX).includes(LATER_FLEX)).isTrue();
        assertThat(DataCut.at(DataPosition.FLEX).includes(FREEZE)).isFalse();
        assertThat(DataCut.at(DataPosition.REFRESH).includes(FREEZE)).isTrue();
        DataCut both = new DataCut(Optional.of(JUNE), Optional.of(DataPosition.FLEX));
        assertThat(both.includes(FLEX)).isTrue();
        assertThat(both.includes(FREEZE)).isFalse();
        assertThat(both.includes(LATER_FLEX)).isFalse();
    }

    @Test
    void aCutIsPutIntoWords() {
        assertThat(DataCut.LATEST.words()).isEqualTo("with all that is known");
        assertThat(DataCut.asOf(JUNE).words()).isEqualTo("as the data stood on 2025-06-20");
        assertThat(DataCut.at(DataPosition.FREEZE).words()).isEqualTo("with submissions up to freeze");
        assertThat(new DataCut(Optional.of(JUNE), Optional.of(DataPosition.FLEX)).words())
                .isEqualTo("as the data stood on 2025-06-20 up to flex");
    }

    @Test
    void onlyAnAgreedRequestCountsAndOnlySinceItWasAgreed() {
        ExclusionRequest agreed =
                request().decision(ExclusionDecision.AGREED).decidedOn(JUNE).build();

        assertThat(agreed.countsOn(JUNE)).isTrue();
        assertThat(agreed.countsOn(JUNE.minusDays(1))).isFalse();
        assertThat(request().decision(ExclusionDecision.AGREED).build().countsOn(LocalDate.MIN))
                .isTrue();
        assertThat(request().decision(ExclusionDecision.ASKED).build().countsOn(JUNE))
                .isFalse();
        assertThat(request()
                        .decision(ExclusionDecision.REFUSED)
                        .decidedOn(JUNE)
                        .build()
                        .countsOn(JUNE))
                .isFalse();
    }

    @Test
    void aRequestWithoutCountsIsForTheWholePeriod() {
        assertThat(request().decision(ExclusionDecision.ASKED).build().isWholePeriod())
                .isTrue();
        assertThat(request()
                        .decision(ExclusionDecision.ASKED)
                        .numerator(1)
                        .build()
                        .isWholePeriod())
                .isFalse();
        assertThat(request()
                        .decision(ExclusionDecision.ASKED)
                        .denominator(1)
                        .build()
                        .isWholePeriod())
                .isFalse();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> request()
                        .decision(ExclusionDecision.ASKED)
                        .numerator(-1)
                        .denominator(2)
                        .build())
                .withMessage("exclusion of RTT, 2025-04: found -1 of 2, expected counts of 0 or more");
    }

    private static ExclusionRequest.Builder request() {
        ExclusionRequest.Builder request = ExclusionRequest.builder();
        request.kpi(KpiId.of("RTT"))
                .organisation(OrganisationId.of("esneft"))
                .period(ReportingPeriod.month(2025, 4))
                .askedBy(OrganisationId.of("esneft"))
                .because("the snow");
        return request;
    }
}
