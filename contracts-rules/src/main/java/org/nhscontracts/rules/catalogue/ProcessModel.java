package org.nhscontracts.rules.catalogue;

/** Which form the contract management process of General Condition 9 has. The numbers in it are parameters of the edition. */
public enum ProcessModel {
    /** A Contract Query with an Excusing Notice against it, and a First and a Second Exception Report. */
    A("A"),
    /** A Contract Performance Notice and one Exception Report. */
    B("B"),
    /** A Contract Performance Notice and sums withheld where a party does not engage, as consulted on for 2026/27. */
    C("C");

    private final String words;

    ProcessModel(String words) {
        this.words = words;
    }

    /**
     * The word that documents and reports use.
     *
     * @return for example {@code A}
     */
    public String words() {
        return words;
    }
}
