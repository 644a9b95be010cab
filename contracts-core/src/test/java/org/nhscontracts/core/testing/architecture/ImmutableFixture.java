package org.nhscontracts.core.testing.architecture;

/** Has the name of a generated class, and is public. */
public final class ImmutableFixture {}
