package org.nhscontracts.rules.payment;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.util.Optional;
import org.joda.money.Money;

/**
 * A sum for each patient breach beyond those that the threshold permits, down to a floor. Where a standard is judged by part, such
 * as by specialty, the excess of each part is added up: pooled parts would hide it.
 *
 * <p>Example: 95 % of 10,000 patients within four hours leaves 500 who may wait longer. At 80 % achieved, £120 each and a floor
 * of 85 %, 1,000 of the 1,500 further breaches count: £120,000.
 *
 * @param each the sum for each
 * @param threshold the share of patients for whom the standard is to be achieved, in percent
 * @param floor the share achieved below which further breaches cost nothing more, in percent; empty if there is none
 * @param fraction what becomes of a fraction of a patient
 * @param judgedBy by which parts the standard is judged, for example {@code specialty}: counts of the whole alone then leave the sum
 *     undetermined; empty if it is judged as a whole
 * @param grounds what the rule rests on
 */
public record PerExcessPatientBreach(
        Money each,
        BigDecimal threshold,
        Optional<BigDecimal> floor,
        FractionalExcess fraction,
        Optional<String> judgedBy,
        Grounds grounds)
        implements Sanction {

    /**
     * Checks the attributes.
     *
     * @param each the sum for each
     * @param threshold the share of patients for whom the standard is to be achieved, in percent
     * @param floor the share achieved below which further breaches cost nothing more, in percent; empty if there is none
     * @param fraction what becomes of a fraction of a patient
     * @param judgedBy by which parts the standard is judged, for example {@code specialty}: counts of the whole alone then leave the sum
     *     undetermined; empty if it is judged as a whole
     * @param grounds what the rule rests on
     * @throws IllegalArgumentException if an attribute is out of range
     */
    public PerExcessPatientBreach {
        Pounds.checkNotNegative("sanction", each);
        threshold = Rates.share("threshold", threshold);
        floor = floor.map(share -> Rates.share("floor", share));
        requireNonNull(fraction, "fraction");
        requireNonNull(judgedBy, "judgedBy");
        requireNonNull(grounds, "grounds");
        checkArgument(
                floor.isEmpty() || floor.get().compareTo(threshold) <= 0,
                "sanction: the floor (%s %) is above the threshold (%s %)",
                floor.map(BigDecimal::toPlainString).orElse(""),
                threshold);
    }

    /**
     * A sum with the fraction of a patient dropped.
     *
     * @param each the sum for each
     * @param threshold the share of patients for whom the standard is to be achieved, in percent, for example {@code "95"}
     * @param grounds what the rule rests on
     * @return the sanction, without floor
     */
    public static PerExcessPatientBreach of(Money each, String threshold, Grounds grounds) {
        return new PerExcessPatientBreach(
                each, new BigDecimal(threshold), Optional.empty(), FractionalExcess.FLOOR, Optional.empty(), grounds);
    }

    /**
     * The same with a floor.
     *
     * @param percent the share achieved below which further breaches cost nothing more, for example {@code "85"}
     * @return the sanction
     */
    public PerExcessPatientBreach notCountingBelow(String percent) {
        return new PerExcessPatientBreach(
                each, threshold, Optional.of(new BigDecimal(percent)), fraction, judgedBy, grounds);
    }

    /**
     * The same with another policy for a fraction of a patient.
     *
     * @param policy the policy
     * @return the sanction
     */
    public PerExcessPatientBreach rounding(FractionalExcess policy) {
        return new PerExcessPatientBreach(each, threshold, floor, policy, judgedBy, grounds);
    }

    /**
     * The same, judged by part.
     *
     * @param part for example {@code specialty}
     * @return the sanction
     */
    public PerExcessPatientBreach judgedBy(String part) {
        return new PerExcessPatientBreach(each, threshold, floor, fraction, Optional.of(part), grounds);
    }

    @Override
    public ComputedSum compute(SanctionFacts facts) {
        if (facts.patients().isEmpty()) {
            return ComputedSum.unknown(facts.reason().orElse("no counts of patients and patient breaches"));
        }
        boolean whole =
                facts.patients().size() == 1 && facts.patients().get(0).part().isEmpty();
        return judgedBy.isPresent() && whole
                ? ofUnknownParts(facts.patients().get(0), judgedBy.get())
                : ofParts(facts.patients());
    }

    /** Pooled counts hide the excess of parts; at most every patient breach is one, down to the floor. */
    private ComputedSum ofUnknownParts(PatientCounts counts, String parts) {
        Optional<BigDecimal> most = new Excess(BigDecimal.ZERO, depth(), FractionalExcess.NONE).highest(counts);
        return new ComputedSum(
                Optional.of(new MoneyRange(Pounds.ZERO, most.map(this::price))),
                MoneyRange.ZERO,
                ImmutableList.of(counts.words()),
                ImmutableList.of("judged by " + parts + ", but only the counts of the whole are known"));
    }

    private Optional<BigDecimal> depth() {
        return floor.map(share -> threshold.subtract(share).movePointLeft(2));
    }

    private ComputedSum ofParts(ImmutableList<PatientCounts> patients) {
        Excess excess = new Excess(Rates.HUNDRED.subtract(threshold).movePointLeft(2), depth(), fraction);
        BigDecimal lowest = BigDecimal.ZERO;
        Optional<BigDecimal> highest = Optional.of(BigDecimal.ZERO);
        ImmutableList.Builder<String> working = ImmutableList.builder();
        ImmutableList.Builder<String> reasons = ImmutableList.builder();
        for (PatientCounts counts : patients) {
            lowest = lowest.add(excess.lowest(counts));
            highest = highest.flatMap(sum -> excess.highest(counts).map(sum::add));
            working.add(working(counts, excess));
            reasons.addAll(counts.isExact() ? ImmutableList.of() : ImmutableList.of(counts.words()));
        }
        MoneyRange sum = new MoneyRange(price(lowest), highest.map(this::price));
        return new ComputedSum(
                Optional.of(sum),
                MoneyRange.ZERO,
                working.build(),
                sum.isExact() ? ImmutableList.of() : reasons.build());
    }

    private Money price(BigDecimal excess) {
        return Pounds.rounded(each.getAmount().multiply(excess));
    }

    private String working(PatientCounts counts, Excess excess) {
        String most = excess.highest(counts)
                .map(highest -> highest.compareTo(excess.lowest(counts)) == 0 ? "" : " to " + text(highest))
                .orElse(" or more");
        return counts.words() + ", " + text(excess.lowest(counts)) + most + " beyond those permitted (fraction "
                + fraction.words() + "), " + Pounds.words(each) + " each";
    }

    private static String text(BigDecimal number) {
        return Rates.plain(number).toPlainString();
    }

    @Override
    public String words() {
        return Pounds.words(each) + " for each patient breach beyond "
                + Rates.words(Rates.plain(Rates.HUNDRED.subtract(threshold)))
                + floor.map(share -> ", not counting below " + Rates.words(share))
                        .orElse("");
    }
}
