package org.nhscontracts.rules.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.nhscontracts.rules.document.Documents.refusal;
import static org.nhscontracts.rules.document.Documents.write;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Faults of the text, of its shape, of its meaning and of the CSV files beside it are all reported together. */
class AllFaultsAtOnceTest {

    private static final String DOCUMENT = """
            format: nhs-contract/1
            contract:
              id: suffolk
              title: Community Services in Suffolk
              title: Community services
              term: {start: 2012-10-01, expiry: 2014-02-30}
              comissioners: []
              commissioners:
                - organisation: west-cg
                  role: co-ordinating
              providers:
                - organisation: acme
                  role: contract-holder
            organisations:
              - id: west-ccg
                kind: clinical commissioning group
                names: [{name: West Suffolk CCG}]
              - id: acme
                kind: &company company
                names: [{name: Acme Health}]
              - id: other
                kind: *company
                names: [{name: Other}]
            sources:
              - {id: extract, title:}
            kpis:
              - id: INT4H
                name: four-hour response
                kind: local quality requirement
                measure: ratio
                direction: higher
                frequency: month
                targets: [{purpose: contract standard, threshold: <= 95}]
              - id: PUB
                kind: local quality requirement
                measure: percentage as published
                direction: higher
                frequency: quarter
              - id: WAIT
                name: waiting over a year
                kind: local quality requirement
                measure: {stock: {unit: patients}}
                direction: lower
                frequency: month
            rules:
              - id: persistent
                when: {inARow: {periods: 3, notApplicable: shrink the window, holds: {fails: INT4}}}
                because: below standard three months running
              - id: both
                when: {allOf: [{fails: WAIT}, {fails: WAIT, achieves: WAIT}]}
                because: mistaken
            performance:
              - kpi: WAIT
                organisation: acme
                figures: {2013-04: 1.5, 2013/14-Q1: 5}
            performanceFiles:
              - file: p.csv
                cite: {source: extract, basis: measured, confidence: verified}
            """;

    private static final String CSV = """
            kpi,organisation,period,value
            WAIT,acme,2013-05,5
            WAIT,acme,2013-06,many
            WAIT,acme,2013-05,6
            """;

    @Test
    void everyFaultIsNamedWithItsPlace(@TempDir Path folder) {
        write(folder, "p.csv", CSV);

        assertThat(refusal(write(folder, "f.yaml", DOCUMENT))).isEqualTo("""
                        f.yaml:5:3: contract.title: found the key 'title' a second time, expected each key once (it first\
                         stands in line 4)
                        f.yaml:6:37: contract.term.expiry: found '2014-02-30', expected a day of the calendar
                        f.yaml:7:3: contract.comissioners: found the key 'comissioners', expected a known key; did you mean\
                         'commissioners'?
                        f.yaml:9:21: contract.commissioners[0].organisation: found 'west-cg', expected one of west-ccg,\
                         acme, other; did you mean 'west-ccg'?
                        f.yaml:13:13: contract.providers[0].role: found 'contract-holder', expected one of contract holder,\
                         prime contractor, lead provider, accountable provider, partner, material sub-contractor, sub-contractor, adviser; did you\
                         mean 'contract holder'?
                        f.yaml:19:11: organisations[1].kind: found the anchor '&company', expected the value without it
                        f.yaml:22:11: organisations[2].kind: found an alias, expected the value itself
                        f.yaml:25:25: sources[0].title: found nothing, expected a value (leave out a key that has none)
                        f.yaml:33:55: kpis[0].targets[0].threshold: found '<= 95', expected '>=', '>', '=' or 'between', as\
                         the direction is 'higher'
                        f.yaml:34:5: kpis[1]: found no key 'name', expected some text
                        f.yaml:47:82: rules[0].when.inARow.holds.fails: found 'INT4', expected one of INT4H, PUB, WAIT; did\
                         you mean 'INT4H'?
                        f.yaml:50:35: rules[1].when.allOf[1]: found a map with 'achieves', and a map with 'fails', expected\
                         only one of them
                        f.yaml:55:24: performance[0].figures.2013-04: found '1.5', expected a whole number
                        f.yaml:55:29: performance[0].figures["2013/14-Q1"]: found '2013/14-Q1', expected a month, as KPI\
                         WAIT is reported by month
                        p.csv:3:19: value: found 'many', expected a whole number
                        p.csv:4:11: period: found a second figure for 2013-05, expected one for KPI WAIT of acme (contract,\
                         source extract)""");
    }
}
