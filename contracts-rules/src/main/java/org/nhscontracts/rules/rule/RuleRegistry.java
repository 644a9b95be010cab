package org.nhscontracts.rules.rule;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableMap;
import java.util.Optional;

/**
 * The custom conditions of a service, handed to the engine when rules are compiled. Nothing is looked up anywhere else.
 *
 * @param conditions by id
 */
public record RuleRegistry(ImmutableMap<String, CustomCondition> conditions) {

    /**
     * Checks that nothing is null.
     *
     * @param conditions by id
     */
    public RuleRegistry {
        requireNonNull(conditions, "conditions");
    }

    /** No custom conditions. */
    public static final RuleRegistry EMPTY = new RuleRegistry(ImmutableMap.of());

    /**
     * The same registry with one condition more.
     *
     * @param id its id
     * @param condition the condition
     * @return the registry
     * @throws IllegalArgumentException if the id is used already
     */
    public RuleRegistry with(String id, CustomCondition condition) {
        return new RuleRegistry(ImmutableMap.<String, CustomCondition>builder()
                .putAll(conditions)
                .put(id, condition)
                .buildOrThrow());
    }

    /**
     * A condition by its id.
     *
     * @param id the id
     * @return the condition; empty if there is none
     */
    public Optional<CustomCondition> find(String id) {
        return Optional.ofNullable(conditions.get(id));
    }
}
