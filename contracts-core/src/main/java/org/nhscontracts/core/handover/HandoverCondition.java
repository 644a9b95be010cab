package org.nhscontracts.core.handover;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import org.immutables.value.Value;
import org.nhscontracts.core.id.ConditionId;
import org.nhscontracts.core.id.GateId;
import org.nhscontracts.core.id.OrganisationId;
import org.nhscontracts.core.id.RuleId;
import org.nhscontracts.core.source.Citation;

/**
 * Something that is to be in place before the incoming provider starts, or a duty that goes with the handover and bars nothing.
 *
 * <p>It is satisfied by evidence, of which one good piece is enough: a renewed certificate replaces the expired one. What takes two papers is
 * two conditions. Or it rests on a rule of the rule book, and is satisfied where that holds.
 */
@Value.Immutable
public interface HandoverCondition {

    /**
     * Starts a condition; {@code id}, {@code what} and {@code category} must be set.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /**
     * How the document refers to it.
     *
     * @return the id, used once in its handover
     */
    ConditionId id();

    /**
     * What is to be in place.
     *
     * @return for example {@code registration with the Care Quality Commission}
     */
    String what();

    /**
     * What it is about.
     *
     * @return the category
     */
    ConditionCategory category();

    /**
     * Who is to see to it.
     *
     * @return an organisation of the same document; empty if not stated
     */
    Optional<OrganisationId> owner();

    /**
     * How long before the planned date it is due.
     *
     * @return the lead time; empty if it is due on the day before
     */
    Optional<LeadTime> lead();

    /**
     * How long it still takes from the day on which the work can go on: the later of the day looked at and the last day of what it depends on.
     *
     * @return the time; empty if not known
     */
    Optional<DaySpan> remaining();

    /**
     * What must be satisfied before it can be.
     *
     * @return ids of conditions of the same handover
     */
    ImmutableSet<ConditionId> dependsOn();

    /**
     * What is to be given to show that it is satisfied.
     *
     * @return for example {@code certificate of registration}; empty if not stated
     */
    Optional<String> shownBy();

    /**
     * What was given to show that it is satisfied.
     *
     * @return the pieces, in the order of the document
     */
    ImmutableList<ConditionEvidence> evidence();

    /**
     * Whether all evidence that was given is listed. If not, nothing follows from there being none: the condition is neither satisfied nor
     * unmet, but not known.
     *
     * @return true by default
     */
    @Value.Default
    default boolean evidenceComplete() {
        return true;
    }

    /**
     * Whether the incoming provider must not start without it. A duty that does not bar the start, such as late employee liability information,
     * is looked at all the same.
     *
     * @return true by default
     */
    @Value.Default
    default boolean barsStart() {
        return true;
    }

    /**
     * Who may waive it, each alone.
     *
     * @return organisations of the same document; empty if nobody, or not stated who
     */
    ImmutableSet<OrganisationId> waivableBy();

    /**
     * The waiver that was given.
     *
     * @return the waiver, also one by somebody who may not; empty if none
     */
    Optional<ConditionWaiver> waiver();

    /**
     * The rule that must hold.
     *
     * @return a rule of the rule book; empty if it rests on evidence
     */
    Optional<RuleId> rule();

    /**
     * The gate that asks for it.
     *
     * @return a gate of the same handover; empty if none
     */
    Optional<GateId> gate();

    /**
     * What stands behind it, and behind its lead time.
     *
     * @return a citation; empty if none
     */
    Optional<Citation> citation();

    /**
     * Whether the waiver was given by somebody who may waive the condition.
     *
     * @return false also if there is no waiver
     */
    default boolean isWaiverEntitled() {
        return waiver().map(ConditionWaiver::by).filter(waivableBy()::contains).isPresent();
    }

    /**
     * The same condition with the evidence that was given for it.
     *
     * @param given all evidence so far, in place of what is listed here
     * @return a condition whose evidence is complete
     * @throws IllegalArgumentException if it rests on a rule
     */
    default HandoverCondition withAllEvidence(ImmutableList<ConditionEvidence> given) {
        return rest().addAllEvidence(given).waiver(waiver()).build();
    }

    /**
     * The same condition, waived.
     *
     * @param given the waiver, in place of what is stated here
     * @return a condition with that waiver
     */
    default HandoverCondition waived(ConditionWaiver given) {
        return rest().addAllEvidence(evidence())
                .evidenceComplete(evidenceComplete())
                .waiver(given)
                .build();
    }

    private Builder rest() {
        Builder builder = builder();
        builder.id(id())
                .what(what())
                .category(category())
                .owner(owner())
                .lead(lead())
                .remaining(remaining())
                .addAllDependsOn(dependsOn())
                .shownBy(shownBy())
                .barsStart(barsStart())
                .addAllWaivableBy(waivableBy())
                .rule(rule())
                .gate(gate())
                .citation(citation());
        return builder;
    }

    /**
     * Checks what is stated.
     *
     * @throws IllegalArgumentException if the text is blank, it depends on itself, it rests on a rule and on evidence, or it bars the start
     *     and is due on the first day only
     */
    @Value.Check
    default void check() {
        checkArgument(!what().isBlank(), "condition %s: found blank text, expected what is to be in place", id());
        checkArgument(!dependsOn().contains(id()), "condition %s: it depends on itself", id());
        checkArgument(
                rule().isEmpty() || evidence().isEmpty(),
                "condition %s: it rests on the rule %s and lists evidence, expected one of the two",
                id(),
                rule().map(RuleId::value).orElse(""));
        checkArgument(
                !barsStart() || lead().map(LeadTime::number).orElse(1) > 0,
                "condition %s: it bars the start and has a lead time of 0, expected at least 1",
                id());
    }

    /** Builds a {@link HandoverCondition}. Not thread-safe. */
    final class Builder extends ImmutableHandoverCondition.Builder {
        Builder() {}
    }
}
