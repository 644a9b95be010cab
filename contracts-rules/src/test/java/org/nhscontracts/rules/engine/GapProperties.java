package org.nhscontracts.rules.engine;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.nhscontracts.core.id.OrganisationId;
import org.nhscontracts.core.id.RuleId;
import org.nhscontracts.core.time.ReportingPeriod;
import org.nhscontracts.rules.condition.Condition;
import org.nhscontracts.rules.condition.Judgement;
import org.nhscontracts.rules.condition.Level;
import org.nhscontracts.rules.condition.MissingPeriods;
import org.nhscontracts.rules.condition.MissingReturns;
import org.nhscontracts.rules.condition.SetQuota;
import org.nhscontracts.rules.condition.ShareOf;
import org.nhscontracts.rules.testing.GapFilling;
import org.nhscontracts.rules.testing.RuledCase;
import org.nhscontracts.rules.testing.RuledCaseArbitraries;
import org.nhscontracts.rules.verdict.Verdict;

/**
 * Filling a gap never overturns a decision, of one reading and without conditions about gaps. {@link GapTest} shows the
 * exceptions: conditions about what was reported, when and how often; shares of what was reported; gaps that are skipped, or
 * count as not achieved; and what a gap hides: a period that is excluded, or has too few cases to be assessed.
 */
class GapProperties {

    private static final RuleId RULE = RuleId.of("R1");

    @Provide
    Arbitrary<RuledCase> cases() {
        return RuledCaseArbitraries.rulesOnOneReading(leaf -> !isAboutGaps(leaf));
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void fillingAGapNeverOverturnsADecision(@ForAll("cases") RuledCase one, @ForAll long seed) {
        Evaluation before = Judged.evaluate(one.given(), one.book());
        Evaluation after = Judged.evaluate(GapFilling.fill(one.given(), seed), one.book());
        assertThat(after.organisations(RULE)).isEqualTo(before.organisations(RULE));
        for (OrganisationId organisation : before.organisations(RULE)) {
            check(
                    before.column(RULE, organisation).orElseThrow(),
                    after.column(RULE, organisation).orElseThrow());
        }
    }

    private static void check(VerdictColumn before, VerdictColumn after) {
        for (ReportingPeriod period : before.axis()) {
            Verdict verdict = before.verdict(period);
            if (verdict == Verdict.UNDETERMINED) {
                assertThat(after.verdict(period)).isNotEqualTo(Verdict.NOT_APPLICABLE);
            } else {
                assertThat(after.verdict(period)).as(period.toString()).isEqualTo(verdict);
            }
        }
    }

    static boolean isAboutGaps(Condition leaf) {
        if (leaf instanceof Condition.Achieves achieves) {
            return isAboutGaps(achieves.judgement());
        }
        if (leaf instanceof Condition.Fails fails) {
            return isAboutGaps(fails.judgement());
        }
        if (leaf instanceof Condition.Banded banded) {
            return isAboutGaps(banded.judgement());
        }
        if (leaf instanceof Condition.OfSet set) {
            return set.quota() instanceof SetQuota.Share share && share.of() == ShareOf.REPORTED;
        }
        return !(leaf instanceof Condition.Stated);
    }

    private static boolean isAboutGaps(Judgement judgement) {
        boolean skipsPeriods = judgement
                .over()
                .filter(over -> over.missing() == MissingPeriods.SKIPPED)
                .isPresent();
        boolean skipsParts = judgement.level() instanceof Level.PooledParts parts
                ? parts.missing() == MissingPeriods.SKIPPED
                : judgement.level() instanceof Level.PooledMembers members
                        && members.missing() == MissingPeriods.SKIPPED;
        return skipsPeriods || skipsParts || judgement.returns() == MissingReturns.NOT_ACHIEVED;
    }
}
