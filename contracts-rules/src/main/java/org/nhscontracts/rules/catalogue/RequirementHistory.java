package org.nhscontracts.rules.catalogue;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Lists;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.nhscontracts.core.kpi.Target;

/** The rows of one requirement in several editions as one. */
final class RequirementHistory {

    private RequirementHistory() {}

    /** The last row with the targets of all, from the first day to the last; empty if there is no row. */
    static Optional<NationalRequirement> joined(ImmutableList<NationalRequirement> rows) {
        return rows.isEmpty() ? Optional.empty() : Optional.of(join(rows));
    }

    private static NationalRequirement join(ImmutableList<NationalRequirement> rows) {
        NationalRequirement last = rows.get(rows.size() - 1);
        return NationalRequirement.builder()
                .edition(last.edition())
                .id(last.id())
                .code(last.code())
                .family(last.family())
                .name(last.name())
                .kind(last.kind())
                .definition(last.definition())
                .measure(last.measure())
                .direction(last.direction())
                .unit(last.unit())
                .period(last.period())
                .addAllServices(last.services())
                .addAllTargets(targets(rows))
                .addAllSources(last.sources())
                .confidence(last.confidence())
                .thresholdConfidence(last.thresholdConfidence())
                .from(rows.get(0).from())
                .until(last.until())
                .note(last.note())
                .build();
    }

    /** Of targets of one purpose that are in force on one day, the one of the newer edition. */
    private static List<Target> targets(ImmutableList<NationalRequirement> rows) {
        List<Target> newestFirst = new ArrayList<>();
        for (NationalRequirement row : Lists.reverse(rows)) {
            for (Target target : Lists.reverse(row.targets())) {
                if (newestFirst.stream()
                        .noneMatch(newer -> newer.purpose() == target.purpose() && newer.overlaps(target))) {
                    newestFirst.add(target);
                }
            }
        }
        return Lists.reverse(newestFirst);
    }
}
