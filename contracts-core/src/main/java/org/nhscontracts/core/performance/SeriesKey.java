package org.nhscontracts.core.performance;

import static java.util.Objects.requireNonNull;

import java.util.Objects;
import java.util.Optional;
import org.nhscontracts.core.id.KpiId;
import org.nhscontracts.core.id.OrganisationId;
import org.nhscontracts.core.id.SourceId;
import org.nhscontracts.core.source.Citation;

/**
 * Of what a series is a reading. Two series that differ only in their citation are conflicting readings of one thing and
 * are kept side by side; two that differ only in their submission are layers of one reading, of which the later counts.
 *
 * @param kpi the KPI
 * @param organisation whose performance it is
 * @param scope how much of the organisation it covers
 * @param split which part of a split figure; empty for the whole
 * @param citation what stands behind the figures; empty if nothing is said
 * @param submission which submission the figures are from; empty if nothing is said: they are the first
 */
public record SeriesKey(
        KpiId kpi,
        OrganisationId organisation,
        Scope scope,
        Optional<Split> split,
        Optional<Citation> citation,
        Optional<Submission> submission) {

    private static final int SPREAD = 0x9E3779B1;

    /**
     * Checks that nothing is null.
     *
     * @param kpi the KPI
     * @param organisation whose performance it is
     * @param scope how much of the organisation it covers
     * @param split which part of a split figure; empty for the whole
     * @param citation what stands behind the figures; empty if nothing is said
     * @param submission which submission the figures are from; empty if nothing is said: they are the first
     */
    public SeriesKey {
        requireNonNull(kpi, "kpi");
        requireNonNull(organisation, "organisation");
        requireNonNull(scope, "scope");
        requireNonNull(split, "split");
        requireNonNull(citation, "citation");
        requireNonNull(submission, "submission");
    }

    /**
     * The whole of what an organisation does under the contract, with nothing said of the source.
     *
     * @param kpi the KPI
     * @param organisation whose performance it is
     * @return the key
     */
    public static SeriesKey of(KpiId kpi, OrganisationId organisation) {
        return new SeriesKey(kpi, organisation, Scope.CONTRACT, Optional.empty(), Optional.empty(), Optional.empty());
    }

    /**
     * The source of the figures.
     *
     * @return the id of the source; empty if nothing is said
     */
    public Optional<SourceId> source() {
        return citation.map(Citation::source);
    }

    /**
     * The same reading with another citation.
     *
     * @param other the citation
     * @return the key
     */
    public SeriesKey citing(Citation other) {
        return new SeriesKey(kpi, organisation, scope, split, Optional.of(other), submission);
    }

    /**
     * The same reading of another scope.
     *
     * @param other the scope
     * @return the key
     */
    public SeriesKey covering(Scope other) {
        return new SeriesKey(kpi, organisation, other, split, citation, submission);
    }

    /**
     * The same reading of one part of a split.
     *
     * @param part the part
     * @return the key
     */
    public SeriesKey splitBy(Split part) {
        return new SeriesKey(kpi, organisation, scope, Optional.of(part), citation, submission);
    }

    /**
     * The same reading of another submission.
     *
     * @param other the submission
     * @return the key
     */
    public SeriesKey submitted(Submission other) {
        return new SeriesKey(kpi, organisation, scope, split, citation, Optional.of(other));
    }

    /**
     * The same reading with nothing said of the submission: what all its submissions have in common.
     *
     * @return the key
     */
    public SeriesKey anySubmission() {
        return new SeriesKey(kpi, organisation, scope, split, citation, Optional.empty());
    }

    /** Spreads ids that count up, as those of KPIs and organisations do, which otherwise fall on each other by the thousand. */
    @Override
    public int hashCode() {
        int ids = kpi.hashCode() * SPREAD + organisation.hashCode();
        return ids * SPREAD + Objects.hash(scope, split, citation, submission);
    }

    @Override
    public String toString() {
        return "KPI " + kpi + " of " + organisation + " (" + scope
                + split.map(part -> ", " + part).orElse("")
                + source().map(id -> ", source " + id).orElse("")
                + submission.map(one -> ", " + one).orElse("") + ")";
    }
}
