package org.nhscontracts.rules.condition;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import org.nhscontracts.core.id.KpiId;
import org.nhscontracts.core.kpi.TargetPurpose;

/**
 * What is judged of a KPI: whose figure, made of which periods, against which standard.
 *
 * <pre>{@code
 * Judgement anySpecialty = Judgement.of("RTT18").at(new Level.AnyPart(SplitKind.SPECIALTY)).against(Standard.TRAJECTORY);
 * }</pre>
 *
 * @param kpi the KPI
 * @param against the standard
 * @param level whose figure
 * @param over of which periods; empty for the period judged alone
 * @param returns what a missing or late return comes to
 */
public record Judgement(KpiId kpi, Standard against, Level level, Optional<Aggregate> over, MissingReturns returns) {

    /**
     * Checks that nothing is null.
     *
     * @param kpi the KPI
     * @param against the standard
     * @param level whose figure
     * @param over of which periods; empty for the period judged alone
     * @param returns what a missing or late return comes to
     */
    public Judgement {
        requireNonNull(kpi, "kpi");
        requireNonNull(against, "against");
        requireNonNull(level, "level");
        requireNonNull(over, "over");
        requireNonNull(returns, "returns");
    }

    /**
     * The figure of the organisation in the period judged, against the contract standard, missing returns as they are.
     *
     * @param kpi the id of the KPI
     * @return the judgement
     */
    public static Judgement of(String kpi) {
        return of(KpiId.of(kpi));
    }

    /**
     * The figure of the organisation in the period judged, against the contract standard, missing returns as they are.
     *
     * @param kpi the KPI
     * @return the judgement
     */
    public static Judgement of(KpiId kpi) {
        return new Judgement(kpi, Standard.CONTRACT, Level.ORGANISATION, Optional.empty(), MissingReturns.AS_THEY_ARE);
    }

    /**
     * The same against another standard.
     *
     * @param other the standard
     * @return the judgement
     */
    public Judgement against(Standard other) {
        return new Judgement(kpi, other, level, over, returns);
    }

    /**
     * The same against a target.
     *
     * @param purpose which of its targets
     * @return the judgement
     */
    public Judgement against(TargetPurpose purpose) {
        return new Judgement(kpi, new Standard.OfTarget(purpose), level, over, returns);
    }

    /**
     * The same at another level.
     *
     * @param other whose figure
     * @return the judgement
     */
    public Judgement at(Level other) {
        return new Judgement(kpi, against, other, over, returns);
    }

    /**
     * The same over several periods.
     *
     * @param aggregate how one figure is made of them
     * @return the judgement
     */
    public Judgement over(Aggregate aggregate) {
        return new Judgement(kpi, against, level, Optional.of(aggregate), returns);
    }

    /**
     * The same with another treatment of missing and late returns.
     *
     * @param other what they come to
     * @return the judgement
     */
    public Judgement with(MissingReturns other) {
        return new Judgement(kpi, against, level, over, other);
    }

    /**
     * Whether nothing but the KPI and a target is named.
     *
     * @return true for the figure of the organisation in the period, against a target, with missing returns as they are
     */
    public boolean isPlain() {
        return against instanceof Standard.OfTarget
                && level.equals(Level.ORGANISATION)
                && over.isEmpty()
                && returns == MissingReturns.AS_THEY_ARE;
    }

    /**
     * The judgement in words.
     *
     * @param verb what the KPI does, for example {@code fails}
     * @return for example {@code KPI RTT18 fails its contract standard in any specialty}
     */
    public String words(String verb) {
        return "KPI " + kpi + " " + verb + " " + against.words()
                + over.map(aggregate -> ", " + aggregate.words()).orElse("")
                + (level.words().isEmpty() ? "" : " " + level.words())
                + (returns == MissingReturns.NOT_ACHIEVED ? " (missing and late returns count as not achieved)" : "");
    }
}
