package org.nhscontracts.core.testing.architecture;

/** A public class that can be extended. */
public class OpenFixture {

    /** Another. */
    public static class Inner {}

    static class Hidden {
        /** Public in name only. */
        public static class Deep {}
    }

    /** Closed. */
    public static final class Closed {}

    /** An exception may be extended. */
    public static class Refusal extends IllegalStateException {
        private static final long serialVersionUID = 1L;
    }
}
