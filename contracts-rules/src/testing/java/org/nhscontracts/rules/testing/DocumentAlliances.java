package org.nhscontracts.rules.testing;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Random;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.nhscontracts.core.id.AllianceId;
import org.nhscontracts.core.id.OrganisationId;
import org.nhscontracts.core.id.PartnershipId;
import org.nhscontracts.core.party.Alliance;
import org.nhscontracts.core.party.AllianceAssociate;
import org.nhscontracts.core.party.AllianceMember;
import org.nhscontracts.core.party.BoardMatter;
import org.nhscontracts.core.party.DecisionMode;
import org.nhscontracts.core.party.LeadershipBoard;
import org.nhscontracts.core.party.Membership;
import org.nhscontracts.core.party.MembershipEnd;
import org.nhscontracts.core.party.MembershipStart;
import org.nhscontracts.core.party.Partnership;
import org.nhscontracts.core.party.PartnershipPart;
import org.nhscontracts.core.party.PartnershipPhase;
import org.nhscontracts.core.party.PartnershipRole;
import org.nhscontracts.core.party.Responsibility;

/** Makes alliances, partnerships and memberships from a seed, as a document may hold them. */
final class DocumentAlliances {

    private final ContractMaker contracts;
    private final int parts;
    private final Random random;
    private final ImmutableList<Alliance> standing;

    /** Makes so many of each part, where it has any. */
    DocumentAlliances(ContractMaker contracts, int parts, Random random) {
        this.contracts = contracts;
        this.parts = parts;
        this.random = random;
        this.standing =
                some(i -> alliance(Optional.of(AllianceId.of(AwkwardTexts.id(random, i + 1))), Optional.empty()));
    }

    /** The alliances that stand apart from the contract. */
    ImmutableList<Alliance> standing() {
        return standing;
    }

    /** An alliance that may hold the contract. */
    Alliance holding() {
        Optional<AllianceId> from =
                standing.stream().flatMap(one -> one.id().stream()).findAny();
        return alliance(
                random.nextBoolean() ? Optional.empty() : Optional.of(AllianceId.of(AwkwardTexts.id(random, 0))),
                random.nextBoolean() ? Optional.empty() : from);
    }

    private <T> ImmutableList<T> some(IntFunction<T> make) {
        return IntStream.range(0, parts).mapToObj(make).collect(ImmutableList.toImmutableList());
    }

    private Alliance alliance(Optional<AllianceId> id, Optional<AllianceId> arisesFrom) {
        LocalDate date = contracts.date();
        Alliance.Builder alliance = Alliance.builder();
        alliance.id(id)
                .arisesFrom(arisesFrom)
                .name(AwkwardTexts.text(random))
                .from(contracts.maybeDate(date))
                .until(contracts.maybeDate(date.plusDays(1)))
                .addMember(member())
                .addAllAssociates(some(i -> associate()))
                .board(random.nextBoolean() ? Optional.empty() : Optional.of(board()))
                .citation(contracts.maybeCitation());
        return alliance.build();
    }

    private AllianceMember member() {
        LocalDate date = contracts.date();
        boolean admitted = random.nextBoolean();
        boolean left = random.nextBoolean();
        return AllianceMember.builder()
                .organisation(contracts.organisations().get(0).id())
                .from(admitted ? Optional.of(date) : contracts.maybeDate(date))
                .until(left ? Optional.of(date) : Optional.empty())
                .joined(admitted ? MembershipStart.ADMISSION : MembershipStart.FOUNDING)
                .left(left ? Optional.of(contracts.any(MembershipEnd.class)) : Optional.empty())
                .citation(contracts.maybeCitation())
                .build();
    }

    private AllianceAssociate associate() {
        LocalDate date = contracts.date();
        boolean admitted = random.nextBoolean();
        boolean left = random.nextBoolean();
        return AllianceAssociate.builder()
                .organisation(contracts.organisations().get(1).id())
                .responsibility(contracts.any(Responsibility.class))
                .purpose(AwkwardTexts.text(random))
                .from(admitted ? Optional.of(date) : Optional.empty())
                .until(left ? Optional.of(date) : contracts.maybeDate(date))
                .joined(admitted ? MembershipStart.ADMISSION : MembershipStart.FOUNDING)
                .left(left ? Optional.of(contracts.any(MembershipEnd.class)) : Optional.empty())
                .citation(contracts.maybeCitation())
                .build();
    }

    private LeadershipBoard board() {
        return LeadershipBoard.builder()
                .name(AwkwardTexts.text(random))
                .defaultMode(contracts.any(DecisionMode.class))
                .addAllMatters(some(this::matter))
                .citation(contracts.maybeCitation())
                .build();
    }

    private BoardMatter matter(int number) {
        return BoardMatter.builder()
                .id(AwkwardTexts.id(random, number))
                .words(AwkwardTexts.text(random))
                .mode(contracts.any(DecisionMode.class))
                .addAllReservedTo(random.nextBoolean() ? ImmutableSet.of() : ImmutableSet.of(contracts.organisation()))
                .citation(contracts.maybeCitation())
                .build();
    }

    ImmutableList<Partnership> partnerships() {
        return some(number -> Partnership.builder()
                .id(PartnershipId.of(AwkwardTexts.id(random, number)))
                .name(AwkwardTexts.text(random))
                .addAllPhases(some(i -> phase()))
                .citation(contracts.maybeCitation())
                .build());
    }

    private PartnershipPhase phase() {
        LocalDate date = contracts.date();
        return PartnershipPhase.builder()
                .name(AwkwardTexts.text(random))
                .horizon(contracts.maybeText())
                .from(contracts.maybeDate(date))
                .until(contracts.maybeDate(date))
                .addAllRoles(some(i -> new PartnershipRole(
                        contracts.organisation(), contracts.any(PartnershipPart.class), contracts.maybeText())))
                .citation(contracts.maybeCitation())
                .build();
    }

    ImmutableList<Membership> memberships() {
        return some(i -> membership(
                contracts.organisations().get(0).id(),
                contracts.organisations().get(1).id()));
    }

    private Membership membership(OrganisationId organisation, OrganisationId body) {
        LocalDate date = contracts.date();
        return Membership.builder()
                .organisation(organisation)
                .body(body)
                .from(contracts.maybeDate(date))
                .until(contracts.maybeDate(date))
                .citation(contracts.maybeCitation())
                .build();
    }
}
