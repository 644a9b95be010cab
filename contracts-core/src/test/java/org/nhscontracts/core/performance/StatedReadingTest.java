package org.nhscontracts.core.performance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.nhscontracts.core.id.IncompleteValueException;
import org.nhscontracts.core.id.KpiId;
import org.nhscontracts.core.id.OrganisationId;
import org.nhscontracts.core.id.SourceId;
import org.nhscontracts.core.source.Basis;
import org.nhscontracts.core.source.Citation;
import org.nhscontracts.core.source.Confidence;
import org.nhscontracts.core.time.ReportingPeriod;

class StatedReadingTest {

    private static StatedReading.Builder reading() {
        return StatedReading.builder()
                .kpi(KpiId.of("INT4H"))
                .organisation(OrganisationId.of("serco"))
                .statedPeriod("not stated")
                .citation(Citation.of(SourceId.of("HOSC-1"), Basis.MEASURED, Confidence.VERIFIED));
    }

    @Test
    void fourHourResponseIs83PerCentOfNoStatedPeriodBeside89Point3OfNovember2013() {
        StatedReading reading = reading()
                .figure(new BigDecimal("83"))
                .mayConcern(ReportingPeriod.month(2013, 11))
                .build();
        assertThat(reading.figure()).hasValue(new BigDecimal("83"));
        assertThat(reading.outcome()).isEmpty();
        assertThat(reading.mayConcern()).hasValue(ReportingPeriod.month(2013, 11));
    }

    @Test
    void theScaleOfTheFigureIsItsPrecision() {
        assertThat(reading().figure(new BigDecimal("83.0")).build())
                .isNotEqualTo(reading().figure(new BigDecimal("83")).build());
    }

    @Test
    void statesEitherAFigureOrAnOutcome() {
        assertThat(reading().outcome(StatedOutcome.FAILED).build().outcome()).hasValue(StatedOutcome.FAILED);
        String message = "stated reading of KPI INT4H: expected either a figure or an outcome";
        assertThatIllegalArgumentException().isThrownBy(() -> reading().build()).withMessage(message);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> reading()
                        .figure(BigDecimal.ONE)
                        .outcome(StatedOutcome.ACHIEVED)
                        .build())
                .withMessage(message);
    }

    @Test
    void namesWhatABuilderLacks() {
        assertThatExceptionOfType(IncompleteValueException.class)
                .isThrownBy(() -> StatedReading.builder().build())
                .withMessage("not set: kpi, organisation, statedPeriod, citation");
    }
}
