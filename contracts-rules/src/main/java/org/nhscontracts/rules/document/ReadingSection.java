package org.nhscontracts.rules.document;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import org.nhscontracts.core.id.KpiId;
import org.nhscontracts.core.id.KpiSetId;
import org.nhscontracts.core.id.OrganisationId;
import org.nhscontracts.core.id.SourceId;
import org.nhscontracts.core.performance.PublishedSummary;
import org.nhscontracts.core.performance.ReadingToUse;
import org.nhscontracts.core.performance.StatedOutcome;
import org.nhscontracts.core.performance.StatedReading;
import org.nhscontracts.core.time.ReportingPeriod;
import org.nhscontracts.rules.text.TextNode;

/** Reads what sources say outside any series, and which of several readings decides. */
final class ReadingSection {

    private final Binding binding;
    private final SourceSection sources;

    ReadingSection(Binding binding, SourceSection sources) {
        this.binding = binding;
        this.sources = sources;
    }

    Optional<ReadingToUse> toUse(TextNode node) {
        return binding.item(node).flatMap(item -> {
            item.scalar("kpi").ifPresent(id -> {
                Refers.KPI.accept(binding, id);
                binding.once("readingsToUse", id);
            });
            item.scalar("source").ifPresent(id -> Refers.SOURCE.accept(binding, id));
            Optional<KpiId> kpi = item.get("kpi", KpiId::of);
            Optional<SourceId> source = item.get("source", SourceId::of);
            Optional<String> because = item.get("because", String::toString);
            return kpi.flatMap(id ->
                    source.flatMap(from -> because.flatMap(why -> item.build(() -> new ReadingToUse(id, from, why)))));
        });
    }

    Optional<StatedReading> stated(TextNode node) {
        return binding.item(node).flatMap(item -> {
            StatedReading.Builder reading = StatedReading.builder();
            item.refer("kpi", Refers.KPI, KpiId::of, reading::kpi);
            item.refer("organisation", Refers.ORGANISATION, OrganisationId::of, reading::organisation);
            item.set("statedPeriod", String::toString, reading::statedPeriod);
            item.set("mayConcern", ReportingPeriod::parse, reading::mayConcern);
            Optional<BigDecimal> precision = item.get("precision", BigDecimal::new);
            item.set("figure", text -> figure(text, precision), reading::figure);
            item.set("outcome", Vocabulary.of(StatedOutcome.class, StatedOutcome::words), reading::outcome);
            sources.cite(item, reading::citation);
            return item.build(reading::build);
        });
    }

    private static BigDecimal figure(String text, Optional<BigDecimal> precision) {
        BigDecimal figure = new BigDecimal(text);
        int scale = precision.map(one -> one.stripTrailingZeros().scale()).orElse(figure.scale());
        try {
            return figure.setScale(Math.max(0, scale), RoundingMode.UNNECESSARY);
        } catch (ArithmeticException e) {
            throw new IllegalArgumentException("found " + text + ", expected a figure no more precise than stated", e);
        }
    }

    Optional<PublishedSummary> summary(TextNode node) {
        return binding.item(node).flatMap(item -> {
            PublishedSummary.Builder summary = PublishedSummary.builder();
            item.refer("id", Refers.once("KPI set"), KpiSetId::of, summary::id);
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
