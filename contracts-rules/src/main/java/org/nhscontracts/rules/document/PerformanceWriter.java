package org.nhscontracts.rules.document;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.util.LinkedHashMap;
import java.util.Map;
import org.nhscontracts.core.id.KpiId;
import org.nhscontracts.core.kpi.Kpi;
import org.nhscontracts.core.performance.ExclusionRequest;
import org.nhscontracts.core.performance.KpiSeries;
import org.nhscontracts.core.performance.PerformanceReturn;
import org.nhscontracts.core.performance.PublishedSummary;
import org.nhscontracts.core.performance.ReadingToUse;
import org.nhscontracts.core.performance.Scope;
import org.nhscontracts.core.performance.StatedReading;
import org.nhscontracts.core.performance.Submission;
import org.nhscontracts.rules.contractfile.ContractFile;

/** Writes performance, into the document itself, and what is said about it. */
final class PerformanceWriter {

    private final ImmutableMap<KpiId, Kpi> kpis;

    PerformanceWriter(ContractFile file) {
        this.kpis = Maps.uniqueIndex(file.kpis(), Kpi::id);
    }

    Entry series(KpiSeries series) {
        Entry entry = new Entry()
                .text("kpi", series.key().kpi())
                .text("organisation", series.key().organisation());
        if (!series.key().scope().equals(Scope.CONTRACT)) {
            entry.text("scope", series.key().scope());
        }
        entry.text("split", series.key().split())
                .entry("submission", series.key().submission(), PerformanceWriter::submission);
        if (series.form().rounded()) {
            entry.put("precision", series.form().precision());
        }
        return entry.put("figures", figures(series)).entry("cite", series.key().citation(), DocumentWriter::cite);
    }

    private static Entry submission(Submission submission) {
        return new Entry().put("position", submission.position().words()).text("received", submission.receivedOn());
    }

    private Map<String, Object> figures(KpiSeries series) {
        Kpi kpi = requireNonNull(kpis.get(series.key().kpi()), "a contract file has the KPIs of its series");
        Map<String, Object> figures = new LinkedHashMap<>();
        for (int index = 0; index < series.size(); index++) {
            figures.put(series.axis().period(index).toString(), FigureCell.write(series, index, kpi.measure()));
        }
        return figures;
    }

    Entry toUse(ReadingToUse choice) {
        return new Entry()
                .text("kpi", choice.kpi())
                .text("source", choice.source())
                .text("because", choice.because());
    }

    Entry request(ExclusionRequest request) {
        Entry entry = new Entry()
                .text("kpi", request.kpi())
                .text("organisation", request.organisation())
                .text("period", request.period())
                .put("excluded", request.isWholePeriod() ? ReturnSection.WHOLE_PERIOD : counts(request))
                .put("decision", request.decision().words())
                .text("decidedOn", request.decidedOn())
                .text("askedBy", request.askedBy())
                .text("decidedBy", request.decidedBy());
        return ClauseText.write(entry, request.clause())
                .text("because", request.because())
                .entry("cite", request.citation(), DocumentWriter::cite);
    }

    private static Entry counts(ExclusionRequest request) {
        Entry counts = new Entry().put("numerator", request.numerator());
        return request.denominator() == 0 ? counts : counts.put("denominator", request.denominator());
    }

    Entry performanceReturn(PerformanceReturn given) {
        return new Entry()
                .text("kpi", given.kpi())
                .text("organisation", given.organisation())
                .text("period", given.period())
                .text("due", given.due())
                .text("received", given.received());
    }

    Entry stated(StatedReading reading) {
        Entry entry = new Entry()
                .text("kpi", reading.kpi())
                .text("organisation", reading.organisation())
                .text("statedPeriod", reading.statedPeriod())
                .text("mayConcern", reading.mayConcern());
        reading.figure().ifPresent(figure -> entry.put("figure", figure));
        reading.outcome().ifPresent(outcome -> entry.put("outcome", outcome.words()));
        return entry.put("cite", DocumentWriter.cite(reading.citation()));
    }

    Entry summary(PublishedSummary summary) {
        return new Entry()
                .text("id", summary.id())
                .text("title", summary.title())
                .text("organisation", summary.organisation())
                .text("statedPeriod", summary.statedPeriod())
                .put("total", summary.total())
                .put("achieved", summary.achieved())
                .put("failed", summary.failed())
                .put("cite", DocumentWriter.cite(summary.citation()));
    }
}
