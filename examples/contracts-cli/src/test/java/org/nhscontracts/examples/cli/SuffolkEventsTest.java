package org.nhscontracts.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What was published of the contract management of a real contract, under an edition whose numbers are not known. */
final class SuffolkEventsTest {

    @Test
    void says_what_an_edition_does_not_say_and_sets_no_day() {
        Run run = Run.of("timeline", "suffolk");
        assertThat(run.status()).isZero();
        assertThat(MainJobTest.oneLine(run.out()))
                .contains("performance notice performance-notice-2013 issued by the Co-ordinating Commissioner")
                .contains("-> not known in edition 2012/13: Contract Management Meeting within, from the notice")
                .contains("unknown");
        assertThat(MainJobTest.oneLine(
                        Run.of("assess", "suffolk", "--as-at", "2014-01-31").out()))
                .contains(
                        "performance notice performance-notice-2013: notice issued since 13 November 2013 (edition 2012/13)"
                                + " [unverified]")
                .contains("Not known in edition 2012/13: Excusing Notice within, from the notice");
    }
}
