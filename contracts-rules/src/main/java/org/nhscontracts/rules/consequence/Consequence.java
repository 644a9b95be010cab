package org.nhscontracts.rules.consequence;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import java.util.Optional;
import org.nhscontracts.core.id.ClauseReference;

/**
 * What a party may or must do when a rule holds.
 *
 * Example: {@code Consequence.permits(ContractParty.CO_ORDINATING_COMMISSIONER, "issue a Contract Performance Notice")}.
 *
 * @param obligation may or must
 * @param party who
 * @param action what, as it follows the verb, not blank
 * @param clause by which clause; empty if none is known
 * @param price what it costs; empty if it costs nothing
 */
public record Consequence(
        Obligation obligation,
        ContractParty party,
        String action,
        Optional<ClauseReference> clause,
        Optional<Price> price) {

    /**
     * Checks the action.
     *
     * @param obligation may or must
     * @param party who
     * @param action what, as it follows the verb, not blank
     * @param clause by which clause; empty if none is known
     * @param price what it costs; empty if it costs nothing
     * @throws IllegalArgumentException if the action is blank
     */
    public Consequence {
        requireNonNull(obligation, "obligation");
        requireNonNull(party, "party");
        requireNonNull(action, "action");
        requireNonNull(clause, "clause");
        requireNonNull(price, "price");
        checkArgument(!action.isBlank(), "consequence: found a blank action");
    }

    /**
     * A party may do something.
     *
     * @param party who
     * @param action what, as it follows the verb
     * @return the consequence, without clause and price
     */
    public static Consequence permits(ContractParty party, String action) {
        return new Consequence(Obligation.MAY, party, action, Optional.empty(), Optional.empty());
    }

    /**
     * A party must do something.
     *
     * @param party who
     * @param action what, as it follows the verb
     * @return the consequence, without clause and price
     */
    public static Consequence requires(ContractParty party, String action) {
        return new Consequence(Obligation.MUST, party, action, Optional.empty(), Optional.empty());
    }

    /**
     * The same by a clause.
     *
     * @param reference the clause
     * @return the consequence
     */
    public Consequence under(ClauseReference reference) {
        return new Consequence(obligation, party, action, Optional.of(reference), price);
    }

    /**
     * The same at a price.
     *
     * @param cost what it costs
     * @return the consequence
     */
    public Consequence at(Price cost) {
        return new Consequence(obligation, party, action, clause, Optional.of(cost));
    }

    /**
     * The consequence in words.
     *
     * @return for example {@code the Co-ordinating Commissioner may issue a Contract Performance Notice (GC9.4)}
     */
    public String words() {
        return "the " + party.words() + " " + obligation.words() + " " + action
                + price.map(cost -> ": " + cost.words()).orElse("")
                + clause.map(reference -> " (" + reference + ")").orElse("");
    }
}
