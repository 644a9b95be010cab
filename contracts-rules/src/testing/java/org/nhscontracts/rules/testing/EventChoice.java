package org.nhscontracts.rules.testing;

/**
 * A choice of the next event, whatever the state: {@link EventMaker} makes an event of it.
 *
 * @param bias among which events
 * @param pick which of them, counted round
 * @param days how many days after the last event
 */
public record EventChoice(EventBias bias, int pick, int days) {}
