package org.nhscontracts.core.performance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nhscontracts.core.id.IncompleteValueException;
import org.nhscontracts.core.id.KpiSetId;
import org.nhscontracts.core.id.OrganisationId;
import org.nhscontracts.core.id.SourceId;
import org.nhscontracts.core.source.Basis;
import org.nhscontracts.core.source.Citation;
import org.nhscontracts.core.source.Confidence;

class PublishedSummaryTest {

    private static PublishedSummary summary(long total, long achieved, long failed) {
        return PublishedSummary.builder()
                .id(KpiSetId.of("all-indicators"))
                .title("all indicators")
                .organisation(OrganisationId.of("serco"))
                .statedPeriod("November 2013 to January 2014")
                .total(total)
                .achieved(achieved)
                .failed(failed)
                .citation(Citation.of(SourceId.of("CCG-1"), Basis.MEASURED, Confidence.VERIFIED))
                .build();
    }

    @Test
    void of188Indicators134AchievedAnd49FailedLeave5NotAccountedFor() {
        assertThat(summary(188, 134, 49).notAccountedFor()).isEqualTo(5);
    }

    @Test
    void allMayBeAccountedFor() {
        assertThat(summary(183, 134, 49).notAccountedFor()).isZero();
        assertThat(summary(1, 0, 1).notAccountedFor()).isZero();
        assertThat(summary(1, 1, 0).notAccountedFor()).isZero();
    }

    @ParameterizedTest
    @CsvSource({
        "0, 0, 0",
        "188, 140, 49",
        "188, -1, 49",
        "188, 134, -49",
        "1, 9223372036854775807, 9223372036854775807",
        "-9223372036854775808, 1, 1",
    })
    void refusesCountsThatDoNotFitIntoTheTotal(long total, long achieved, long failed) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> summary(total, achieved, failed))
                .withMessage("summary all-indicators: found " + achieved + " achieved and " + failed + " failed of "
                        + total);
    }

    @Test
    void namesWhatABuilderLacks() {
        assertThatExceptionOfType(IncompleteValueException.class)
                .isThrownBy(() -> PublishedSummary.builder().total(1).build())
                .withMessage("not set: id, title, organisation, statedPeriod, achieved, failed, citation");
    }
}
