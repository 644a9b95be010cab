package org.nhscontracts.rules.alliance;

import java.util.Optional;
import org.joda.money.Money;
import org.nhscontracts.core.contract.DeadBandRule;
import org.nhscontracts.core.contract.FigureState;
import org.nhscontracts.core.contract.GainShare;
import org.nhscontracts.core.contract.GainShareLimit;
import org.nhscontracts.core.contract.GainSharePeriod;
import org.nhscontracts.rules.payment.Pounds;
import org.nhscontracts.rules.verdict.Verdict;

/** Settles one period of a gain share. */
final class Settling {

    private final GainShare share;
    private final GainSharePeriod period;
    private final Verdict gate;
    private final Optional<Money> expected;

    Settling(GainShare share, GainSharePeriod period, Verdict gate, Optional<Money> expected) {
        this.share = share;
        this.period = period;
        this.gate = gate;
        this.expected = expected;
    }

    GainShareSettlement settlement() {
        GainShareSettlement.Builder settlement = GainShareSettlement.builder();
        settlement.period(period).gate(gate).expected(expected);
        if (expected.isEmpty() || period.actual().isEmpty()) {
            String what = expected.isEmpty() ? "expected" : "actual";
            return settlement
                    .outcome(GainShareOutcome.NOT_KNOWN)
                    .because("The " + what + " spend is not known, so nothing can be settled.")
                    .build();
        }
        return known(settlement, expected.get(), period.actual().get());
    }

    private GainShareSettlement known(GainShareSettlement.Builder settlement, Money planned, Money actual) {
        Money difference = planned.minus(actual);
        Money inBand = inDeadBand(difference, planned);
        Money left = difference.minus(inBand);
        Money pool = limited(left, planned);
        settlement
                .difference(difference)
                .inDeadBand(inBand)
                .beyondLimit(left.minus(pool))
                .pool(pool);
        String spent = Pounds.words(actual) + " was spent of " + Pounds.words(planned) + " expected";
        GainShareOutcome outcome = outcome(pool);
        if (outcome == GainShareOutcome.SHARED) {
            MemberShares shares = MemberShares.of(share, pool);
            settlement.putAllShares(shares.paid()).putAllHeldBack(shares.heldBack());
        }
        return settlement
                .outcome(outcome)
                .because(spent + ": " + words(outcome, pool, left) + provisional())
                .build();
    }

    private Money inDeadBand(Money difference, Money planned) {
        Money width = share.deadBand().map(band -> band.in(planned)).orElse(Pounds.ZERO);
        boolean inside = !difference.abs().isGreaterThan(width);
        if (inside) {
            return difference;
        }
        return share.deadBandRule() == DeadBandRule.WHOLE ? Pounds.ZERO : signed(width, difference);
    }

    private Money limited(Money left, Money planned) {
        Optional<GainShareLimit> limit = left.isNegative() ? share.collar() : share.cap();
        return limit.map(one -> one.in(planned))
                .filter(most -> left.abs().isGreaterThan(most))
                .map(most -> signed(most, left))
                .orElse(left);
    }

    static Money signed(Money amount, Money like) {
        return like.isNegative() ? amount.negated() : amount;
    }

    private GainShareOutcome outcome(Money pool) {
        if (pool.isZero()) {
            return GainShareOutcome.NOTHING_TO_SHARE;
        }
        boolean gated = share.qualityGate().isPresent() && (pool.isPositive() || share.gateCoversLoss());
        if (!gated || gate == Verdict.HOLDS) {
            return GainShareOutcome.SHARED;
        }
        return gate == Verdict.DOES_NOT_HOLD ? GainShareOutcome.NOT_PAID : GainShareOutcome.NOT_PAID_YET;
    }

    private String words(GainShareOutcome outcome, Money pool, Money left) {
        String what = (pool.isNegative() ? "a loss of " : "a gain of ") + Pounds.words(pool.abs());
        return switch (outcome) {
            case SHARED -> what + " is shared" + limitWords(pool, left) + lossWords(pool) + ".";
            case NOT_PAID -> what + " is not shared, because the quality gate (" + gateRule() + ") does not hold.";
            case NOT_PAID_YET ->
                what + " is not shared yet, because the quality gate (" + gateRule() + ") is " + gate.words() + ".";
            case NOTHING_TO_SHARE -> nothingWords(left);
            case NOT_KNOWN -> throw new IllegalStateException("a pool of " + pool + " is known");
        };
    }

    private String nothingWords(Money left) {
        if (!left.isZero()) {
            return left.isNegative() ? "the collar leaves no loss to share." : "the cap leaves no gain to share.";
        }
        return share.deadBand().isPresent()
                ? "the difference is within the dead band, so there is nothing to share."
                : "there is no difference to share.";
    }

    private static String limitWords(Money pool, Money left) {
        return pool.equals(left)
                ? ""
                : ", which is the most that the " + (left.isNegative() ? "collar" : "cap") + " allows";
    }

    /** A loss is shared though quality is not shown: say so, since a reader may expect the gate to stop it. */
    private String lossWords(Money pool) {
        boolean unheeded = pool.isNegative() && share.qualityGate().isPresent() && !share.gateCoversLoss();
        return unheeded && gate != Verdict.HOLDS ? "; the quality gate (" + gateRule() + ") concerns gains only" : "";
    }

    private String gateRule() {
        return share.qualityGate().map(rule -> "rule " + rule).orElse("");
    }

    private String provisional() {
        return period.state() == FigureState.PROVISIONAL ? " The figures are provisional." : "";
    }
}
