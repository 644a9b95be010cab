package org.nhscontracts.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** {@code contracts standards}. */
final class StandardsCommandTest {

    @Test
    void lists_the_standards_of_an_edition_with_threshold_and_sanction() {
        Run run = Run.of("standards", "--edition", "2015/16");
        assertThat(run.status()).isZero();
        assertThat(MainJobTest.oneLine(run.out()))
                .contains("National standards of the NHS Standard Contract 2015/16 ")
                .contains("rtt_incomplete ")
                .contains("sanction per excess patient breach: £300 from 1 October 2015");
    }

    @Test
    void a_threshold_that_is_missing_or_not_verified_says_so() {
        String out = MainJobTest.oneLine(Run.of("standards").out());
        assertThat(out)
                .contains("NHS Standard Contract 2025/26 ")
                .containsPattern("\\d+ standards, \\d+ of them with a threshold that is missing or not verified\\.")
                .contains("[unverified]");
        assertThat(MainJobTest.oneLine(
                        Run.of("standards", "--edition", "2013/14").out()))
                .contains("threshold not known: the contract has to state it [unverified]");
    }

    @Test
    void a_service_is_named_by_code_or_name() {
        String byCode =
                Run.of("standards", "--edition", "2015/16", "--service", "CS").out();
        assertThat(byCode)
                .isEqualTo(Run.of("standards", "--edition", "2015/16", "--service", "community")
                        .out());
        assertThat(MainJobTest.oneLine(byCode))
                .contains("2015/16, Community ")
                .contains("never_events Never events: none (national quality requirement, ongoing)")
                .doesNotContain("rtt_incomplete");
    }

    @Test
    void an_edition_or_service_that_is_not_known_is_refused_with_those_that_are() {
        Run edition = Run.of("standards", "--edition", "2011/12");
        assertThat(edition.status()).isEqualTo(1);
        assertThat(edition.err())
                .contains(
                        "--edition: found 2011/12, of which no national standards are known, expected one of 2013/14,");
        Run service = Run.of("standards", "--service", "dentist");
        assertThat(service.status()).isEqualTo(1);
        assertThat(service.err())
                .contains("--service: found 'dentist', expected the name of a category or one of A+E, A, AM,");
        Run form = Run.of("standards", "--edition", "2024");
        assertThat(form.status()).isEqualTo(2);
        assertThat(form.err()).contains("found '2024', expected an edition such as 2024/25");
    }
}
