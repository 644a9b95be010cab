package org.nhscontracts.rules.outlook;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import org.nhscontracts.core.contract.ContractTerm;
import org.nhscontracts.core.id.KpiId;
import org.nhscontracts.core.id.OrganisationId;
import org.nhscontracts.core.time.ReportingPeriod;
import org.nhscontracts.rules.engine.Evaluation;
import org.nhscontracts.rules.engine.Evidence;
import org.nhscontracts.rules.engine.Facts;
import org.nhscontracts.rules.engine.Plan;
import org.nhscontracts.rules.rule.Rule;
import org.nhscontracts.rules.rule.RuleBook;
import org.nhscontracts.rules.rule.RuleRegistry;
import org.nhscontracts.rules.testing.CustomConditions;
import org.nhscontracts.rules.testing.RuledCase;
import org.nhscontracts.rules.testing.RuledCaseArbitraries;
import org.nhscontracts.rules.verdict.Verdict;

/** No future that was made up at random lies outside what an outlook says, whatever the rule. */
final class RuleOutlookProperties {

    private static final int FUTURES = 3;

    private static final RuleRegistry REGISTRY = CustomConditions.REGISTRY;

    @Provide
    Arbitrary<RuledCase> ruled() {
        return RuledCaseArbitraries.cases();
    }

    @Provide
    Arbitrary<Long> seeds() {
        return Arbitraries.longs();
    }

    @Property(tries = 1000)
    void no_future_holds_before_the_rule_could_hold_or_is_clear_before_it_could_be(
            @ForAll("ruled") RuledCase ruled, @ForAll("seeds") long seed) {
        OutlookBasis basis = OutlookBasis.builder().registry(REGISTRY).build();
        Evidence evidence = withTimeLeft(ruled.given().evidence());
        ContractOutlook outlook = ContractOutlook.of(evidence, ruled.book(), basis);
        Futures futures = new Futures(Facts.of(evidence), basis);
        Random random = new Random(seed);
        int said = 0;
        for (RuleOutlook rule : outlook.rules()) {
            if (!rule.periods().isEmpty()) {
                for (int future = 0; future < FUTURES; future++) {
                    lies(rule, future(futures, rule, random), ruled);
                }
                said++;
            }
        }
        Statistics.label("rules with an outlook")
                .collect(said > 0)
                .coverage(coverage -> coverage.check(true).percentage(share -> share > 20));
    }

    private static Evidence withTimeLeft(Evidence from) {
        return Evidence.builder()
                .addAllKpis(from.kpis())
                .performance(from.performance())
                .asAt(from.asAt())
                .dataCut(from.dataCut())
                .addAllReadingsToUse(from.readingsToUse())
                .addAllExclusionRequests(from.exclusionRequests())
                .addAllReturns(from.returns())
                .calendar(from.calendar())
                .alliance(from.alliance())
                .addAllOrganisations(from.organisations())
                .addAllStatedFacts(from.statedFacts())
                .term(from.term()
                        .map(term -> ContractTerm.of(
                                term.start(),
                                from.asAt().plusMonths(9).isBefore(term.start())
                                        ? term.expiry()
                                        : from.asAt().plusMonths(9))))
                .build();
    }

    private static Evaluation future(Futures futures, RuleOutlook rule, Random random) {
        LocalDate until = rule.periods().get(rule.periods().size() - 1).period().lastDay();
        int kind = random.nextInt(3);
        FigureChoice choice = (group, period) -> figure(group, random, kind);
        ImmutableSet<KpiId> kpis = rule.rule().when().kpis();
        return Plan.compile(RuleBook.of(rule.rule()), futures.facts().evidence().kpis(), REGISTRY)
                .evaluate(Facts.of(futures.evidence(kpis, until, choice)));
    }

    /** All good, all bad and anything between, changing from period to period. */
    private static long figure(FutureGroup group, Random random, int kind) {
        long width = group.bounds().highest() - group.bounds().lowest();
        long between = group.bounds().lowest() + (width == 0 ? 0 : Math.floorMod(random.nextLong(), width + 1));
        long small = Math.min(group.bounds().highest(), random.nextInt(200));
        return switch (kind) {
            case 0 -> random.nextBoolean() ? group.best() : group.worst();
            case 1 -> between;
            default -> small;
        };
    }

    private static void lies(RuleOutlook outlook, Evaluation future, RuledCase ruled) {
        Rule rule = outlook.rule();
        OrganisationId organisation = outlook.organisation().orElseThrow();
        for (RulePeriod period : outlook.periods()) {
            Verdict verdict = future.verdict(rule.id(), organisation, period.period());
            assertThat(between(verdict, period))
                    .as(
                            "%s for %s in %s: found %s of %s",
                            rule.describe(), organisation, period, verdict, ruled.given())
                    .isTrue();
            if (verdict == Verdict.HOLDS) {
                assertThat(isBy(outlook.firstCouldHold(), period.period())).isTrue();
            }
            if (RulePeriod.isClear(verdict)) {
                assertThat(isBy(outlook.firstCouldClear(), period.period())).isTrue();
            }
        }
    }

    private static boolean isBy(Optional<ReportingPeriod> first, ReportingPeriod period) {
        return first.filter(one -> one.compareTo(period) <= 0).isPresent();
    }

    /** Not applicable in one future is so in all; of the others the one stands between the extremes. */
    private static boolean between(Verdict verdict, RulePeriod period) {
        return rank(verdict) <= rank(period.mostReadily()) && rank(verdict) >= rank(period.leastReadily());
    }

    private static int rank(Verdict verdict) {
        return switch (verdict) {
            case NOT_APPLICABLE -> 0;
            case DOES_NOT_HOLD -> 1;
            case UNDETERMINED -> 2;
            case HOLDS -> 3;
        };
    }
}
