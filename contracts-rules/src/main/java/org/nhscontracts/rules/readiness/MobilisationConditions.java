package org.nhscontracts.rules.readiness;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.Optional;
import org.nhscontracts.core.handover.DayUnit;
import org.nhscontracts.core.handover.HandoverCondition;
import org.nhscontracts.core.handover.HandoverGate;
import org.nhscontracts.core.handover.HandoverReview;
import org.nhscontracts.core.handover.LeadTime;
import org.nhscontracts.core.id.ConditionId;
import org.nhscontracts.core.id.OrganisationId;
import org.nhscontracts.core.source.Citation;
import org.nhscontracts.core.source.Source;
import org.nhscontracts.rules.catalogue.CustomaryCondition;
import org.nhscontracts.rules.catalogue.HandoverSide;
import org.nhscontracts.rules.catalogue.MobilisationCatalogue;
import org.nhscontracts.rules.catalogue.StatuteParameter;
import org.nhscontracts.rules.catalogue.Statutes;

/**
 * The conditions that mobilisation plans customarily have, for a handover at hand: a beginning for a plan of one's own, or a stand-in for a plan
 * that was never published. Say in the handover that the plan is customary.
 *
 * <p>Nobody has reported on them, so their evidence is not complete and each is unknown; {@link HandoverCondition#withAllEvidence} changes that.
 * Lead times are practice, except that of employee liability information, which is law.
 */
public final class MobilisationConditions {

    private MobilisationConditions() {}

    /**
     * The customary conditions of a handover, by the catalogue and the statutes that the library ships.
     *
     * @param transfer the planned date, on whose law it depends when employee liability information is due
     * @param incoming who takes over
     * @param outgoing who hands over; if empty, what is for the outgoing provider to do is left out
     * @param commissioners who may waive what is practice; a single one owns what is for the Commissioners to do
     * @return the conditions, each after those that it depends on
     */
    public static ImmutableList<HandoverCondition> customary(
            LocalDate transfer,
            OrganisationId incoming,
            Optional<OrganisationId> outgoing,
            ImmutableSet<OrganisationId> commissioners) {
        ImmutableList<CustomaryCondition> conditions = MobilisationCatalogue.shipped().conditions().stream()
                .filter(condition -> condition.owner() != HandoverSide.OUTGOING || outgoing.isPresent())
                .collect(toImmutableList());
        ImmutableSet<ConditionId> ids =
                conditions.stream().map(CustomaryCondition::id).collect(toImmutableSet());
        return conditions.stream()
                .map(condition -> condition(condition, ids)
                        .owner(owner(condition.owner(), incoming, outgoing, commissioners))
                        .addAllWaivableBy(condition.waivable() ? commissioners : ImmutableSet.of())
                        .lead(lead(condition, transfer))
                        .citation(citation(condition, transfer))
                        .build())
                .collect(toImmutableList());
    }

    /**
     * The customary gates.
     *
     * @return the gates to which the conditions refer, the earliest first
     */
    public static ImmutableList<HandoverGate> customaryGates() {
        return MobilisationCatalogue.shipped().gates();
    }

    /**
     * The customary reviews after the start.
     *
     * @return the reviews, the earliest first
     */
    public static ImmutableList<HandoverReview> customaryReviews() {
        return MobilisationCatalogue.shipped().reviews();
    }

    /**
     * The sources to which the conditions, gates and reviews refer.
     *
     * @return the sources
     */
    public static ImmutableList<Source> sources() {
        return MobilisationCatalogue.shipped().sources();
    }

    private static HandoverCondition.Builder condition(CustomaryCondition condition, ImmutableSet<ConditionId> ids) {
        HandoverCondition.Builder builder = HandoverCondition.builder();
        builder.id(condition.id())
                .what(condition.what())
                .category(condition.category())
                .shownBy(condition.shownBy())
                .addAllDependsOn(
                        condition.dependsOn().stream().filter(ids::contains).collect(toImmutableSet()))
                .evidenceComplete(false)
                .barsStart(condition.barsStart())
                .gate(condition.gate());
        return builder;
    }

    private static Optional<OrganisationId> owner(
            HandoverSide side,
            OrganisationId incoming,
            Optional<OrganisationId> outgoing,
            ImmutableSet<OrganisationId> commissioners) {
        return switch (side) {
            case INCOMING -> Optional.of(incoming);
            case OUTGOING -> outgoing;
            case COMMISSIONERS ->
                commissioners.size() == 1 ? Optional.of(commissioners.asList().get(0)) : Optional.empty();
        };
    }

    private static Optional<LeadTime> lead(CustomaryCondition condition, LocalDate transfer) {
        return condition
                .lead()
                .or(() ->
                        statute(condition, transfer).map(statute -> new LeadTime(statute.count(), DayUnit.DAYS, true)));
    }

    /** What is law is cited as the statutes state it for the day, as far as they know that day. */
    private static Citation citation(CustomaryCondition condition, LocalDate transfer) {
        return statute(condition, transfer).map(StatuteParameter::citation).orElse(condition.citation());
    }

    private static Optional<StatuteParameter> statute(CustomaryCondition condition, LocalDate transfer) {
        return condition.statute().flatMap(key -> Statutes.shipped().parameter(key, transfer));
    }
}
