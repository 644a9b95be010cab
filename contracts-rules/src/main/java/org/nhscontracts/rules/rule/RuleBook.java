package org.nhscontracts.rules.rule;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.nhscontracts.core.id.RuleId;

/**
 * The rules of a contract.
 *
 * @param rules the rules, each with an id of its own
 */
public record RuleBook(ImmutableList<Rule> rules) {

    /**
     * Checks that every id is used once.
     *
     * @param rules the rules, each with an id of its own
     * @throws IllegalArgumentException if not
     */
    public RuleBook {
        Set<RuleId> ids = new HashSet<>();
        for (Rule rule : rules) {
            checkArgument(ids.add(rule.id()), "rule book: found two rules %s", rule.id());
        }
    }

    /**
     * A rule book.
     *
     * @param rules the rules
     * @return the book
     */
    public static RuleBook of(Rule... rules) {
        return new RuleBook(ImmutableList.copyOf(rules));
    }

    /**
     * A rule by its id.
     *
     * @param id the id
     * @return the rule; empty if there is none
     */
    public Optional<Rule> find(RuleId id) {
        return rules.stream().filter(rule -> rule.id().equals(id)).findFirst();
    }
}
