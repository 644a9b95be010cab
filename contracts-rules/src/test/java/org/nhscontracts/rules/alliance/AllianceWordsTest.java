package org.nhscontracts.rules.alliance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The words of the enumerations stand in reports: to change one changes what readers of them find. */
class AllianceWordsTest {

    @Test
    void areThoseOfTheReports() {
        assertThat(Stream.of(GainShareOutcome.values()).map(GainShareOutcome::words))
                .containsExactly("shared", "nothing to share", "not paid", "not paid yet", "not known");
        assertThat(Stream.of(Vote.values()).map(Vote::words)).containsExactly("for", "against", "abstained");
        assertThat(Stream.of(CountsState.values()).map(CountsState::words))
                .containsExactly("known", "nothing to count", "not known");
        assertThat(Stream.of(AttributionKind.values()).map(AttributionKind::words))
                .containsExactly("no failure", "one member", "shared", "undetermined");
        assertThat(Stream.of(PartyStanding.values()).map(PartyStanding::words))
                .containsExactly(
                        "Commissioner",
                        "contract holder",
                        "alliance member",
                        "accountable provider",
                        "delivering",
                        "associate",
                        "using the services",
                        "advising",
                        "in a partnership",
                        "in a wider body");
    }
}
