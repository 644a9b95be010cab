package org.nhscontracts.rules.rule;

import static java.util.stream.Collectors.joining;

import org.nhscontracts.core.party.OrganisationKind;
import org.nhscontracts.rules.consequence.Consequence;

/** Rules in English. */
final class RuleWords {

    private RuleWords() {}

    static String of(Rule rule) {
        return rule.id() + rule.clause().map(clause -> " (" + clause + ")").orElse("") + " holds"
                + only(rule) + " if " + rule.when().describe() + "." + then(rule) + trajectory(rule)
                + rule.suspensions().stream().map(RuleWords::suspended).collect(joining());
    }

    private static String only(Rule rule) {
        return rule.onlyFor().isEmpty()
                ? ""
                : ", for a provider that is "
                        + rule.onlyFor().stream().map(OrganisationKind::words).collect(joining(" or ")) + ",";
    }

    private static String then(Rule rule) {
        return rule.then().isEmpty()
                ? ""
                : " Then " + rule.then().stream().map(Consequence::words).collect(joining("; ")) + ".";
    }

    private static String trajectory(Rule rule) {
        return switch (rule.whereTrajectory()) {
            case NONE -> "";
            case LIFTS -> " It is lifted in periods for which an improvement trajectory is agreed.";
            case REPLACES -> " An agreed improvement trajectory takes the place of the contract standard.";
        };
    }

    private static String suspended(RuleSuspension suspension) {
        return " It is suspended"
                + suspension.from().map(day -> " from " + day).orElse("")
                + suspension.until().map(day -> " until " + day).orElse("")
                + suspension.clause().map(clause -> " (" + clause + ")").orElse("") + ": " + suspension.because() + ".";
    }
}
