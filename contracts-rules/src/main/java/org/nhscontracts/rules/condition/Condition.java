package org.nhscontracts.rules.condition;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.collect.ImmutableSet.toImmutableSet;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import org.nhscontracts.core.id.KpiId;
import org.nhscontracts.core.kpi.KpiSet;
import org.nhscontracts.core.kpi.Rag;
import org.nhscontracts.core.kpi.TargetPurpose;

/**
 * A condition on performance, judged for one organisation and one period. The tree is closed: build it with {@link
 * Conditions}, read it with a {@link ConditionVisitor}.
 *
 * <p>A verdict follows the algebra of {@link org.nhscontracts.rules.verdict.Verdict}.
 */
public sealed interface Condition {

    /** How deep a tree may be. */
    int MAX_DEPTH = 64;

    /** The most days of grace of {@link ReturnLate}. */
    int MAX_GRACE = 1_000;

    /**
     * The KPI achieves a standard.
     *
     * @param judgement whose figure, made of which periods, against which standard
     */
    record Achieves(Judgement judgement) implements Condition {

        /**
         * Checks that nothing is null.
         *
         * @param judgement whose figure, made of which periods, against which standard
         */
        public Achieves {
            requireNonNull(judgement, "judgement");
        }

        @Override
        public ImmutableSet<KpiId> kpis() {
            return ImmutableSet.of(judgement.kpi());
        }

        @Override
        public <R> R accept(ConditionVisitor<R> visitor) {
            return visitor.achieves(this);
        }
    }

    /**
     * The KPI fails a standard, beyond the tolerance if there is one.
     *
     * @param judgement whose figure, made of which periods, against which standard
     */
    record Fails(Judgement judgement) implements Condition {

        /**
         * Checks that nothing is null.
         *
         * @param judgement whose figure, made of which periods, against which standard
         */
        public Fails {
            requireNonNull(judgement, "judgement");
        }

        @Override
        public ImmutableSet<KpiId> kpis() {
            return ImmutableSet.of(judgement.kpi());
        }

        @Override
        public <R> R accept(ConditionVisitor<R> visitor) {
            return visitor.fails(this);
        }
    }

    /**
     * The KPI is green, amber or red. A KPI without bands is never amber or red, and has nothing to judge there.
     *
     * @param judgement whose figure, made of which periods, against which standard
     * @param colour which colour
     */
    record Banded(Judgement judgement, Rag colour) implements Condition {

        /**
         * Checks its parts.
         *
         * @param judgement whose figure, made of which periods, against which standard
         * @param colour which colour
         * @throws IllegalArgumentException if the standard is no target of the KPI
         */
        public Banded {
            requireNonNull(judgement, "judgement");
            requireNonNull(colour, "colour");
            checkArgument(
                    judgement.against() instanceof Standard.OfTarget,
                    "a band is counted from a target, found %s",
                    judgement.against().words());
        }

        @Override
        public ImmutableSet<KpiId> kpis() {
            return ImmutableSet.of(judgement.kpi());
        }

        @Override
        public <R> R accept(ConditionVisitor<R> visitor) {
            return visitor.banded(this);
        }
    }

    /**
     * Nothing was reported of the KPI. A condition about a gap: filling the gap overturns it.
     *
     * @param kpi the KPI
     */
    record NotReported(KpiId kpi) implements Condition {

        /**
         * Checks that nothing is null.
         *
         * @param kpi the KPI
         */
        public NotReported {
            requireNonNull(kpi, "kpi");
        }

        @Override
        public ImmutableSet<KpiId> kpis() {
            return ImmutableSet.of(kpi);
        }

        @Override
        public <R> R accept(ConditionVisitor<R> visitor) {
            return visitor.notReported(this);
        }
    }

    /**
     * The return of the KPI came, or will come, more than so many Operational Days after it was due. Undetermined where nothing is known of due dates. A condition about a gap.
     *
     * @param kpi the KPI
     * @param operationalDays how many days of grace, 0 for none
     */
    record ReturnLate(KpiId kpi, int operationalDays) implements Condition {

        /**
         * Checks its parts.
         *
         * @param kpi the KPI
         * @param operationalDays how many days of grace, 0 for none
         * @throws IllegalArgumentException if the number is out of range
         */
        public ReturnLate {
            requireNonNull(kpi, "kpi");
            checkArgument(
                    operationalDays >= 0 && operationalDays <= MAX_GRACE,
                    "return late: found %s Operational Days, expected 0 to %s",
                    operationalDays,
                    MAX_GRACE);
        }

        @Override
        public ImmutableSet<KpiId> kpis() {
            return ImmutableSet.of(kpi);
        }

        @Override
        public <R> R accept(ConditionVisitor<R> visitor) {
            return visitor.returnLate(this);
        }
    }

    /**
     * The figure of the KPI was restated after freeze.
     *
     * @param kpi the KPI
     */
    record RestatedAfterFreeze(KpiId kpi) implements Condition {

        /**
         * Checks that nothing is null.
         *
         * @param kpi the KPI
         */
        public RestatedAfterFreeze {
            requireNonNull(kpi, "kpi");
        }

        @Override
        public ImmutableSet<KpiId> kpis() {
            return ImmutableSet.of(kpi);
        }

        @Override
        public <R> R accept(ConditionVisitor<R> visitor) {
            return visitor.restatedAfterFreeze(this);
        }
    }

    /**
     * Readings of the KPI come to different outcomes against the contract standard, whichever of them is used.
     *
     * @param kpi the KPI
     */
    record ReadingsConflict(KpiId kpi) implements Condition {

        /**
         * Checks that nothing is null.
         *
         * @param kpi the KPI
         */
        public ReadingsConflict {
            requireNonNull(kpi, "kpi");
        }

        @Override
        public ImmutableSet<KpiId> kpis() {
            return ImmutableSet.of(kpi);
        }

        @Override
        public <R> R accept(ConditionVisitor<R> visitor) {
            return visitor.readingsConflict(this);
        }
    }

    /**
     * Of a set of KPIs, so many fail a target.
     *
     * @param set the KPIs
     * @param quota how many of them
     * @param purpose which target they fail
     */
    record OfSet(KpiSet set, SetQuota quota, TargetPurpose purpose) implements Condition {

        /**
         * Checks its parts.
         *
         * @param set the KPIs
         * @param quota how many of them
         * @param purpose which target they fail
         * @throws IllegalArgumentException if the set has fewer KPIs
         */
        public OfSet {
            requireNonNull(set, "set");
            requireNonNull(quota, "quota");
            requireNonNull(purpose, "purpose");
            checkArgument(
                    !(quota instanceof SetQuota.Number number)
                            || number.least() <= set.kpis().size(),
                    "KPI set %s: found %s of %s KPIs",
                    set.id(),
                    quota.words(),
                    set.kpis().size());
        }

        @Override
        public ImmutableSet<KpiId> kpis() {
            return set.kpis();
        }

        @Override
        public <R> R accept(ConditionVisitor<R> visitor) {
            return visitor.ofSet(this);
        }
    }

    /**
     * A fact that is found out elsewhere: of contract management, term, readiness or statistical process control.
     *
     * @param fact which fact
     */
    record Stated(FactKey fact) implements Condition {

        /**
         * Checks that nothing is null.
         *
         * @param fact which fact
         */
        public Stated {
            requireNonNull(fact, "fact");
        }

        @Override
        public ImmutableSet<FactKey> facts() {
            return ImmutableSet.of(fact);
        }

        @Override
        public <R> R accept(ConditionVisitor<R> visitor) {
            return visitor.stated(this);
        }
    }

    /**
     * A condition that a service defines itself, in a registry that it hands to the engine.
     *
     * @param id its id in the registry
     * @param kpis the KPIs that it reads, perhaps none
     * @param parameters its parameters, perhaps none
     */
    record Custom(String id, ImmutableSet<KpiId> kpis, ImmutableMap<String, String> parameters) implements Condition {

        /**
         * Checks its parts.
         *
         * @param id its id in the registry
         * @param kpis the KPIs that it reads, perhaps none
         * @param parameters its parameters, perhaps none
         * @throws IllegalArgumentException if the id is blank
         */
        public Custom {
            requireNonNull(id, "id");
            requireNonNull(kpis, "kpis");
            requireNonNull(parameters, "parameters");
            checkArgument(!id.isBlank(), "custom condition: found a blank id");
        }

        @Override
        public <R> R accept(ConditionVisitor<R> visitor) {
            return visitor.custom(this);
        }
    }

    /**
     * A condition does not hold.
     *
     * @param part the condition
     */
    record Not(Condition part) implements Condition {

        /**
         * Checks its parts.
         *
         * @param part the condition
         * @throws IllegalArgumentException if the tree becomes too deep
         */
        public Not {
            requireNonNull(part, "part");
            Conditions.checkDepth(ImmutableList.of(part));
        }

        @Override
        public ImmutableList<Condition> parts() {
            return ImmutableList.of(part);
        }

        @Override
        public <R> R accept(ConditionVisitor<R> visitor) {
            return visitor.not(this);
        }
    }

    /**
     * All conditions hold that have anything to judge; those that are not applicable are left out.
     *
     * @param parts at least one
     */
    record AllOf(ImmutableList<Condition> parts) implements Condition {

        /**
         * Checks its parts.
         *
         * @param parts at least one
         * @throws IllegalArgumentException if there is none, or the tree becomes too deep
         */
        public AllOf {
            requireNonNull(parts, "parts");
            Conditions.checkDepth(parts);
        }

        @Override
        public <R> R accept(ConditionVisitor<R> visitor) {
            return visitor.allOf(this);
        }
    }

    /**
     * Any condition holds; those that are not applicable are left out.
     *
     * @param parts at least one
     */
    record AnyOf(ImmutableList<Condition> parts) implements Condition {

        /**
         * Checks its parts.
         *
         * @param parts at least one
         * @throws IllegalArgumentException if there is none, or the tree becomes too deep
         */
        public AnyOf {
            requireNonNull(parts, "parts");
            Conditions.checkDepth(parts);
        }

        @Override
        public <R> R accept(ConditionVisitor<R> visitor) {
            return visitor.anyOf(this);
        }
    }

    /**
     * At least so many conditions hold.
     *
     * @param least how many, from 1 to the number of parts
     * @param parts at least one
     */
    record AtLeastOf(int least, ImmutableList<Condition> parts) implements Condition {

        /**
         * Checks its parts.
         *
         * @param least how many, from 1 to the number of parts
         * @param parts at least one
         * @throws IllegalArgumentException if there are fewer, or the tree becomes too deep
         */
        public AtLeastOf {
            requireNonNull(parts, "parts");
            Conditions.checkDepth(parts);
            checkArgument(least >= 1 && least <= parts.size(), "at least %s of %s conditions", least, parts.size());
        }

        @Override
        public <R> R accept(ConditionVisitor<R> visitor) {
            return visitor.atLeastOf(this);
        }
    }

    /**
     * A condition holds in at least so many of the last periods; where {@code least} is the whole window: in so many periods in a row.
     *
     * @param least how many, from 1 to the periods of the window
     * @param window the periods
     * @param part the condition
     */
    record InWindow(int least, Window window, Condition part) implements Condition {

        /**
         * Checks its parts.
         *
         * @param least how many, from 1 to the periods of the window
         * @param window the periods
         * @param part the condition
         * @throws IllegalArgumentException if there are fewer periods, or the tree becomes too deep
         */
        public InWindow {
            requireNonNull(window, "window");
            requireNonNull(part, "part");
            Conditions.checkDepth(ImmutableList.of(part));
            checkArgument(
                    least >= 1 && least <= window.periods(),
                    "at least %s of the last %s periods",
                    least,
                    window.periods());
        }

        @Override
        public ImmutableList<Condition> parts() {
            return ImmutableList.of(part);
        }

        @Override
        public <R> R accept(ConditionVisitor<R> visitor) {
            return visitor.inWindow(this);
        }
    }

    /**
     * Calls the visitor's method for this condition.
     *
     * @param visitor what to do
     * @param <R> what comes of it
     * @return what the visitor returned
     */
    <R> R accept(ConditionVisitor<R> visitor);

    /**
     * The conditions that it is made of.
     *
     * @return its parts in order; none for a condition that judges something itself
     */
    default ImmutableList<Condition> parts() {
        return ImmutableList.of();
    }

    /**
     * The KPIs that it reads.
     *
     * @return the KPIs, in the order of the tree
     */
    default ImmutableSet<KpiId> kpis() {
        return parts().stream().flatMap(part -> part.kpis().stream()).collect(toImmutableSet());
    }

    /**
     * The facts from elsewhere that it reads.
     *
     * @return the facts, in the order of the tree
     */
    default ImmutableSet<FactKey> facts() {
        return parts().stream().flatMap(part -> part.facts().stream()).collect(toImmutableSet());
    }

    /**
     * How many conditions lie on the longest way down, this one included.
     *
     * @return 1 for a condition without parts
     */
    default int depth() {
        return 1 + parts().stream().mapToInt(Condition::depth).max().orElse(0);
    }

    /**
     * The condition as an English sentence, without a full stop.
     *
     * @return for example {@code KPI UCR2H fails its contract standard in 3 periods in a row}
     */
    default String describe() {
        return accept(new ConditionWords());
    }
}
