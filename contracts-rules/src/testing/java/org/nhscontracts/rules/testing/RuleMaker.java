package org.nhscontracts.rules.testing;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.nhscontracts.core.id.ClauseReference;
import org.nhscontracts.core.id.ContractEdition;
import org.nhscontracts.core.id.RuleId;
import org.nhscontracts.core.party.OrganisationKind;
import org.nhscontracts.rules.consequence.Consequence;
import org.nhscontracts.rules.consequence.ContractParty;
import org.nhscontracts.rules.consequence.Obligation;
import org.nhscontracts.rules.consequence.Price;
import org.nhscontracts.rules.consequence.PriceBase;
import org.nhscontracts.rules.consequence.PriceCap;
import org.nhscontracts.rules.rule.Rule;
import org.nhscontracts.rules.rule.RuleBook;
import org.nhscontracts.rules.rule.RuleSuspension;
import org.nhscontracts.rules.rule.TrajectoryEffect;

/** Makes rules with everything that a contract may say of them. */
final class RuleMaker {

    private static final int DEPTH = 4;
    private static final int MOST_RULES = 4;

    private final ContractMaker contracts;
    private final DocumentConditions conditions;
    private final Random random;

    RuleMaker(ContractMaker contracts, DocumentConditions conditions, Random random) {
        this.contracts = contracts;
        this.conditions = conditions;
        this.random = random;
    }

    RuleBook book() {
        return new RuleBook(IntStream.range(0, random.nextInt(MOST_RULES))
                .mapToObj(this::rule)
                .collect(toImmutableList()));
    }

    private Rule rule(int number) {
        Rule.Builder rule = Rule.builder();
        rule.id(RuleId.of("R" + number))
                .clause(maybeClause())
                .when(conditions.tree(DEPTH))
                .because(AwkwardTexts.text(random))
                .citation(contracts.maybeCitation())
                .whereTrajectory(contracts.any(TrajectoryEffect.class));
        IntStream.range(0, random.nextInt(3))
                .forEach(i -> rule.addThen(consequence())
                        .addSuspension(suspension())
                        .addOnlyFor(contracts.any(OrganisationKind.class)));
        return rule.build();
    }

    Optional<ClauseReference> maybeClause() {
        return contracts
                .maybeText()
                .map(text -> new ClauseReference(
                        text, random.nextBoolean() ? Optional.empty() : Optional.of(ContractEdition.of("2017/19"))));
    }

    private Consequence consequence() {
        return new Consequence(
                contracts.any(Obligation.class),
                contracts.any(ContractParty.class),
                AwkwardTexts.text(random),
                maybeClause(),
                random.nextBoolean() ? Optional.empty() : Optional.of(price()));
    }

    private Price price() {
        Optional<BigDecimal> floor = random.nextBoolean()
                ? Optional.empty()
                : Optional.of(BigDecimal.valueOf(random.nextInt(10_000) - 50, 2));
        ImmutableList<PriceCap> caps = IntStream.range(0, random.nextInt(3))
                .mapToObj(i -> new PriceCap(percent(), PriceBase.ACTUAL_QUARTERLY_VALUE))
                .collect(toImmutableList());
        return new Price(percent(), contracts.any(PriceBase.class), floor, caps);
    }

    private BigDecimal percent() {
        return BigDecimal.valueOf(1 + random.nextInt(10_000), 2);
    }

    private RuleSuspension suspension() {
        LocalDate date = contracts.date();
        return RuleSuspension.builder()
                .from(random.nextBoolean() ? Optional.empty() : Optional.of(date))
                .until(random.nextBoolean() ? Optional.empty() : Optional.of(date.plusDays(random.nextInt(500))))
                .because(AwkwardTexts.text(random))
                .clause(maybeClause())
                .build();
    }
}
