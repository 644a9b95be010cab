package org.nhscontracts.rules.payment;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.nhscontracts.core.performance.CountRange;

/**
 * A sum for each patient by band of severity, each patient in one band. Example: an ambulance handover of more than 30 to 60
 * minutes £200, of more than 60 minutes £1,000 instead.
 *
 * @param bands at least one, with names that differ
 * @param grounds what the rule rests on
 */
public record SeverityBands(ImmutableList<SeverityBand> bands, Grounds grounds) implements Sanction {

    /**
     * Checks the attributes.
     *
     * @param bands at least one, with names that differ
     * @param grounds what the rule rests on
     * @throws IllegalArgumentException if an attribute is out of range
     */
    public SeverityBands {
        requireNonNull(bands, "bands");
        requireNonNull(grounds, "grounds");
        checkArgument(!bands.isEmpty(), "sanction: found no band, expected at least one");
        checkArgument(
                bands.stream().map(SeverityBand::name).distinct().count() == bands.size(),
                "sanction: found two bands of one name in %s",
                bands);
    }

    @Override
    public ComputedSum compute(SanctionFacts facts) {
        MoneyRange total = MoneyRange.ZERO;
        ImmutableList.Builder<String> working = ImmutableList.builder();
        ImmutableList.Builder<String> reasons = ImmutableList.builder();
        for (SeverityBand band : bands) {
            CountRange count =
                    Optional.ofNullable(facts.bands().get(band.name())).orElse(CountRange.from(0));
            total = total.plus(Counted.price(count, band.each()));
            working.add(count + " × " + Pounds.words(band.each()) + " (" + band.name() + ")");
            reasons.addAll(Counted.reasons(count, "(" + band.name() + ")", facts));
        }
        return new ComputedSum(Optional.of(total), MoneyRange.ZERO, working.build(), reasons.build());
    }

    /**
     * The names of the bands.
     *
     * @return in order
     */
    public ImmutableList<String> names() {
        return bands.stream().map(SeverityBand::name).collect(toImmutableList());
    }

    @Override
    public String words() {
        return bands.stream()
                .map(band -> Pounds.words(band.each()) + " for each " + band.name())
                .collect(joining(", "));
    }
}
