package org.nhscontracts.rules.rule;

/** What an agreed improvement trajectory does to a rule, in the periods for which it has a point. */
public enum TrajectoryEffect {
    /** Nothing: the rule judges the standard all the same. */
    NONE("none"),
    /** The rule is lifted: there is nothing to judge. */
    LIFTS("lifts the rule"),
    /** The trajectory takes the place of the contract standard in all conditions of the rule. */
    REPLACES("replaces the standard");

    private final String words;

    TrajectoryEffect(String words) {
        this.words = words;
    }

    /**
     * The words that documents and reports use.
     *
     * @return for example {@code none}
     */
    public String words() {
        return words;
    }
}
