package org.nhscontracts.rules.engine;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.base.Preconditions.checkElementIndex;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.errorprone.annotations.CanIgnoreReturnValue;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.nhscontracts.core.id.OrganisationId;
import org.nhscontracts.core.id.RuleId;
import org.nhscontracts.core.time.PeriodAxis;
import org.nhscontracts.rules.rule.Rule;
import org.nhscontracts.rules.verdict.Verdict;

/**
 * The verdicts of all rules of one frequency for one organisation, filled anew for the next: the way through many thousands of
 * organisations without keeping anything. Made by {@link Plan#sheet}; used by one thread.
 *
 * <p>Rules are numbered from 0 in the order of {@link #rules()}, periods from 0 along {@link #axis()}. A rule that has nothing to judge
 * for the organisation is not applicable in every period.
 */
public final class VerdictSheet {

    private final Program program;
    private final Workspace workspace;
    private final ImmutableList<RuleId> rules;
    private final int[] roots;
    private final int[] from;
    private final int[] to;
    private final long[][] places;
    private final ImmutableSet<OrganisationId> organisations;
    private final ImmutableList<ImmutableSet<OrganisationId>> judgedBy;
    private final boolean[] judges;
    private final boolean alike;

    VerdictSheet(Program program, Workspace workspace) {
        this.program = program;
        this.workspace = workspace;
        this.rules = program.rules().stream().map(Rule::id).collect(ImmutableList.toImmutableList());
        this.roots = program.rules().stream().mapToInt(program::root).toArray();
        this.from = new int[roots.length];
        this.to = new int[roots.length];
        this.places = new long[roots.length][];
        ImmutableList<ImmutableSet<OrganisationId>> judging =
                program.reads().stream().map(workspace.facts::judgedBy).collect(ImmutableList.toImmutableList());
        this.judgedBy = IntStream.range(0, roots.length)
                .mapToObj(rule -> judging.get(program.reads(rule)))
                .collect(ImmutableList.toImmutableList());
        this.organisations = judging.stream().flatMap(Set::stream).collect(ImmutableSet.toImmutableSet());
        this.judges = new boolean[roots.length];
        Arrays.fill(judges, true);
        // then every rule judges every organisation of the sheet, and there is nothing to look up
        this.alike = judging.stream().allMatch(one -> one.size() == organisations.size());
        for (int rule = 0; rule < roots.length; rule++) {
            Optional<PeriodAxis> own = workspace.facts.axisOf(program.reads().get(program.reads(rule)));
            from[rule] = own.map(axis ->
                            axis.first().ordinal() - workspace.axis.first().ordinal())
                    .orElse(0);
            to[rule] = from[rule] + own.map(PeriodAxis::size).orElse(0);
            places[rule] = Bits.column(workspace.axis.size(), from[rule], to[rule]);
        }
    }

    /**
     * Judges all rules for an organisation; what the sheet held before is gone.
     *
     * @param organisation one of {@link #organisations()}
     * @return this sheet
     * @throws IllegalArgumentException if no rule judges the organisation
     */
    @CanIgnoreReturnValue
    public VerdictSheet fill(OrganisationId organisation) {
        checkArgument(
                organisations.contains(organisation), "found organisation %s, which no rule judges", organisation);
        program.run(workspace, organisation);
        if (!alike) {
            for (int rule = 0; rule < judges.length; rule++) {
                judges[rule] = judgedBy.get(rule).contains(organisation);
            }
        }
        return this;
    }

    /**
     * The organisations that any of the rules judges.
     *
     * @return the organisations, in the order in which they first reported
     */
    public ImmutableSet<OrganisationId> organisations() {
        return organisations;
    }

    /**
     * Whose verdicts they are.
     *
     * @return the organisation
     * @throws NullPointerException if the sheet was never filled
     */
    public OrganisationId organisation() {
        return workspace.organisation();
    }

    /**
     * The periods.
     *
     * @return the axis
     */
    public PeriodAxis axis() {
        return workspace.axis;
    }

    /**
     * The rules.
     *
     * @return their ids, in the order of their numbers
     */
    public ImmutableList<RuleId> rules() {
        return rules;
    }

    /**
     * A verdict.
     *
     * @param rule the number of the rule
     * @param index the place of the period
     * @return the verdict; not applicable where the rule is not judged
     * @throws IndexOutOfBoundsException if there is no such period
     */
    public Verdict verdict(int rule, int index) {
        checkElementIndex(index, workspace.axis.size());
        return !judges[rule] || index < from[rule] || index >= to[rule]
                ? Verdict.NOT_APPLICABLE
                : workspace.column(roots[rule]).verdict(index);
    }

    /**
     * In how many periods a rule comes to a verdict.
     *
     * @param rule the number of the rule
     * @param verdict holds, does not hold or undetermined
     * @return how many periods
     * @throws IllegalArgumentException if the verdict is not applicable
     */
    public int count(int rule, Verdict verdict) {
        int count = 0;
        for (int word = 0; word < workspace.scratch.length; word++) {
            count += Long.bitCount(periods(rule, verdict, word));
        }
        return count;
    }

    /**
     * In which of 64 periods a rule comes to a verdict.
     *
     * @param rule the number of the rule
     * @param verdict holds, does not hold or undetermined
     * @param word 0 for the first 64 periods of the axis, 1 for the next, and so on
     * @return a bit for each period, the lowest for the first
     * @throws IllegalArgumentException if the verdict is not applicable
     */
    public long periods(int rule, Verdict verdict, int word) {
        Planes planes = workspace.column(roots[rule]);
        long[] plane = switch (verdict) {
            case HOLDS -> planes.holds;
            case DOES_NOT_HOLD -> planes.doesNotHold;
            case UNDETERMINED -> planes.undetermined;
            case NOT_APPLICABLE ->
                throw new IllegalArgumentException(
                        "found 'not applicable', expected a verdict with periods of its own");
        };
        return judges[rule] ? plane[word] & places[rule][word] : 0;
    }
}
