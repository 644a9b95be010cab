package org.nhscontracts.rules.alliance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.nhscontracts.rules.alliance.Bodies.succession;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.nhscontracts.core.id.OrganisationId;
import org.nhscontracts.core.party.Succession;
import org.nhscontracts.core.party.SuccessionKind;

/** Chains, circles and the days on which a part is played. */
class SuccessionTrailTest {

    private static final OrganisationId A = OrganisationId.of("a");
    private static final OrganisationId B = OrganisationId.of("b");
    private static final OrganisationId C = OrganisationId.of("c");
    private static final LocalDate DAY = LocalDate.of(2020, 4, 1);

    private static ImmutableList<OrganisationId> on(LocalDate date, OrganisationId named, Succession... successions) {
        return on(date, named, Optional.empty(), Optional.empty(), successions);
    }

    private static ImmutableList<OrganisationId> on(
            LocalDate date,
            OrganisationId named,
            Optional<LocalDate> from,
            Optional<LocalDate> until,
            Succession... successions) {
        return new SuccessionTrail(List.of(successions), date)
                .from(named, new SuccessionTrail.Days(from, until)).stream()
                        .map(SuccessionTrail.Standing::organisation)
                        .collect(ImmutableList.toImmutableList());
    }

    private static Succession step(LocalDate date, OrganisationId before, OrganisationId after) {
        return succession(SuccessionKind.REPLACEMENT, date, List.of(before), List.of(after));
    }

    @Test
    void twoStepsOfOneDayAreBothTaken() {
        Succession[] steps = {step(DAY, A, B), step(DAY, B, C)};
        assertThat(on(DAY.minusDays(1), A, steps)).containsExactly(A);
        assertThat(on(DAY, A, steps)).containsExactly(C);
        assertThat(on(DAY.minusDays(1), C, steps)).as("seen from its end").containsExactly(A);
    }

    @Test
    void aWayBackIsTakenOnceAndEnds() {
        Succession[] steps = {step(DAY, A, B), step(DAY.plusYears(1), B, A)};
        assertThat(on(DAY, A, Optional.of(DAY.minusYears(1)), Optional.empty(), steps))
                .containsExactly(B);
        assertThat(on(DAY.plusYears(1), A, Optional.of(DAY.minusYears(1)), Optional.empty(), steps))
                .containsExactly(A);
        Succession[] sameDay = {step(DAY, A, B), step(DAY, B, A)};
        assertThat(on(DAY, A, Optional.of(DAY.minusYears(1)), Optional.empty(), sameDay))
                .containsExactly(A);
        assertThat(on(DAY.minusDays(1), A, sameDay)).as("back and back again").isNotEmpty();
    }

    @Test
    void aSpinOutLeavesTheParentInItsPlaceButBeforeItTheChildWasThePart() {
        Succession spinOut = succession(SuccessionKind.SPIN_OUT, DAY, List.of(A), List.of(B));
        assertThat(on(DAY, A, spinOut)).containsExactly(A);
        assertThat(on(DAY.minusDays(1), B, spinOut)).containsExactly(A);
        assertThat(on(DAY, B, spinOut)).containsExactly(B);
    }

    @Test
    void whoIsNamedWithAFirstDayWasThereOnIt() {
        Succession step = step(DAY, A, B);
        assertThat(on(DAY.minusDays(1), B, Optional.of(DAY.minusYears(1)), Optional.empty(), step))
                .containsExactly(B);
        assertThat(on(DAY.minusYears(2), B, Optional.of(DAY.minusYears(1)), Optional.empty(), step))
                .isEmpty();
    }

    @Test
    void whoBecameAPartyAfterItsSuccessionIsNotSucceededByIt() {
        Succession step = succession(SuccessionKind.ACQUISITION, DAY, List.of(A), List.of(B));
        assertThat(on(DAY.plusYears(1), A, Optional.of(DAY), Optional.empty(), step))
                .as("it was not a party on the eve")
                .containsExactly(A);
    }

    @Test
    void aLastDayOnTheEveOfTheSuccessionEndsWithThePredecessorAlone() {
        Succession step = step(DAY, A, B);
        assertThat(on(DAY.plusYears(5), A, Optional.empty(), Optional.of(DAY.minusDays(1)), step))
                .containsExactly(B);
        assertThat(on(DAY.plusYears(5), A, Optional.empty(), Optional.of(DAY), step))
                .isEmpty();
        assertThat(on(DAY, A, Optional.empty(), Optional.of(DAY), step)).containsExactly(B);
    }
}
