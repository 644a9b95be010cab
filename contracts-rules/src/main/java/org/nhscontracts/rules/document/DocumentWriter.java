package org.nhscontracts.rules.document;

import java.util.Map;
import org.nhscontracts.core.source.Citation;
import org.nhscontracts.core.source.Source;
import org.nhscontracts.rules.contractfile.ContractFile;

/** Turns a contract file into the maps and lists of its document; performance and events stand in the document itself. */
final class DocumentWriter {

    private final ContractFile file;

    DocumentWriter(ContractFile file) {
        this.file = file;
    }

    Map<String, Object> write() {
        ContractWriter contracts = new ContractWriter(new VariationWriter(file::kpi));
        PerformanceWriter performance = new PerformanceWriter(file);
        return new Entry()
                .put("format", ContractDocument.FORMAT)
                .put("contract", contracts.contract(file.contract()))
                .list("organisations", file.organisations(), PartyWriter::organisation)
                .list("successions", file.successions(), PartyWriter::succession)
                .list("alliances", file.alliances(), AllianceWriter::alliance)
                .list("partnerships", file.partnerships(), AllianceWriter::partnership)
                .list("memberships", file.memberships(), AllianceWriter::membership)
                .list("handovers", file.handovers(), HandoverWriter::handover)
                .list("gainSharePeriods", file.gainSharePeriods(), ContractWriter::period)
                .list("kpis", file.kpis(), KpiWriter::kpi)
                .list("kpiSets", file.kpiSets(), KpiWriter::set)
                .list("rules", file.rules().rules(), RuleWriter::rule)
                .list("performance", file.performance().series(), performance::series)
                .list("readingsToUse", file.readingsToUse(), performance::toUse)
                .list("exclusionRequests", file.exclusionRequests(), performance::request)
                .list("returns", file.returns(), performance::performanceReturn)
                .list("statedReadings", file.statedReadings(), performance::stated)
                .list("publishedSummaries", file.publishedSummaries(), performance::summary)
                .list("reports", file.reports(), PaymentWriter::report)
                .list("events", file.events(), EventWriter::event)
                .entry("payment", file.payment(), PaymentWriter::payment)
                .list("sources", file.sources(), this::source)
                .list("notes", file.notes(), note -> note)
                .map();
    }

    static Entry cite(Citation citation) {
        return new Entry()
                .text("source", citation.source())
                .put("basis", citation.basis().words())
                .put("confidence", citation.confidence().words())
                .text("claimant", citation.claimant())
                .text("asOf", citation.asOf())
                .text("note", citation.note());
    }

    private Entry source(Source source) {
        return new Entry()
                .text("id", source.id())
                .text("title", source.title())
                .text("address", source.address())
                .text("dated", source.dated())
                .text("licence", source.licence());
    }
}
