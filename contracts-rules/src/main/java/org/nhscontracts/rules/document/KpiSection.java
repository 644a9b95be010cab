package org.nhscontracts.rules.document;

import java.time.LocalDate;
import java.util.Optional;
import org.nhscontracts.core.id.KpiId;
import org.nhscontracts.core.id.KpiSetId;
import org.nhscontracts.core.kpi.Direction;
import org.nhscontracts.core.kpi.Kpi;
import org.nhscontracts.core.kpi.KpiKind;
import org.nhscontracts.core.kpi.KpiSet;
import org.nhscontracts.core.kpi.Measure;
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
            Optional<PeriodKind> frequency = item.get("frequency", Vocabulary.of(PeriodKind.class, PeriodKind::words));
            frequency.ifPresent(kpi::frequency);
            item.each("targets", new TargetSection(binding, sources, measure, direction)::target, kpi::addTarget);
            item.each(
                    "trajectories",
                    new TrajectorySection(binding, sources, direction, frequency)::trajectory,
                    kpi::addTrajectories);
            item.set("baseliningUntil", LocalDate::parse, kpi::baseliningUntil);
            item.nested("rag", one -> MarginText.read(binding, one, MarginText.AMBER), kpi::rag);
            item.set("definition", String::toString, kpi::definition);
            sources.cite(item, kpi::citation);
            return item.build(kpi::build);
        });
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
