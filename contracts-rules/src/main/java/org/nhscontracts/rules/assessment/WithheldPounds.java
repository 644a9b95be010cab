package org.nhscontracts.rules.assessment;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.Multimaps;
import java.util.Optional;
import java.util.stream.Stream;
import org.nhscontracts.core.process.ContractEvent;
import org.nhscontracts.core.process.EventCorrected;
import org.nhscontracts.core.process.EventRetracted;
import org.nhscontracts.rules.contractfile.ContractFile;
import org.nhscontracts.rules.contractfile.PaymentTerms;
import org.nhscontracts.rules.management.Effect;
import org.nhscontracts.rules.management.Management;
import org.nhscontracts.rules.management.Replay;
import org.nhscontracts.rules.management.SettlementKind;
import org.nhscontracts.rules.management.Withholding;
import org.nhscontracts.rules.management.WithholdingId;
import org.nhscontracts.rules.payment.EditionMoney;
import org.nhscontracts.rules.payment.InterestRule;
import org.nhscontracts.rules.payment.LedgerEntry;
import org.nhscontracts.rules.payment.PricedItem;
import org.nhscontracts.rules.payment.RateFixing;
import org.nhscontracts.rules.payment.WithheldMoney;
import org.nhscontracts.rules.payment.WithholdingPrices;

/** The sums that contract management knows to be withheld, in pounds. */
final class WithheldPounds {

    private final ManagementAssessment management;
    private final ImmutableListMultimap<WithholdingId, Withholding> steps;
    private final WithheldMoney money;

    WithheldPounds(ContractFile file, ManagementAssessment management) {
        this.management = management;
        this.steps = Multimaps.index(history(), Withholding::id);
        this.money = new WithholdingPrices(
                        file.monthlyValues(), interest(), file.payment().flatMap(PaymentTerms::baseRates))
                .price(steps.values().asList());
    }

    ImmutableList<LedgerEntry> entries() {
        return money.entries();
    }

    ImmutableList<PricedWithholding> sums() {
        ImmutableList<WithholdingId> ids = steps.keySet().asList();
        ImmutableList.Builder<PricedWithholding> sums = ImmutableList.builder();
        for (int i = 0; i < ids.size(); i++) {
            sums.add(new PricedWithholding(last(ids.get(i)), money.priced().get(i)));
        }
        return sums.build();
    }

    Stream<OpenSum> open() {
        Stream<OpenSum> unpriced = sums().stream()
                .flatMap(sum -> money.open().stream().flatMap(words -> open(sum.priced(), words).stream()));
        Stream<OpenSum> running = sums().stream()
                .filter(sum -> sum.withholding().interest()
                        && sum.withholding().settlement().kind() == SettlementKind.DUE)
                .map(sum -> new OpenSum(
                        sum.withholding().month(),
                        Optional.empty(),
                        "interest on " + sum.priced().item().cause(),
                        "it runs until the sum is paid"));
        return Stream.concat(unpriced, running);
    }

    private static Optional<OpenSum> open(PricedItem item, String words) {
        String what = item.item().cause() + ", " + item.item().month() + ": ";
        return words.startsWith(what)
                ? Optional.of(new OpenSum(
                        item.item().month(), Optional.empty(), item.item().cause(), words.substring(what.length())))
                : Optional.empty();
    }

    private Withholding last(WithholdingId id) {
        return steps.get(id).reverse().get(0);
    }

    /** Every sum as it stood after each step about it. */
    private ImmutableList<Withholding> history() {
        return standing().events().stream()
                .flatMap(one -> one.effects().stream())
                .flatMap(WithheldPounds::sum)
                .collect(toImmutableList());
    }

    /** Steps that were later corrected or retracted moved no money, so the events that stand are replayed. */
    private Replay standing() {
        ImmutableList<ContractEvent> standing = management.state().standing();
        ImmutableList<ContractEvent> uncorrected = standing.stream()
                .filter(event -> !(event.what() instanceof EventCorrected || event.what() instanceof EventRetracted))
                .collect(toImmutableList());
        return uncorrected.size() == standing.size()
                ? management.replay()
                : Management.replay(uncorrected, management.context());
    }

    private static Stream<Withholding> sum(Effect effect) {
        if (effect instanceof Effect.Withheld withheld) {
            return Stream.of(withheld.sum());
        }
        return effect instanceof Effect.SumSettled settled ? Stream.of(settled.sum()) : Stream.empty();
    }

    /** The one rule of the editions of the processes; none if they differ, which leaves interest open. */
    private Optional<InterestRule> interest() {
        ImmutableList<InterestRule> rules = management.state().processes().values().stream()
                .filter(process -> !process.withholdings().isEmpty())
                .flatMap(process -> new EditionMoney(process.rules()).interest(RateFixing.HALF_YEAR_BEFORE).stream())
                .collect(toImmutableList());
        return rules.stream().map(InterestRule::aboveBaseRate).distinct().count() == 1
                ? Optional.of(rules.get(0))
                : Optional.empty();
    }
}
