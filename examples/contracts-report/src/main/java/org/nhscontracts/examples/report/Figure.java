package org.nhscontracts.examples.report;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.Multimaps;
import java.util.Optional;
import org.nhscontracts.core.id.OrganisationId;
import org.nhscontracts.core.kpi.Kpi;
import org.nhscontracts.core.kpi.TargetPurpose;
import org.nhscontracts.rules.assessment.KpiAssessment;
import org.nhscontracts.rules.engine.KpiFinding;

/**
 * One figure of a KPI: whose it is, of what scope and part, with what it came to against each of its targets.
 *
 * @param purposes against each of its targets, that of the contract first; at least one
 */
record Figure(ImmutableList<KpiAssessment> purposes) {

    static ImmutableList<Figure> of(ImmutableList<KpiAssessment> kpis) {
        ImmutableListMultimap<ImmutableList<Object>, KpiAssessment> figures = Multimaps.index(
                kpis, one -> ImmutableList.of(one.kpi().id(), one.organisation(), one.scope(), one.split()));
        return figures.keySet().stream()
                .map(key -> new Figure(figures.get(key)))
                .collect(ImmutableList.toImmutableList());
    }

    KpiAssessment first() {
        return purposes.get(0);
    }

    Kpi kpi() {
        return first().kpi();
    }

    OrganisationId organisation() {
        return first().organisation();
    }

    KpiFinding latest() {
        return first().latest();
    }

    /** Which part of the organisation and of the figure it covers. */
    String coverage() {
        return first().scope() + first().split().map(split -> ", " + split).orElse("");
    }

    Optional<KpiAssessment> trajectory() {
        return purposes.stream()
                .filter(one -> one.purpose() == TargetPurpose.IMPROVEMENT_TRAJECTORY)
                .findFirst();
    }

    /** A name within a page. */
    String anchor() {
        String part = first().split().map(split -> "-" + split).orElse("");
        return Anchors.of("kpi", kpi().id() + "-" + organisation() + "-" + first().scope() + part);
    }
}
