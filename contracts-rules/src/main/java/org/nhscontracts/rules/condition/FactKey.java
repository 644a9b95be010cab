package org.nhscontracts.rules.condition;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

/**
 * Names a fact that is found out elsewhere and handed to the engine with the other facts. A fact that nobody stated is undetermined, never false.
 *
 * Example: {@code new FactKey(FactTopic.PROCESS, "remedial-action-plan-open")}.
 *
 * @param topic what it is about
 * @param name its name: lower-case letters, digits, hyphens, full stops and colons
 */
public record FactKey(FactTopic topic, String name) {

    /**
     * Checks the name.
     *
     * @param topic what it is about
     * @param name its name: lower-case letters, digits, hyphens, full stops and colons
     * @throws IllegalArgumentException if the name is not of this form
     */
    public FactKey {
        requireNonNull(topic, "topic");
        requireNonNull(name, "name");
        checkArgument(
                name.matches("[a-z0-9][a-z0-9.:-]{0,199}"),
                "fact: found the name '%s', expected for example 'remedial-action-plan-open'",
                name);
    }

    @Override
    public String toString() {
        return topic.words() + " " + name;
    }
}
