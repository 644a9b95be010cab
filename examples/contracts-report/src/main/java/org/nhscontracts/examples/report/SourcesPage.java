package org.nhscontracts.examples.report;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSetMultimap;
import org.nhscontracts.core.id.SourceId;
import org.nhscontracts.core.source.Source;
import org.nhscontracts.rules.assessment.ContractAssessment;
import org.nhscontracts.rules.assessment.FlaggedFact;

/** Sources and confidence. */
final class SourcesPage {

    private final Subject subject;

    SourcesPage(Subject subject) {
        this.subject = subject;
    }

    SourcesView view() {
        ContractAssessment assessment = subject.assessment();
        ImmutableSetMultimap<SourceId, String> used = used();
        return new SourcesView(
                assessment.notes(),
                assessment.flagged().stream().map(SourcesPage::flagged).collect(toImmutableList()),
                assessment.sources().stream()
                        .map(source -> row(source, used.get(source.id()).asList()))
                        .collect(toImmutableList()));
    }

    /** Which figures rest on which source, and how sure they are. */
    private ImmutableSetMultimap<SourceId, String> used() {
        ImmutableSetMultimap.Builder<SourceId, String> used = ImmutableSetMultimap.builder();
        subject.figures()
                .forEach(figure -> FigurePage.citations(figure)
                        .forEach(one -> used.put(
                                one.source(), "figures of " + figure.kpi().id() + ": " + Words.citation(one))));
        subject.stated()
                .forEach(one -> used.put(
                        one.reading().citation().source(),
                        "reading of " + one.kpi().id() + ": "
                                + Words.citation(one.reading().citation())));
        return used.build();
    }

    private static SourcesView.Flagged flagged(FlaggedFact fact) {
        return new SourcesView.Flagged(fact.what(), SourceMark.of(fact.citation()));
    }

    private static SourcesView.SourceRow row(Source source, ImmutableList<String> used) {
        return new SourcesView.SourceRow(
                Anchors.of("source", source.id()),
                source.id().value(),
                source.title(),
                source.dated().orElse(""),
                source.address(),
                source.licence().orElse(""),
                used);
    }
}
