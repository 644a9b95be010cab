package org.nhscontracts.rules.alliance;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.Collection;
import org.nhscontracts.core.contract.ServiceContract;
import org.nhscontracts.core.id.ContractId;
import org.nhscontracts.core.id.OrganisationId;
import org.nhscontracts.core.party.Membership;
import org.nhscontracts.core.party.Organisation;
import org.nhscontracts.core.party.Partnership;
import org.nhscontracts.core.party.Succession;

/**
 * Who was party to a contract on a day, and who stood beside it, with the names and codes of that day.
 *
 * <p>A succession does not break the contract. Who was party on the day before a succession is succeeded by all its successors, whatever
 * last day the contract gives for it from then on; only a spin-out leaves the parent in its place. Who is named without a first day is
 * taken to have been party from the start, but not before it came to be by rename, merger, replacement, change of ownership or
 * spin-out: until then its predecessors stand in its place. A successor that was there before is therefore to be named with its
 * first day.
 *
 * @param contract the contract
 * @param date the day, in the Contract Term or not
 * @param entries who stood how to it, the parties first
 */
public record PartyList(ContractId contract, LocalDate date, ImmutableList<PartyEntry> entries) {

    /**
     * The list of a day.
     *
     * @param contract the contract
     * @param organisations the organisations of its document
     * @param successions how they follow each other
     * @param partnerships the partnerships of its document
     * @param memberships the memberships of its document
     * @param date the day
     * @return who stood how to the contract
     */
    public static PartyList on(
            ServiceContract contract,
            Collection<Organisation> organisations,
            Collection<Succession> successions,
            Collection<Partnership> partnerships,
            Collection<Membership> memberships,
            LocalDate date) {
        PartyRoll roll = new PartyRoll(organisations, new SuccessionTrail(successions, date), date);
        NamedParties named = new NamedParties(roll);
        named.commissioners(contract);
        named.holders(contract);
        named.besideHolders(contract);
        partnerships.forEach(named::partnership);
        memberships.forEach(named::membership);
        return new PartyList(contract.id(), date, roll.entries());
    }

    /**
     * The parties to the contract: Commissioners, holders, full members of the alliance.
     *
     * @return the entries
     */
    public ImmutableList<PartyEntry> parties() {
        return entries.stream()
                .filter(entry -> entry.standing().isContractParty())
                .collect(toImmutableList());
    }

    /**
     * Those beside it: who delivers without holding it, associates, using bodies, advisers, partnerships, wider bodies.
     *
     * @return the entries
     */
    public ImmutableList<PartyEntry> beside() {
        return entries.stream()
                .filter(entry -> !entry.standing().isContractParty())
                .collect(toImmutableList());
    }

    /**
     * Those of one standing.
     *
     * @param standing the standing
     * @return the entries
     */
    public ImmutableList<PartyEntry> of(PartyStanding standing) {
        return entries.stream().filter(entry -> entry.standing() == standing).collect(toImmutableList());
    }

    /**
     * Those of one standing.
     *
     * @param standing the standing
     * @return who they are
     */
    public ImmutableSet<OrganisationId> organisations(PartyStanding standing) {
        return of(standing).stream().map(PartyEntry::organisation).collect(toImmutableSet());
    }

    /**
     * Whether an organisation is a party to the contract.
     *
     * @param organisation the organisation
     * @return false for one that only stands beside it
     */
    public boolean isParty(OrganisationId organisation) {
        return parties().stream().anyMatch(entry -> entry.organisation().equals(organisation));
    }
}
