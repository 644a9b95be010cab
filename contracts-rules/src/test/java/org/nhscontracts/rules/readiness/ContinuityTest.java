package org.nhscontracts.rules.readiness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.nhscontracts.core.handover.ArrangementKind;
import org.nhscontracts.core.handover.ServiceArrangement;
import org.nhscontracts.core.id.OrganisationId;
import org.nhscontracts.core.id.ServiceId;
import org.nhscontracts.rules.verdict.Verdict;
import org.threeten.extra.LocalDateRange;

class ContinuityTest {

    private static final ServiceId NURSING = ServiceId.of("community-nursing");
    private static final ServiceId DENTAL = ServiceId.of("community-dental");
    private static final LocalDateRange YEARS = LocalDateRange.ofClosed(day("2012-10-01"), day("2016-09-30"));

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }

    private static ServiceArrangement arrangement(
            ServiceId service, String provider, ArrangementKind kind, String from, String until) {
        return ServiceArrangement.builder()
                .service(service)
                .provider(OrganisationId.of(provider))
                .kind(kind)
                .from(from.isEmpty() ? Optional.empty() : Optional.of(day(from)))
                .until(until.isEmpty() ? Optional.empty() : Optional.of(day(until)))
                .build();
    }

    private static ContinuityReport of(ServiceArrangement... arrangements) {
        return Continuity.of(ImmutableList.copyOf(arrangements), ImmutableSet.of(NURSING), YEARS);
    }

    private static ServiceArrangement serco(String until) {
        return arrangement(NURSING, "serco", ArrangementKind.PREDECESSOR, "2012-10-01", until);
    }

    private static ServiceArrangement westSuffolk(String from) {
        return arrangement(NURSING, "west-suffolk-nhs-ft", ArrangementKind.SUCCESSOR, from, "2016-09-30");
    }

    @Test
    void suffolk30SeptemberAnd1October2015HaveNoGap() {
        ContinuityReport report = of(serco("2015-09-30"), westSuffolk("2015-10-01"));

        assertThat(report.continuous()).isEqualTo(Verdict.HOLDS);
        assertThat(report.gapDays(NURSING)).isZero();
        assertThat(report.overlapDays(NURSING)).isZero();
        assertThat(report.faults()).isEmpty();
    }

    @Test
    void namesAGapInDays() {
        ContinuityReport report = of(serco("2015-09-30"), westSuffolk("2015-10-04"));

        assertThat(report.continuous()).isEqualTo(Verdict.DOES_NOT_HOLD);
        assertThat(report.gapDays(NURSING)).isEqualTo(3);
        assertThat(report.faults())
                .extracting(ContinuityFault::toString)
                .containsExactly("community-nursing: gap of 3 days, 2015-10-01 to 2015-10-03");
    }

    @Test
    void namesAnOverlapInDaysWithThoseResponsibleAtOnce() {
        ContinuityReport report = of(serco("2015-09-30"), westSuffolk("2015-09-30"));

        assertThat(report.overlapDays(NURSING)).isEqualTo(1);
        assertThat(report.faults())
                .extracting(ContinuityFault::toString)
                .containsExactly("community-nursing: overlap of 1 day, 2015-09-30: serco and west-suffolk-nhs-ft");
    }

    @Test
    void anInterimArrangementFillsAGap() {
        ServiceArrangement interim =
                arrangement(NURSING, "ipswich", ArrangementKind.INTERIM, "2015-10-01", "2015-10-03");

        assertThat(of(serco("2015-09-30"), interim, westSuffolk("2015-10-04")).continuous())
                .isEqualTo(Verdict.HOLDS);
    }

    @Test
    void twoArrangementsWithOneProviderAreOneResponsibleProvider() {
        ServiceArrangement interim = arrangement(NURSING, "serco", ArrangementKind.INTERIM, "2015-09-15", "2015-12-31");

        assertThat(of(serco("2015-09-30"), interim, westSuffolk("2016-01-01")).continuous())
                .isEqualTo(Verdict.HOLDS);
    }

    @Test
    void looksAtEachServiceByItself() {
        ContinuityReport report = Continuity.of(
                ImmutableList.of(arrangement(NURSING, "serco", ArrangementKind.CONTRACT, "", "")),
                ImmutableSet.of(NURSING, DENTAL),
                YEARS);

        assertThat(report.gapDays(NURSING)).isZero();
        assertThat(report.gapDays(DENTAL)).isEqualTo(YEARS.lengthInDays());
    }

    @Test
    void hasNoAnswerWhereThereIsNothingToLookAt() {
        assertThat(Continuity.of(ImmutableList.of(), ImmutableSet.of(), YEARS).continuous())
                .isEqualTo(Verdict.NOT_APPLICABLE);
        assertThat(Continuity.of(
                                ImmutableList.of(), ImmutableSet.of(NURSING), LocalDateRange.ofEmpty(day("2015-10-01")))
                        .continuous())
                .isEqualTo(Verdict.NOT_APPLICABLE);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Continuity.of(
                        ImmutableList.of(), ImmutableSet.of(NURSING), LocalDateRange.ofUnboundedEnd(day("2015-10-01"))))
                .withMessageStartingWith("days looked at: found 2015-10-01/");
    }
}
