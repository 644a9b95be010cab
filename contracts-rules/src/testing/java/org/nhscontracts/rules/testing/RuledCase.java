package org.nhscontracts.rules.testing;

import org.nhscontracts.rules.rule.RuleBook;

/**
 * Facts and rules that fit their KPIs.
 *
 * @param given what the facts are made of
 * @param book the rules; compiled with {@link CustomConditions#REGISTRY}
 */
public record RuledCase(FactsCase given, RuleBook book) {}
