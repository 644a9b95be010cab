package org.nhscontracts.rules.document;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.util.LinkedHashMap;
import java.util.Map;
import org.nhscontracts.core.id.ClauseReference;
import org.nhscontracts.core.id.KpiId;
import org.nhscontracts.core.kpi.ComparedAs;
import org.nhscontracts.core.kpi.Kpi;
import org.nhscontracts.core.kpi.KpiSet;
import org.nhscontracts.core.kpi.RagBands;
import org.nhscontracts.core.kpi.Target;
import org.nhscontracts.core.performance.KpiSeries;
import org.nhscontracts.core.performance.PublishedSummary;
import org.nhscontracts.core.performance.ReadingToUse;
import org.nhscontracts.core.performance.Scope;
import org.nhscontracts.core.performance.StatedReading;
import org.nhscontracts.core.source.Citation;
import org.nhscontracts.core.source.Source;
import org.nhscontracts.rules.contractfile.ContractFile;
import org.nhscontracts.rules.rule.Rule;

/** Turns a contract file into the maps and lists of its document; performance stands in the document itself. */
final class DocumentWriter {

    private final ContractFile file;
    private final ImmutableMap<KpiId, Kpi> kpis;

    DocumentWriter(ContractFile file) {
        this.file = file;
        this.kpis = Maps.uniqueIndex(file.kpis(), Kpi::id);
    }

    Map<String, Object> write() {
        PartyWriter parties = new PartyWriter();
        return new Entry()
                .put("format", ContractDocument.FORMAT)
                .put("contract", parties.contract(file.contract()))
                .list("organisations", file.organisations(), parties::organisation)
                .list("successions", file.successions(), parties::succession)
                .list("kpis", file.kpis(), this::kpi)
                .list("kpiSets", file.kpiSets(), this::kpiSet)
                .list("rules", file.rules().rules(), this::rule)
                .list("performance", file.performance().series(), this::series)
                .list("readingsToUse", file.readingsToUse(), this::toUse)
                .list("statedReadings", file.statedReadings(), this::stated)
                .list("publishedSummaries", file.publishedSummaries(), this::summary)
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

    private Entry kpi(Kpi kpi) {
        return new Entry()
                .text("id", kpi.id())
                .text("name", kpi.name())
                .put("kind", kpi.kind().words())
                .put("measure", MeasureText.write(kpi.measure()))
                .put("direction", kpi.direction().words())
                .put("frequency", kpi.frequency().words())
                .list("targets", kpi.targets(), target -> target(kpi, target))
                .entry("rag", kpi.rag(), DocumentWriter::rag)
                .text("definition", kpi.definition())
                .entry("cite", kpi.citation(), DocumentWriter::cite);
    }

    private static Entry target(Kpi kpi, Target target) {
        Entry entry = new Entry()
                .put("purpose", target.purpose().words())
                .put("threshold", ThresholdText.write(target.threshold(), kpi.measure()));
        if (target.threshold().comparedAs() != ComparedAs.EXACT) {
            entry.put("comparedAs", target.threshold().comparedAs().words());
        }
        return entry.text("from", target.from())
                .text("until", target.until())
                .entry("cite", target.citation(), DocumentWriter::cite);
    }

    private static Entry rag(RagBands bands) {
        return new Entry().put(bands.relative() ? "amberWithinPercent" : "amberWithin", bands.margin());
    }

    private Entry kpiSet(KpiSet set) {
        return new Entry().text("id", set.id()).text("title", set.title()).list("kpis", set.kpis(), Object::toString);
    }

    private Entry rule(Rule rule) {
        return new Entry()
                .text("id", rule.id())
                .text("clause", rule.clause().map(ClauseReference::clause))
                .text("edition", rule.clause().flatMap(ClauseReference::edition))
                .put("when", rule.when().accept(new ConditionWriter()))
                .text("because", rule.because())
                .entry("cite", rule.citation(), DocumentWriter::cite);
    }

    private Entry series(KpiSeries series) {
        Entry entry = new Entry()
                .text("kpi", series.key().kpi())
                .text("organisation", series.key().organisation());
        if (!series.key().scope().equals(Scope.CONTRACT)) {
            entry.text("scope", series.key().scope());
        }
        entry.text("split", series.key().split());
        if (series.form().rounded()) {
            entry.put("precision", series.form().precision());
        }
        return entry.put("figures", figures(series)).entry("cite", series.key().citation(), DocumentWriter::cite);
    }

    private Map<String, Object> figures(KpiSeries series) {
        Kpi kpi = requireNonNull(kpis.get(series.key().kpi()), "a contract file has the KPIs of its series");
        Map<String, Object> figures = new LinkedHashMap<>();
        for (int index = 0; index < series.size(); index++) {
            figures.put(series.axis().period(index).toString(), FigureCell.write(series, index, kpi.measure()));
        }
        return figures;
    }

    private Entry toUse(ReadingToUse choice) {
        return new Entry()
                .text("kpi", choice.kpi())
                .text("source", choice.source())
                .text("because", choice.because());
    }

    private Entry stated(StatedReading reading) {
        Entry entry = new Entry()
                .text("kpi", reading.kpi())
                .text("organisation", reading.organisation())
                .text("statedPeriod", reading.statedPeriod())
                .text("mayConcern", reading.mayConcern());
        reading.figure().ifPresent(figure -> entry.put("figure", figure));
        reading.outcome().ifPresent(outcome -> entry.put("outcome", outcome.words()));
        return entry.put("cite", cite(reading.citation()));
    }

    private Entry summary(PublishedSummary summary) {
        return new Entry()
                .text("id", summary.id())
                .text("title", summary.title())
                .text("organisation", summary.organisation())
                .text("statedPeriod", summary.statedPeriod())
                .put("total", summary.total())
                .put("achieved", summary.achieved())
                .put("failed", summary.failed())
                .put("cite", cite(summary.citation()));
    }
}
