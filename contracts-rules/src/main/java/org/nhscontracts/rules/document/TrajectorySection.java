package org.nhscontracts.rules.document;

import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableMap;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.nhscontracts.core.id.OrganisationId;
import org.nhscontracts.core.kpi.Direction;
import org.nhscontracts.core.kpi.Operator;
import org.nhscontracts.core.kpi.Trajectory;
import org.nhscontracts.core.time.PeriodKind;
import org.nhscontracts.core.time.ReportingPeriod;
import org.nhscontracts.rules.text.Fault;
import org.nhscontracts.rules.text.TextMap;
import org.nhscontracts.rules.text.TextNode;
import org.nhscontracts.rules.text.TextScalar;

/** Reads the improvement trajectories of one KPI. */
final class TrajectorySection {

    private final Binding binding;
    private final SourceSection sources;
    private final Optional<Direction> direction;
    private final Optional<PeriodKind> frequency;
    private final Set<String> agreedWith = new HashSet<>();

    /** Reads trajectories that must suit a direction and a frequency, as far as these are known. */
    TrajectorySection(
            Binding binding, SourceSection sources, Optional<Direction> direction, Optional<PeriodKind> frequency) {
        this.binding = binding;
        this.sources = sources;
        this.direction = direction;
        this.frequency = frequency;
    }

    Optional<Trajectory> trajectory(TextNode node) {
        return binding.item(node).flatMap(item -> {
            Trajectory.Builder trajectory = Trajectory.builder();
            item.refer("organisation", Refers.ORGANISATION, OrganisationId::of, trajectory::organisation);
            item.set("operator", this::operator, trajectory::operator);
            item.nested("points", this::points, trajectory::putAllPoints);
            item.set("interpolated", Boolean::valueOf, trajectory::interpolated);
            sources.cite(item, trajectory::citation);
            return isFirst(item) ? item.build(trajectory::build) : Optional.empty();
        });
    }

    private boolean isFirst(Item item) {
        Optional<String> organisation = item.get("organisation", String::toString);
        if (item.has("organisation") && organisation.isEmpty()) {
            return true;
        }
        String whom = organisation.orElse("all organisations");
        boolean first = agreedWith.add(whom);
        if (!first) {
            binding.faults().add(item.map(), "duplicate-id", "a second trajectory for " + whom, "one");
        }
        return first;
    }

    private Operator operator(String symbol) {
        Operator operator = Vocabulary.of(Operator.class, Operator::symbol).apply(symbol);
        direction.filter(one -> !operator.suits(one)).ifPresent(one -> {
            throw new IllegalArgumentException("found '" + symbol + "', expected " + fitting(one));
        });
        return operator;
    }

    private static String fitting(Direction one) {
        String symbols = Stream.of(Operator.values())
                .filter(operator -> operator != Operator.BETWEEN && operator.suits(one))
                .map(Operator::symbol)
                .collect(joining(", "));
        return (symbols.indexOf(',') < 0 ? "" : "one of ") + symbols + ", as the direction is '" + one.words() + "'";
    }

    private Optional<Map<ReportingPeriod, BigDecimal>> points(TextNode node) {
        return node instanceof TextMap map ? points(map) : Optional.empty();
    }

    private Optional<Map<ReportingPeriod, BigDecimal>> points(TextMap map) {
        ImmutableMap.Builder<ReportingPeriod, BigDecimal> points = ImmutableMap.builder();
        map.entries().forEach((text, value) -> {
            if (value instanceof TextScalar scalar && !binding.isMisshapen(scalar)) {
                period(map, text, scalar).ifPresent(period -> points.put(period, new BigDecimal(scalar.text())));
            }
        });
        ImmutableMap<ReportingPeriod, BigDecimal> read = points.buildKeepingLast();
        return read.size() == map.entries().size() ? Optional.of(read) : Optional.empty();
    }

    private Optional<ReportingPeriod> period(TextMap map, String text, TextScalar value) {
        Place place = new Place(map.locationOfKey(text), value.path());
        try {
            ReportingPeriod period = PerformanceSection.parsePeriod(text);
            Optional<PeriodKind> other = frequency.filter(kind -> kind != period.kind());
            other.ifPresent(kind -> place.report(
                    binding.faults(),
                    "wrong-period",
                    Fault.quoted(text),
                    "a " + kind.words() + ", as the KPI is reported by " + kind.words()));
            return other.isEmpty() ? Optional.of(period) : Optional.empty();
        } catch (IllegalArgumentException e) {
            place.refuse(binding.faults(), "bad-value", e);
            return Optional.empty();
        }
    }
}
