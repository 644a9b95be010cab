package org.nhscontracts.rules.document;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.nhscontracts.core.id.KpiId;
import org.nhscontracts.core.id.KpiSetId;
import org.nhscontracts.core.kpi.ComparedAs;
import org.nhscontracts.core.kpi.Direction;
import org.nhscontracts.core.kpi.Kpi;
import org.nhscontracts.core.kpi.KpiKind;
import org.nhscontracts.core.kpi.KpiSet;
import org.nhscontracts.core.kpi.Measure;
import org.nhscontracts.core.kpi.RagBands;
import org.nhscontracts.core.kpi.Target;
import org.nhscontracts.core.kpi.TargetPurpose;
import org.nhscontracts.core.time.PeriodKind;
import org.nhscontracts.rules.text.TextNode;

/** Reads KPIs and sets of them. */
final class KpiSection {

    private final Binding binding;
    private final SourceSection sources;

    KpiSection(Binding binding, SourceSection sources) {
        this.binding = binding;
        this.sources = sources;
    }

    Optional<Kpi> kpi(TextNode node) {
        return binding.item(node).flatMap(item -> {
            Kpi.Builder kpi = Kpi.builder();
            item.refer("id", Refers.once("KPI"), KpiId::of, kpi::id);
            item.set("name", String::toString, kpi::name);
            item.set("kind", Vocabulary.of(KpiKind.class, KpiKind::words), kpi::kind);
            Optional<Measure> measure = item.map().find("measure").flatMap(one -> MeasureText.read(binding, one));
            Optional<Direction> direction = item.get("direction", Vocabulary.of(Direction.class, Direction::words));
            item.nested("measure", any -> measure, kpi::measure);
            direction.ifPresent(kpi::direction);
            item.set("frequency", Vocabulary.of(PeriodKind.class, PeriodKind::words), kpi::frequency);
            item.each("targets", target -> target(target, measure, direction), kpi::addTarget);
            item.nested("rag", this::rag, kpi::rag);
            item.set("definition", String::toString, kpi::definition);
            sources.cite(item, kpi::citation);
            return item.build(kpi::build);
        });
    }

    private Optional<Target> target(TextNode node, Optional<Measure> measure, Optional<Direction> direction) {
        return binding.item(node).flatMap(item -> {
            Target.Builder target = Target.builder();
            ComparedAs comparedAs = item.get("comparedAs", Vocabulary.of(ComparedAs.class, ComparedAs::words))
                    .orElse(ComparedAs.EXACT);
            item.set("purpose", Vocabulary.of(TargetPurpose.class, TargetPurpose::words), target::purpose);
            item.set("threshold", text -> ThresholdText.parse(text, comparedAs, measure, direction), target::threshold);
            item.set("from", LocalDate::parse, target::from);
            item.set("until", LocalDate::parse, target::until);
            sources.cite(item, target::citation);
            return item.build(target::build);
        });
    }

    private Optional<RagBands> rag(TextNode node) {
        return binding.item(node)
                .flatMap(item -> item.get("amberWithin", text -> new RagBands(new BigDecimal(text), false))
                        .or(() -> item.get("amberWithinPercent", text -> new RagBands(new BigDecimal(text), true))));
    }

    Optional<KpiSet> set(TextNode node) {
        return binding.item(node).flatMap(item -> {
            KpiSet.Builder set = KpiSet.builder();
            item.refer("id", Refers.once("KPI set"), KpiSetId::of, set::id);
            item.set("title", String::toString, set::title);
            item.referEach("kpis", Refers.KPI, KpiId::of, set::addKpi);
            return item.build(set::build);
        });
    }
}
