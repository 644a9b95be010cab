package org.nhscontracts.core.party;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.nhscontracts.core.id.IncompleteValueException;
import org.nhscontracts.core.id.OdsCode;
import org.nhscontracts.core.id.OrganisationId;

class OrganisationTest {

    private static final LocalDate ACQUISITION = LocalDate.of(2018, 7, 1);

    private final Organisation ipswich = Organisation.builder()
            .id(OrganisationId.of("ipswich"))
            .kind(OrganisationKind.NHS_TRUST)
            .addName(until("The Ipswich Hospital NHS Trust", ACQUISITION.minusDays(1)))
            .addName(from("East Suffolk and North Essex NHS Foundation Trust", ACQUISITION))
            .addCode(until(OdsCode.of("RGQ"), ACQUISITION.minusDays(1)))
            .addCode(from(OdsCode.of("RDE"), ACQUISITION))
            .build();

    private static <T> Dated<T> from(T value, LocalDate from) {
        return new Dated<>(value, Optional.of(from), Optional.empty());
    }

    private static <T> Dated<T> until(T value, LocalDate until) {
        return new Dated<>(value, Optional.empty(), Optional.of(until));
    }

    @Test
    void ipswichHospitalIsRgqUntil30June2018AndRdeFromTheDayAfter() {
        assertThat(ipswich.nameOn(ACQUISITION.minusDays(1))).isEqualTo("The Ipswich Hospital NHS Trust");
        assertThat(ipswich.nameOn(ACQUISITION)).isEqualTo("East Suffolk and North Essex NHS Foundation Trust");
        assertThat(ipswich.codeOn(ACQUISITION.minusDays(1))).hasValue(OdsCode.of("RGQ"));
        assertThat(ipswich.codeOn(ACQUISITION)).hasValue(OdsCode.of("RDE"));
    }

    @Test
    void hasItsLatestNameWhereNoneIsDatedSoButNoCode() {
        Organisation gap = Organisation.builder()
                .id(OrganisationId.of("gap"))
                .kind(OrganisationKind.COMPANY)
                .addName(until("Old", LocalDate.of(2012, 12, 31)))
                .addName(from("New", LocalDate.of(2014, 1, 1)))
                .addCode(from(OdsCode.of("ABC"), LocalDate.of(2014, 1, 1)))
                .build();
        assertThat(gap.nameOn(LocalDate.of(2013, 6, 1))).isEqualTo("New");
        assertThat(gap.codeOn(LocalDate.of(2013, 6, 1))).isEmpty();
    }

    @Test
    void takesTheLaterOfTwoNamesOrCodesOfOneDay() {
        Organisation renamed = Organisation.builder()
                .id(OrganisationId.of("serco"))
                .kind(OrganisationKind.COMPANY)
                .name("Serco")
                .addName(from("Serco Group plc", LocalDate.of(2013, 1, 1)))
                .code(OdsCode.of("ABC"))
                .addCode(from(OdsCode.of("ABD"), LocalDate.of(2013, 1, 1)))
                .build();
        assertThat(renamed.nameOn(LocalDate.of(2012, 1, 1))).isEqualTo("Serco");
        assertThat(renamed.nameOn(LocalDate.of(2013, 1, 1))).isEqualTo("Serco Group plc");
        assertThat(renamed.codeOn(LocalDate.of(2012, 1, 1))).hasValue(OdsCode.of("ABC"));
        assertThat(renamed.codeOn(LocalDate.of(2013, 1, 1))).hasValue(OdsCode.of("ABD"));
    }

    @Test
    void mayHaveOneNameAndNoCode() {
        Organisation serco = Organisation.of("serco", OrganisationKind.COMPANY, "Serco");
        assertThat(serco.names()).containsExactly(Dated.always("Serco"));
        assertThat(serco.nameOn(LocalDate.MIN)).isEqualTo("Serco");
        assertThat(serco.codeOn(LocalDate.of(2014, 1, 1))).isEmpty();
        assertThat(Organisation.builder()
                        .name("Serco")
                        .code(OdsCode.of("ABC"))
                        .id(OrganisationId.of("serco"))
                        .kind(OrganisationKind.COMPANY)
                        .build()
                        .codeOn(LocalDate.of(2014, 1, 1)))
                .hasValue(OdsCode.of("ABC"));
    }

    @Test
    void refusesToHaveNoName() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Organisation.builder()
                        .id(OrganisationId.of("serco"))
                        .kind(OrganisationKind.COMPANY)
                        .build())
                .withMessage("organisation serco: found no name, expected at least one");
        assertThatExceptionOfType(IncompleteValueException.class)
                .isThrownBy(() -> Organisation.builder().name("Serco").build())
                .withMessage("not set: id, kind");
    }

    @Test
    void refusesANameWhoseLastDayIsBeforeItsFirst() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Dated<>("Serco", Optional.of(ACQUISITION), Optional.of(ACQUISITION.minusDays(1))))
                .withMessage("Serco: until (2018-06-30) is before from (2018-07-01)");
    }
}
