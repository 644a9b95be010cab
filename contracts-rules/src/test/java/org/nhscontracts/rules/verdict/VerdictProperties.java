package org.nhscontracts.rules.verdict;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.NotEmpty;
import net.jqwik.api.constraints.Size;

class VerdictProperties {

    private static final int MOST = 8;

    @Provide
    Arbitrary<List<Verdict>> applicable() {
        return Arbitraries.of(Verdict.HOLDS, Verdict.DOES_NOT_HOLD, Verdict.UNDETERMINED)
                .list()
                .ofMinSize(1)
                .ofMaxSize(MOST);
    }

    @Property
    void notTwiceIsNothing(@ForAll Verdict verdict) {
        assertThat(verdict.negated().negated()).isEqualTo(verdict);
    }

    @Property
    void notAllOfIsAnyOfNot(@ForAll @NotEmpty @Size(max = MOST) List<Verdict> parts) {
        assertThat(Verdict.allOf(parts).negated()).isEqualTo(Verdict.anyOf(negated(parts)));
    }

    @Property
    void notAnyOfIsAllOfNot(@ForAll @NotEmpty @Size(max = MOST) List<Verdict> parts) {
        assertThat(Verdict.anyOf(parts).negated()).isEqualTo(Verdict.allOf(negated(parts)));
    }

    @Property
    void theOrderOfPartsDoesNotMatter(
            @ForAll @NotEmpty @Size(max = MOST) List<Verdict> parts,
            @ForAll @IntRange(min = 1, max = MOST) int least,
            @ForAll Random random) {
        List<Verdict> shuffled = new ArrayList<>(parts);
        Collections.shuffle(shuffled, random);
        assertThat(Verdict.allOf(shuffled)).isEqualTo(Verdict.allOf(parts));
        assertThat(Verdict.anyOf(shuffled)).isEqualTo(Verdict.anyOf(parts));
        assertThat(Verdict.atLeast(least, shuffled)).isEqualTo(Verdict.atLeast(least, parts));
    }

    @Property
    void anyOfIsAtLeastOne(@ForAll @NotEmpty @Size(max = MOST) List<Verdict> parts) {
        assertThat(Verdict.anyOf(parts)).isEqualTo(Verdict.atLeast(1, parts));
    }

    @Property
    void allOfIsAtLeastAllThatAreApplicable(@ForAll @NotEmpty @Size(max = MOST) List<Verdict> parts) {
        int applicable = parts.size() - Collections.frequency(parts, Verdict.NOT_APPLICABLE);
        assertThat(Verdict.allOf(parts)).isEqualTo(Verdict.atLeast(Math.max(1, applicable), parts));
    }

    @Property
    void askingForMoreNeverMakesItHold(
            @ForAll @NotEmpty @Size(max = MOST) List<Verdict> parts, @ForAll @IntRange(min = 1, max = MOST) int least) {
        Verdict fewer = Verdict.atLeast(least, parts);
        Verdict more = Verdict.atLeast(least + 1, parts);
        if (fewer == Verdict.NOT_APPLICABLE) {
            assertThat(more).isEqualTo(Verdict.NOT_APPLICABLE);
        } else {
            assertThat(rank(more)).isLessThanOrEqualTo(rank(fewer));
        }
    }

    @Property
    void partsThatAreNotApplicableAreLeftOut(
            @ForAll @From("applicable") List<Verdict> parts,
            @ForAll @IntRange(min = 1, max = 3) int others,
            @ForAll @IntRange(min = 1, max = MOST) int least) {
        List<Verdict> more = new ArrayList<>(parts);
        more.addAll(Collections.nCopies(others, Verdict.NOT_APPLICABLE));
        assertThat(Verdict.allOf(more)).isEqualTo(Verdict.allOf(parts));
        assertThat(Verdict.anyOf(more)).isEqualTo(Verdict.anyOf(parts));
        assertThat(Verdict.atLeast(least, more)).isEqualTo(Verdict.atLeast(least, parts));
    }

    /** Holds for applicable parts only; see {@link VerdictTest} for the other side. */
    @Property
    void notAtLeastIsAtLeastTheRestNotWhileAllAreApplicable(
            @ForAll @From("applicable") List<Verdict> parts, @ForAll @IntRange(max = MOST - 1) int number) {
        int least = 1 + number % parts.size();
        assertThat(Verdict.atLeast(least, parts).negated())
                .isEqualTo(Verdict.atLeast(parts.size() - least + 1, negated(parts)));
    }

    private static List<Verdict> negated(List<Verdict> parts) {
        return parts.stream().map(Verdict::negated).toList();
    }

    private static int rank(Verdict verdict) {
        return switch (verdict) {
            case DOES_NOT_HOLD -> 0;
            case UNDETERMINED -> 1;
            case HOLDS -> 2;
            case NOT_APPLICABLE -> throw new AssertionError("has no rank");
        };
    }
}
