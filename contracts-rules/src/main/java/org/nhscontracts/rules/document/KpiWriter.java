package org.nhscontracts.rules.document;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.nhscontracts.core.kpi.ComparedAs;
import org.nhscontracts.core.kpi.Kpi;
import org.nhscontracts.core.kpi.KpiSet;
import org.nhscontracts.core.kpi.Measure;
import org.nhscontracts.core.kpi.Rounding;
import org.nhscontracts.core.kpi.SmallNumbers;
import org.nhscontracts.core.kpi.Target;
import org.nhscontracts.core.kpi.Threshold;
import org.nhscontracts.core.kpi.Trajectory;

/** Writes KPIs and sets of them. */
final class KpiWriter {

    private KpiWriter() {}

    static Entry kpi(Kpi kpi) {
        return new Entry()
                .text("id", kpi.id())
                .text("name", kpi.name())
                .put("kind", kpi.kind().words())
                .put("measure", MeasureText.write(kpi.measure()))
                .put("direction", kpi.direction().words())
                .put("frequency", kpi.frequency().words())
                .list("targets", kpi.targets(), target -> target(Optional.of(kpi.measure()), target))
                .list("trajectories", kpi.trajectories(), KpiWriter::trajectory)
                .text("baseliningUntil", kpi.baseliningUntil())
                .entry("rag", kpi.rag(), bands -> MarginText.write(bands, MarginText.AMBER))
                .text("definition", kpi.definition())
                .entry("cite", kpi.citation(), DocumentWriter::cite);
    }

    /** A target of a KPI, with the words of its measure if that is known. */
    static Entry target(Optional<Measure> measure, Target target) {
        Threshold threshold = target.threshold();
        Entry entry = new Entry()
                .put("purpose", target.purpose().words())
                .put(
                        "threshold",
                        measure.map(one -> ThresholdText.write(threshold, one)).orElseGet(threshold::toString));
        if (target.threshold().comparedAs() != ComparedAs.EXACT) {
            entry.put("comparedAs", target.threshold().comparedAs().words());
        }
        return entry.entry("rounding", target.threshold().rounding(), KpiWriter::rounding)
                .entry("tolerance", target.tolerance(), margin -> MarginText.write(margin, MarginText.TOLERANCE))
                .entry("smallNumbers", target.smallNumbers(), KpiWriter::smallNumbers)
                .text("from", target.from())
                .text("until", target.until())
                .text("variation", target.variation())
                .entry("cite", target.citation(), DocumentWriter::cite);
    }

    private static Entry rounding(Rounding rounding) {
        return new Entry().put("decimals", rounding.decimals()).put("mode", TargetSection.words(rounding.mode()));
    }

    private static Entry smallNumbers(SmallNumbers policy) {
        Entry entry = new Entry().put("below", policy.minimum());
        return switch (policy.fallback()) {
            case ALLOW_BREACHES -> entry.put("allowBreaches", policy.number());
            case WIDEN_THE_PERIOD -> entry.put("widenTo", policy.number());
            case NOT_ASSESSED -> entry.put("notAssessed", true);
        };
    }

    private static Entry trajectory(Trajectory trajectory) {
        Map<String, Object> points = new LinkedHashMap<>();
        trajectory.points().forEach((period, value) -> points.put(period.toString(), value));
        Entry entry = new Entry()
                .text("organisation", trajectory.organisation())
                .put("operator", trajectory.operator().symbol())
                .put("points", points);
        if (trajectory.interpolated()) {
            entry.put("interpolated", true);
        }
        return entry.entry("cite", trajectory.citation(), DocumentWriter::cite);
    }

    static Entry set(KpiSet set) {
        return new Entry().text("id", set.id()).text("title", set.title()).list("kpis", set.kpis(), Object::toString);
    }
}
