package org.nhscontracts.rules.document;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.nhscontracts.core.id.KpiId;
import org.nhscontracts.core.id.OrganisationId;
import org.nhscontracts.core.kpi.Kpi;
import org.nhscontracts.core.performance.ExclusionDecision;
import org.nhscontracts.core.performance.ExclusionRequest;
import org.nhscontracts.core.performance.PerformanceReturn;
import org.nhscontracts.core.time.ReportingPeriod;
import org.nhscontracts.rules.contractfile.SeriesFit;
import org.nhscontracts.rules.text.TextMap;
import org.nhscontracts.rules.text.TextNode;

/** Reads when returns came, and what is asked to be left out of figures. */
final class ReturnSection {

    static final String WHOLE_PERIOD = "whole period";

    private final Binding binding;
    private final SourceSection sources;
    private final ImmutableMap<KpiId, Kpi> kpis;
    private final Set<Object> returned = new HashSet<>();

    ReturnSection(Binding binding, SourceSection sources, ImmutableMap<KpiId, Kpi> kpis) {
        this.binding = binding;
        this.sources = sources;
        this.kpis = kpis;
    }

    Optional<ExclusionRequest> request(TextNode node) {
        return binding.item(node).flatMap(item -> {
            ExclusionRequest.Builder request = ExclusionRequest.builder();
            item.refer("kpi", Refers.KPI, KpiId::of, request::kpi);
            item.refer("organisation", Refers.ORGANISATION, OrganisationId::of, request::organisation);
            item.set("period", PerformanceSection::parsePeriod, request::period);
            item.nested("excluded", excluded -> excluded(excluded, request), any -> {});
            item.set("decision", Vocabulary.of(ExclusionDecision.class, ExclusionDecision::words), request::decision);
            item.set("decidedOn", LocalDate::parse, request::decidedOn);
            item.refer("askedBy", Refers.ORGANISATION, OrganisationId::of, request::askedBy);
            item.refer("decidedBy", Refers.ORGANISATION, OrganisationId::of, request::decidedBy);
            ClauseText.read(binding, item).ifPresent(request::clause);
            item.set("because", String::toString, request::because);
            sources.cite(item, request::citation);
            return item.build(request::build).filter(one -> fits(item, one));
        });
    }

    /** Reads how many are to be left out, unless it is the whole period; answers whether it could be read. */
    private Optional<TextNode> excluded(TextNode node, ExclusionRequest.Builder request) {
        if (!(node instanceof TextMap map)) {
            return binding.isMisshapen(node) ? Optional.empty() : Optional.of(node);
        }
        Item counts = new Item(binding, map);
        long numerator = counts.get("numerator", Long::valueOf).orElse(0L);
        long denominator = counts.get("denominator", Long::valueOf).orElse(0L);
        request.numerator(numerator).denominator(denominator);
        boolean any = numerator != 0 || denominator != 0;
        if (!any && !binding.isMisshapen(map)) {
            binding.faults().add(map, "inconsistent", "no count but 0", "another count, or '" + WHOLE_PERIOD + "'");
        }
        return any ? Optional.of(node) : Optional.empty();
    }

    private boolean fits(Item item, ExclusionRequest request) {
        Optional<Kpi> kpi = Optional.ofNullable(kpis.get(request.kpi()));
        return fits(item, kpi, request.period())
                && fits(item, "excluded", kpi.flatMap(one -> SeriesFit.misfit(one, request)));
    }

    private boolean fits(Item item, Optional<Kpi> kpi, ReportingPeriod period) {
        return fits(item, "period", kpi.flatMap(one -> SeriesFit.misfit(one, period)));
    }

    private boolean fits(Item item, String key, Optional<String> misfit) {
        TextNode place = item.map().find(key).orElse(item.map());
        misfit.ifPresent(message -> binding.refuse(place, "misfit", new IllegalArgumentException(message)));
        return misfit.isEmpty();
    }

    private boolean isFirst(Item item, PerformanceReturn given) {
        boolean first = returned.add(ImmutableList.of(given.kpi(), given.organisation(), given.period()));
        if (!first) {
            String found =
                    "a second return of " + given.period() + " for KPI " + given.kpi() + " of " + given.organisation();
            binding.faults().add(item.map(), "duplicate-id", found, "one");
        }
        return first;
    }

    Optional<PerformanceReturn> performanceReturn(TextNode node) {
        return binding.item(node).flatMap(item -> {
            Optional<KpiId> kpi = item.referred("kpi", Refers.KPI, KpiId::of);
            Optional<OrganisationId> organisation =
                    item.referred("organisation", Refers.ORGANISATION, OrganisationId::of);
            Optional<ReportingPeriod> period = item.get("period", PerformanceSection::parsePeriod);
            Optional<LocalDate> due = item.get("due", LocalDate::parse);
            Optional<LocalDate> received = item.get("received", LocalDate::parse);
            return kpi.flatMap(id -> organisation.flatMap(who -> period.flatMap(when ->
                            due.flatMap(day -> item.build(() -> new PerformanceReturn(id, who, when, day, received))))))
                    .filter(one ->
                            isFirst(item, one) && fits(item, Optional.ofNullable(kpis.get(one.kpi())), one.period()));
        });
    }
}
