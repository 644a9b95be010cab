package org.nhscontracts.rules.engine;

import static com.google.common.collect.ImmutableMap.toImmutableMap;
import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.nhscontracts.core.id.OrganisationId;
import org.nhscontracts.core.id.RuleId;
import org.nhscontracts.rules.rule.RuleBook;

/** The columns of an evaluation, by organisation and rule. Immutable once built. */
final class VerdictColumns {

    private final ImmutableMap<RuleId, Integer> places;
    private final ImmutableMap<OrganisationId, @Nullable VerdictColumn[]> columns;

    private VerdictColumns(
            ImmutableMap<RuleId, Integer> places, ImmutableMap<OrganisationId, @Nullable VerdictColumn[]> columns) {
        this.places = places;
        this.columns = columns;
    }

    /** The place of each rule in a book. */
    static ImmutableMap<RuleId, Integer> places(RuleBook book) {
        return IntStream.range(0, book.rules().size())
                .boxed()
                .collect(toImmutableMap(place -> book.rules().get(place).id(), place -> place));
    }

    ImmutableSet<OrganisationId> organisations(RuleId rule) {
        Integer place = places.get(rule);
        return columns.entrySet().stream()
                .filter(entry -> place != null && entry.getValue()[place] != null)
                .map(Map.Entry::getKey)
                .collect(toImmutableSet());
    }

    Optional<VerdictColumn> find(RuleId rule, OrganisationId organisation) {
        Integer place = places.get(rule);
        @Nullable VerdictColumn[] own = columns.get(organisation);
        return place == null || own == null ? Optional.empty() : Optional.ofNullable(own[place]);
    }

    @Nullable
    VerdictColumn @Nullable [] of(OrganisationId organisation) {
        return columns.get(organisation);
    }

    /** Takes columns in the order in which organisations are to be listed. */
    static final class Builder {

        private final ImmutableMap<RuleId, Integer> places;
        private final Map<OrganisationId, @Nullable VerdictColumn[]> columns = new LinkedHashMap<>();

        Builder(ImmutableMap<RuleId, Integer> places) {
            this.places = places;
        }

        /** The columns of an organisation, to be filled by the places of the rules in the book. */
        @Nullable
        VerdictColumn[] of(OrganisationId organisation) {
            return columns.computeIfAbsent(organisation, one -> new VerdictColumn[places.size()]);
        }

        VerdictColumns build() {
            return new VerdictColumns(places, ImmutableMap.copyOf(columns));
        }
    }
}
