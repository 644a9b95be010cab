package org.nhscontracts.rules.assessment;

import java.time.LocalDate;
import org.nhscontracts.rules.contractfile.ContractFile;
import org.nhscontracts.rules.document.ContractDocument;
import org.nhscontracts.rules.document.LocatedContract;

/** A contract of two Commissioners under edition 2024/25, as a document, and what is judged of it. */
final class Managed {

    /** What every document here begins with. */
    static final String CONTRACT = """
            format: nhs-contract/1
            contract:
              id: c-1
              title: Walking Aids
              term: {start: 2024-04-01, expiry: 2026-03-31}
              commissioners:
                - {organisation: north, role: co-ordinating}
                - {organisation: south, role: associate}
              providers: [{organisation: trust, role: contract holder}]
              editions: [{edition: 2024/25, from: 2024-04-01, how: as signed}]
            organisations:
              - {id: north, kind: integrated care board, names: [{name: North ICB}]}
              - {id: south, kind: integrated care board, names: [{name: South ICB}]}
              - {id: trust, kind: NHS trust, names: [{name: A Trust}]}
            kpis:
              - id: WAIT
                name: Waits
                kind: local quality requirement
                measure: ratio
                direction: higher
                frequency: month
                targets: [{purpose: contract standard, threshold: ">= 95"}]
            """;

    /** A notice, a Remedial Action Plan of one milestone that is missed, an Exception Report and two sums withheld. */
    static final String EVENTS = """
            events:
              - {id: e1, date: 2024-08-05, notice: {process: cpn-1, kind: Contract Performance Notice, issuedBy: Co-ordinating Commissioner, kpis: [WAIT]}}
              - id: e2
                date: 2024-08-15
                meeting: {process: cpn-1, kind: Contract Management Meeting, outcome: plans, plans: [{plan: rap-1, kind: Remedial Action Plan}]}
              - id: e3
                date: 2024-08-22
                planAgreed: {process: cpn-1, plan: rap-1, kind: Remedial Action Plan, milestones: [{id: m1, what: A clinic, by: 2024-09-30}]}
              - {id: e4, date: 2024-10-01, milestones: {plan: rap-1, items: [m1], result: missed}}
              - {id: e5, date: 2024-10-10, exceptionReport: {plan: rap-1, order: Exception Report, items: [m1], to: [Governing Body]}}
              - {id: e6, date: 2024-11-08, withheld: {process: cpn-1, plan: rap-1, cause: milestone missed, month: 2024-10, parts: [{item: m1, percent: 2}]}}
              - {id: e7, date: 2024-12-06, withheld: {process: cpn-1, plan: rap-1, cause: milestone missed, month: 2024-11, parts: [{item: m1, percent: 1}]}}
            """;

    /** North pays three quarters and South one quarter; October is known, November not yet. */
    static final String PAYMENT = """
            payment:
              expected:
                - {commissioner: north, period: 2024/25, pounds: 900000}
                - {commissioner: south, period: 2024/25, pounds: 300000}
              actual:
                - {commissioner: north, month: 2024-10, pounds: 75000.10}
                - {commissioner: south, month: 2024-10, pounds: 25000.20}
              paid:
                - {commissioner: north, month: 2024-10, date: 2024-10-15, pounds: 75000}
              baseRates: {changes: [{from: 2024-01-01, percent: 5.25}]}
            """;

    private Managed() {}

    static LocatedContract located(String... parts) {
        return ContractDocument.parseLocated("c.yaml", CONTRACT + String.join("", parts));
    }

    static ContractFile file(String... parts) {
        return located(parts).file();
    }

    static ContractAssessment at(String day, String... parts) {
        LocatedContract located = located(parts);
        return ContractAssessment.assess(
                located.file(),
                AssessmentOptions.builder()
                        .asAt(LocalDate.parse(day))
                        .putAllEventPlaces(EventPlaces.of(located))
                        .build());
    }
}
