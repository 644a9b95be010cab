package org.nhscontracts.rules.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.nhscontracts.rules.document.Documents.refusal;
import static org.nhscontracts.rules.document.Documents.with;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** One mistake gives one fault: what rests on it is not complained of as well. */
class KnockOnFaultsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'  - id: acme'|'  - id: *a'|'f:23:9: organisations[1].id: found an alias, expected the value itself'",
                "'  - id: INT4H'|'  - id: INT 4H'|'f:31:9: kpis[0].id: found ''INT 4H'', expected 1 to 64 letters, digits,"
                        + " ''.'', ''_'' or ''-'', beginning with a letter or digit'",
                "'  - id: WAIT'|'  - null: WAIT'|'f:46:5: kpis[2].null: found the key ''null'', expected a word, or quotes"
                        + " around it'",
                "'    measure: ratio'|'    measure: {rate: {<<: {per: 5}}}'|'f:34:22: kpis[0].measure.rate[\"<<\"]: found the"
                        + " merge key ''<<'', expected the keys themselves'",
                "'sources:'|'sorces:'|'f:27:1: sorces: found the key ''sorces'', expected a known key; did you mean"
                        + " ''sources''?'",
                "'kpis:'|'kpis: *k\nkpjs:'|'f:30:7: kpis: found an alias, expected the value itself"
                        + "\nf:31:1: kpjs: found the key ''kpjs'', expected a known key; did you mean ''kpis''?'",
                "'    direction: lower'|'    direction: *d'|'f:50:16: kpis[2].direction: found an alias, expected the value"
                        + " itself'",
                "'    frequency: quarter'|'    frequency: quarterly'|'f:45:16: kpis[1].frequency: found ''quarterly'',"
                        + " expected one of month, quarter, financial year, contract year; did you mean ''quarter''?'",
                "'    precision: 0.01'|'    precision: 0.05'|'f:69:16: performance[1].precision: found ''0.05'', expected 1,"
                        + " 0.1, 0.01 or the like'"
            })
    void aFaultBringsOnNoOthers(String old, String replacement, String message) {
        assertThat(refusal(with(old, replacement))).isEqualTo(message);
    }

    @Test
    void theFirstValueOfARepeatedKeyCounts() {
        assertThat(refusal(with("expiry: 2015-09-30", "expiry: 2015-09-30\n    expiry: 2010-01-01")))
                .isEqualTo(
                        "f:8:5: contract.term.expiry: found the key 'expiry' a second time, expected each key once (it"
                                + " first stands in line 7)");
    }

    @Test
    void whatStandsBehindAnAnchorIsCheckedAsWell() {
        assertThat(refusal(with("'>= 95'", "&t '<= 95'"))).isEqualTo("""
                        f:39:20: kpis[0].targets[0].threshold: found the anchor '&t', expected the value without it
                        f:39:20: kpis[0].targets[0].threshold: found '<= 95', expected '>=', '>', '=' or 'between', as the\
                         direction is 'higher'""");
    }

    @Test
    void aRefusedKeyOfASeriesDoesNotHideItsFigures() {
        assertThat(refusal(with(
                        "precision: 0.01\n    figures: {2013/14-Q1: 87.08",
                        "scope: sites\n    precision: 0.01\n" + "    figures: {2013/14-Q1: 87.081")))
                .isEqualTo("""
                        f:69:12: performance[1].scope: found 'sites', expected 'whole provider', 'contract', 'service:' or\
                         'site:' and its name
                        f:71:27: performance[1].figures["2013/14-Q1"]: found '87.081', expected a number of at most 18\
                         digits, precise to 0.01""");
    }

    @Test
    void aSyntaxFaultIsReportedAlone() {
        assertThat(refusal(with("id: suffolk", "id: [suffolk\n  nonsense: true")))
                .startsWith("f:")
                .doesNotContain("organisations");
    }
}
