package org.nhscontracts.core.handover;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.graph.ImmutableGraph;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.nhscontracts.core.id.ConditionId;
import org.nhscontracts.core.id.HandoverId;
import org.nhscontracts.core.id.OrganisationId;
import org.nhscontracts.core.id.ServiceId;
import org.nhscontracts.core.source.Citation;

/**
 * Services that one provider hands over to another, or that a provider starts afresh: the mobilisation of the incoming provider and the exit of
 * the outgoing one.
 *
 * <p>Example: Suffolk's community services, from Serco to West Suffolk NHS Foundation Trust, planned for 1 October 2015.
 */
@Value.Immutable
public interface ServiceHandover {

    /**
     * Starts a handover; {@code id}, {@code title}, {@code incoming} and {@code planned} must be set, and a service be added.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /**
     * How the document refers to it.
     *
     * @return the id
     */
    HandoverId id();

    /**
     * What it is called.
     *
     * @return the title
     */
    String title();

    /**
     * Who hands over.
     *
     * @return an organisation of the same document; empty if the services are new
     */
    Optional<OrganisationId> outgoing();

    /**
     * Who takes over.
     *
     * @return an organisation of the same document
     */
    OrganisationId incoming();

    /**
     * What is handed over.
     *
     * @return at least one service of the contract
     */
    ImmutableSet<ServiceId> services();

    /**
     * The planned date.
     *
     * @return the first day of the incoming provider
     */
    LocalDate planned();

    /**
     * The Longstop Date: the last day on which the conditions that bar the start may be satisfied.
     *
     * @return the day; empty if none is agreed or known
     */
    Optional<LocalDate> longstop();

    /**
     * What is to be in place.
     *
     * @return the conditions, in the order of the document
     */
    ImmutableList<HandoverCondition> conditions();

    /**
     * Where the parties look whether to go on.
     *
     * @return the gates, in the order of the document
     */
    ImmutableList<HandoverGate> gates();

    /**
     * What is looked at after the start.
     *
     * @return the reviews, in the order of the document
     */
    ImmutableList<HandoverReview> reviews();

    /**
     * Where the conditions come from.
     *
     * @return published, customary or local, which is the default
     */
    @Value.Default
    default PlanBasis planBasis() {
        return PlanBasis.LOCAL;
    }

    /**
     * What was assured about the time after.
     *
     * @return the assurances, in the order of the document
     */
    ImmutableList<ContinuityAssurance> assurances();

    /**
     * How many staff transfer.
     *
     * @return the counts of every source, side by side
     */
    ImmutableList<StaffCount> staffCounts();

    /**
     * What transferring staff keep.
     *
     * @return the terms, in the order of the document
     */
    ImmutableList<ProtectedTerm> protectedTerms();

    /**
     * In what state the services were handed over, by whose account.
     *
     * @return the claims, in the order of the document
     */
    ImmutableList<ClaimedState> stateHandedOver();

    /**
     * Who is responsible from when until when.
     *
     * @return the arrangements, in the order of the document
     */
    ImmutableList<ServiceArrangement> arrangements();

    /**
     * Why the outgoing provider goes.
     *
     * @return the reason; not stated by default
     */
    @Value.Default
    default ExitReason reasonForExit() {
        return ExitReason.NOT_STATED;
    }

    /**
     * What stands behind it.
     *
     * @return a citation; empty if none
     */
    Optional<Citation> citation();

    /**
     * Which condition waits for which.
     *
     * @return a node for each condition in the order of the document, and an edge from each to those that depend on it; without circles
     */
    @Value.Lazy
    default ImmutableGraph<ConditionId> dependencies() {
        return Dependencies.of(conditions());
    }

    /**
     * Checks that what is referred to exists once, and that no conditions wait for each other.
     *
     * @throws InconsistentHandoverException if not, with all faults
     */
    @Value.Check
    default void check() {
        new HandoverCheck(this).run();
    }

    /** Builds a {@link ServiceHandover}. Not thread-safe. */
    final class Builder extends ImmutableServiceHandover.Builder {
        Builder() {}
    }
}
