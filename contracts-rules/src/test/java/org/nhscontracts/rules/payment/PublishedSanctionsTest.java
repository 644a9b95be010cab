package org.nhscontracts.rules.payment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.nhscontracts.rules.payment.Examples.SCHEDULE_4;
import static org.nhscontracts.rules.payment.Examples.pounds;

import com.google.common.collect.ImmutableList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nhscontracts.core.performance.CountRange;
import org.nhscontracts.rules.verdict.Verdict;

/** Sums that were published with what they were reckoned from. Each names its publication. */
class PublishedSanctionsTest {

    private static final SeverityBands HANDOVER = new SeverityBands(
            ImmutableList.of(
                    new SeverityBand("over 30 to 60 minutes", pounds("200")),
                    new SeverityBand("over 60 minutes", pounds("1000"))),
            SCHEDULE_4);

    /**
     * Ambulance handovers at New Cross Hospital, Wolverhampton, by the Express and Star: December 2017 (31 January 2018), December 2016
     * (27 March 2017; a report of the next day gives £38,000), April 2018 (29 May 2018), May 2018 (30 July 2018). The sums fit only
     * if bands exclude each other.
     */
    @ParameterizedTest
    @CsvSource({"122, 21, 45400", "128, 4, 29600", "122, 11, 35400", "10, 0, 2000"})
    void handoverSums(long over30, long over60, String published) {
        ComputedSum computed = HANDOVER.compute(SanctionFacts.builder()
                .putBand("over 30 to 60 minutes", CountRange.exactly(over30))
                .putBand("over 60 minutes", CountRange.exactly(over60))
                .build());

        assertThat(computed.byProvider()).contains(MoneyRange.exactly(pounds(published)));
    }

    /** Mixed-sex accommodation in England, April 2011: 2,660 breaches, £665,000 (buildingbetterhealthcare.com). */
    @Test
    void mixedSexAccommodation() {
        assertThat(PerEvent.of(pounds("250"), "patient a day", SCHEDULE_4)
                        .compute(SanctionFacts.ofEvents(2_660))
                        .byProvider())
                .contains(MoneyRange.exactly(pounds("665000")));
    }

    /**
     * A&E at New Cross Hospital in March 2016: 86.23 %, £95,280 (Express and Star, 26 April 2016). The counts were inferred from the
     * sum, so this shows no more than that whole patients at £120 fit it: 1,247 of 9,054 are 86.23 % in time.
     */
    @Test
    void fourHoursOfCountsInferredFromTheSum() {
        Sanction sanction =
                PerExcessPatientBreach.of(pounds("120"), "95", SCHEDULE_4).notCountingBelow("85");

        assertThat(sanction.compute(SanctionFacts.of(PatientCounts.of(1_247, 9_054)))
                        .byProvider())
                .contains(MoneyRange.exactly(pounds("95280")));
    }

    /** The model of 2012 for waits over 52 weeks, £174 million (HSJ 5058291); the patient months were inferred from the sum. */
    @Test
    void fiftyTwoWeeksOfCountsInferredFromTheSum() {
        assertThat(PerEvent.of(pounds("5000"), "patient a month", SCHEDULE_4)
                        .compute(SanctionFacts.ofEvents(34_800))
                        .byProvider())
                .contains(MoneyRange.exactly(pounds("174000000")));
    }

    /**
     * A local penalty for ambulance handover at the Norfolk and Norwich hospital (Eastern Daily Press): if fewer than 80 % are handed over in 15
     * minutes, £70 an hour waited beyond that over all patients. No counts were published; those here are made up.
     */
    @Test
    void aLocalPenaltyByTheHourWaited() {
        Sanction sanction = new PerQuantity(pounds("70"), 60, "minutes beyond 15", SCHEDULE_4);
        SanctionFacts.Builder minutes = SanctionFacts.builder().events(CountRange.exactly(1_000));

        assertThat(sanction.compute(minutes.failed(Verdict.HOLDS).build()).byProvider())
                .contains(MoneyRange.exactly(pounds("1166.67")));
        assertThat(sanction.compute(SanctionFacts.builder()
                                .events(CountRange.exactly(1_000))
                                .failed(Verdict.DOES_NOT_HOLD)
                                .build())
                        .byProvider())
                .contains(MoneyRange.ZERO);
    }
}
