package org.nhscontracts.rules.document;

import com.google.common.collect.ImmutableMap;
import java.math.BigDecimal;
import java.util.Optional;
import org.nhscontracts.core.id.KpiId;
import org.nhscontracts.core.id.KpiSetId;
import org.nhscontracts.core.id.OrganisationId;
import org.nhscontracts.core.id.SourceId;
import org.nhscontracts.core.kpi.Kpi;
import org.nhscontracts.core.performance.FigureForm;
import org.nhscontracts.core.performance.PublishedSummary;
import org.nhscontracts.core.performance.ReadingToUse;
import org.nhscontracts.core.performance.StatedOutcome;
import org.nhscontracts.core.performance.StatedReading;
import org.nhscontracts.rules.contractfile.SeriesFit;
import org.nhscontracts.rules.text.TextNode;

/** Reads what sources say outside any series, and which of several readings decides. */
final class ReadingSection {

    private final Binding binding;
    private final SourceSection sources;
    private final ImmutableMap<KpiId, Kpi> kpis;

    ReadingSection(Binding binding, SourceSection sources, ImmutableMap<KpiId, Kpi> kpis) {
        this.binding = binding;
        this.sources = sources;
        this.kpis = kpis;
    }

    Optional<ReadingToUse> toUse(TextNode node) {
        return binding.item(node).flatMap(item -> {
            Optional<KpiId> kpi = item.referred("kpi", Refers.KPI.and(Refers.once("reading to use")), KpiId::of);
            Optional<SourceId> source = item.referred("source", Refers.SOURCE, SourceId::of);
            Optional<String> because = item.get("because", String::toString);
            return kpi.flatMap(id ->
                    source.flatMap(from -> because.flatMap(why -> item.build(() -> new ReadingToUse(id, from, why)))));
        });
    }

    Optional<StatedReading> stated(TextNode node) {
        return binding.item(node).flatMap(item -> {
            StatedReading.Builder reading = StatedReading.builder();
            Optional<KpiId> kpi = item.referred("kpi", Refers.KPI, KpiId::of);
            kpi.ifPresent(reading::kpi);
            item.refer("organisation", Refers.ORGANISATION, OrganisationId::of, reading::organisation);
            item.set("statedPeriod", String::toString, reading::statedPeriod);
            item.set("mayConcern", PerformanceSection::parsePeriod, reading::mayConcern);
            Optional<FigureForm> precision =
                    item.get("precision", text -> FigureForm.ofPrecision(new BigDecimal(text)));
            item.set("figure", text -> figure(text, precision), reading::figure);
            item.set("outcome", Vocabulary.of(StatedOutcome.class, StatedOutcome::words), reading::outcome);
            sources.cite(item, reading::citation);
            return isEitherFigureOrOutcome(item)
                    ? item.build(reading::build).filter(one -> fits(item, one))
                    : Optional.empty();
        });
    }

    private boolean isEitherFigureOrOutcome(Item item) {
        boolean either = item.has("figure") != item.has("outcome");
        if (!either && !binding.isMisshapen(item.map())) {
            String found = item.has("figure") ? "both 'figure' and 'outcome'" : "neither 'figure' nor 'outcome'";
            binding.faults().add(item.map(), "inconsistent", found, "one of them");
        }
        return either;
    }

    private static BigDecimal figure(String text, Optional<FigureForm> precision) {
        BigDecimal figure = new BigDecimal(text);
        int decimals = precision.map(FigureForm::decimals).orElse(figure.scale());
        if (figure.stripTrailingZeros().scale() > decimals) {
            throw new IllegalArgumentException(
                    "found " + text + ", expected a figure no more precise than 'precision'");
        }
        return figure.setScale(decimals);
    }

    /** Whether a reading can be one of its KPI, whose faults are reported where it stands. */
    private boolean fits(Item item, StatedReading reading) {
        Optional<String> misfit =
                Optional.ofNullable(kpis.get(reading.kpi())).flatMap(kpi -> SeriesFit.misfit(kpi, reading));
        misfit.ifPresent(message -> binding.refuse(item.map(), "inconsistent", new IllegalArgumentException(message)));
        return misfit.isEmpty();
    }

    Optional<PublishedSummary> summary(TextNode node) {
        return binding.item(node).flatMap(item -> {
            PublishedSummary.Builder summary = PublishedSummary.builder();
            item.refer("id", Refers.once("published summary"), KpiSetId::of, summary::id);
            item.set("title", String::toString, summary::title);
            item.refer("organisation", Refers.ORGANISATION, OrganisationId::of, summary::organisation);
            item.set("statedPeriod", String::toString, summary::statedPeriod);
            item.set("total", Long::valueOf, summary::total);
            item.set("achieved", Long::valueOf, summary::achieved);
            item.set("failed", Long::valueOf, summary::failed);
            sources.cite(item, summary::citation);
            return item.build(summary::build);
        });
    }
}
