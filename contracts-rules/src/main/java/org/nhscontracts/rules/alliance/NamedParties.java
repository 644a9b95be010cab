package org.nhscontracts.rules.alliance;

import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.Optional;
import org.nhscontracts.core.contract.ServiceContract;
import org.nhscontracts.core.contract.SubContract;
import org.nhscontracts.core.party.Alliance;
import org.nhscontracts.core.party.AllianceAssociate;
import org.nhscontracts.core.party.AllianceMember;
import org.nhscontracts.core.party.Commissioner;
import org.nhscontracts.core.party.Membership;
import org.nhscontracts.core.party.Partnership;
import org.nhscontracts.core.party.PartnershipPhase;
import org.nhscontracts.core.party.PartnershipRole;
import org.nhscontracts.core.party.Provider;
import org.nhscontracts.core.party.ProviderRole;
import org.nhscontracts.core.party.Responsibility;
import org.nhscontracts.core.party.UsingBody;
import org.nhscontracts.core.source.YesNo;
import org.nhscontracts.core.time.InForce;

/** Puts those whom a contract and its document name on the roll, by the part they play. */
final class NamedParties {

    private final PartyRoll roll;

    NamedParties(PartyRoll roll) {
        this.roll = roll;
    }

    void commissioners(ServiceContract contract) {
        for (Commissioner one : contract.commissioners()) {
            String role = one.role().words();
            roll.add(one.organisation(), one, PartyStanding.COMMISSIONER, role, ImmutableSet.of(), one.citation());
        }
    }

    /** Whoever holds the contract: providers by their role, and the full members of the alliance. */
    void holders(ServiceContract contract) {
        contract.providers().stream()
                .filter(provider -> provider.role().isContractParty())
                .forEach(provider -> add(provider, PartyStanding.CONTRACT_HOLDER));
        for (Alliance alliance : contract.alliance().stream().toList()) {
            for (AllianceMember member : alliance.members()) {
                roll.add(
                        member.organisation(),
                        within(alliance, member),
                        PartyStanding.ALLIANCE_MEMBER,
                        "full member",
                        ImmutableSet.of(),
                        member.citation());
            }
        }
    }

    void besideHolders(ServiceContract contract) {
        contract.providers().stream()
                .filter(provider -> !provider.role().isContractParty())
                .forEach(provider -> add(provider, standing(provider.role())));
        contract.subContracts().stream()
                .filter(sub -> !isProvider(contract, sub))
                .forEach(this::subContract);
        contract.alliance().ifPresent(this::associates);
        for (UsingBody body : contract.usingBodies()) {
            roll.add(body.organisation(), body, PartyStanding.USING, body.purpose(), body.services(), body.citation());
        }
    }

    private void add(Provider provider, PartyStanding standing) {
        roll.add(
                provider.organisation(),
                provider,
                standing,
                provider.role().words(),
                provider.services(),
                provider.citation());
    }

    private static PartyStanding standing(ProviderRole role) {
        return switch (role) {
            case CONTRACT_HOLDER, PRIME_CONTRACTOR, LEAD_PROVIDER -> PartyStanding.CONTRACT_HOLDER;
            case ACCOUNTABLE_PROVIDER -> PartyStanding.ACCOUNTABLE;
            case PARTNER, MATERIAL_SUB_CONTRACTOR, SUB_CONTRACTOR -> PartyStanding.DELIVERING;
            case ADVISER -> PartyStanding.ADVISING;
        };
    }

    /** A sub-contractor that is named among the providers too is there already. */
    private boolean isProvider(ServiceContract contract, SubContract sub) {
        return contract.providers().stream()
                .anyMatch(provider -> provider.organisation().equals(sub.organisation())
                        && standing(provider.role()) == PartyStanding.DELIVERING
                        && provider.inForceOn(roll.date()));
    }

    private void subContract(SubContract sub) {
        ProviderRole role =
                sub.material() == YesNo.YES ? ProviderRole.MATERIAL_SUB_CONTRACTOR : ProviderRole.SUB_CONTRACTOR;
        roll.add(
                sub.organisation(),
                days(sub.start(), sub.expiry()),
                PartyStanding.DELIVERING,
                role.words(),
                sub.services(),
                sub.citation());
    }

    private void associates(Alliance alliance) {
        for (AllianceAssociate associate : alliance.associates()) {
            roll.add(
                    associate.organisation(),
                    within(alliance, associate),
                    PartyStanding.ASSOCIATE,
                    (associate.responsibility() == Responsibility.FULL
                                    ? "responsible in full for "
                                    : "responsible in part for ")
                            + associate.purpose(),
                    ImmutableSet.of(),
                    associate.citation());
        }
    }

    void partnership(Partnership partnership) {
        for (PartnershipPhase phase : partnership.phases()) {
            for (PartnershipRole role : phase.roles()) {
                roll.add(
                        role.organisation(),
                        phase,
                        PartyStanding.PARTNERSHIP,
                        role.part().words() + " in " + partnership.name() + " (" + phase.name() + ")"
                                + role.scope().map(scope -> ": " + scope).orElse(""),
                        ImmutableSet.of(),
                        phase.citation().or(partnership::citation));
            }
        }
    }

    void membership(Membership membership) {
        roll.add(
                membership.organisation(),
                membership,
                PartyStanding.MEMBERSHIP,
                "part of " + roll.name(membership.body()),
                ImmutableSet.of(),
                membership.citation());
    }

    /** The days of a member, cut to those of its alliance. */
    private static InForce within(InForce alliance, InForce member) {
        Optional<LocalDate> from = alliance.from()
                .filter(day -> member.from().filter(day::isBefore).isEmpty())
                .or(member::from);
        Optional<LocalDate> until = alliance.until()
                .filter(day -> member.until().filter(day::isAfter).isEmpty())
                .or(member::until);
        return days(from, until);
    }

    private static InForce days(Optional<LocalDate> from, Optional<LocalDate> until) {
        return new SuccessionTrail.Days(from, until);
    }
}
