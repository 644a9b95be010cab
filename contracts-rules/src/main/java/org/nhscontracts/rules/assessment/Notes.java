package org.nhscontracts.rules.assessment;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.nhscontracts.core.contract.ContractTerm;
import org.nhscontracts.core.id.OrganisationId;
import org.nhscontracts.core.kpi.Kpi;
import org.nhscontracts.core.party.AllianceMember;
import org.nhscontracts.core.party.Organisation;
import org.nhscontracts.core.party.Provider;
import org.nhscontracts.core.performance.KpiSeries;
import org.nhscontracts.core.performance.ScopeKind;
import org.nhscontracts.core.time.PeriodAxis;
import org.nhscontracts.rules.contractfile.ContractFile;
import org.nhscontracts.rules.engine.Facts;
import org.nhscontracts.rules.term.TermDates;
import org.threeten.extra.LocalDateRange;

/** What a reader must know: the notes of the file, and those that follow from what the figures cover. */
final class Notes {

    private final ContractFile file;
    private final Facts facts;

    private Notes(ContractFile file, Facts facts) {
        this.file = file;
        this.facts = facts;
    }

    static ImmutableList<String> of(ContractFile file, Facts facts, LocalDate asAt) {
        Notes notes = new Notes(file, facts);
        return Stream.of(
                        file.notes().stream(),
                        file.kpis().stream().flatMap(notes::coverage),
                        file.kpis().stream().flatMap(notes::silent),
                        file.performance().series().stream().flatMap(notes::outsideTheTerm),
                        notes.outsideTheTerm(asAt))
                .flatMap(note -> note)
                .distinct()
                .collect(toImmutableList());
    }

    /** Exercises of options that the contract does not allow. */
    static ImmutableList<String> of(TermDates term) {
        return term.refused().stream()
                .map(one -> "Option " + one.option() + " to extend was exercised on " + one.on()
                        + one.event().map(id -> " (event " + id + ")").orElse("") + ", which is not applied: "
                        + one.because() + ".")
                .collect(toImmutableList());
    }

    /** What is not judged of contract management. */
    static ImmutableList<String> of(ManagementAssessment management) {
        Stream<String> editions = management.daysWithoutEdition().stream()
                .map(day -> "No edition of the contract is known for " + day
                        + ", so contract management is not judged for what happened then.");
        Stream<String> later = management.laterEvents() == 0
                ? Stream.empty()
                : Stream.of("Of the events, " + management.laterEvents()
                        + " happened after the day of judgement and are not looked at.");
        return Stream.concat(editions, later).collect(toImmutableList());
    }

    private Stream<String> coverage(Kpi kpi) {
        boolean whole =
                facts.groups(kpi.id()).stream().anyMatch(group -> group.scope().kind() == ScopeKind.WHOLE_PROVIDER);
        String what = file.contract().alliance().isPresent() ? "the alliance" : "this contract";
        return whole
                ? Stream.of("The figures of KPI " + kpi.id() + " cover each organisation as a whole, not " + what
                        + " alone.")
                : Stream.empty();
    }

    /** Parties to the contract of which there is no figure, while there is of others. */
    private Stream<String> silent(Kpi kpi) {
        if (facts.groups(kpi.id()).isEmpty()) {
            return Stream.empty();
        }
        String names = parties()
                .filter(party -> facts.judged(kpi.id(), party).isEmpty())
                .map(this::name)
                .collect(joining(", "));
        return names.isEmpty()
                ? Stream.empty()
                : Stream.of("There is no figure of KPI " + kpi.id() + " of: " + names + ".");
    }

    private Stream<String> outsideTheTerm(KpiSeries series) {
        LocalDateRange term = file.contract().term().dates();
        PeriodAxis axis = series.axis();
        return axis.first().dates().overlaps(term) && axis.last().dates().overlaps(term)
                ? Stream.empty()
                : Stream.of("Figures of " + series.key() + " reach outside the Contract Term: " + axis + ".");
    }

    private Stream<String> outsideTheTerm(LocalDate asAt) {
        ContractTerm term = file.contract().term();
        if (asAt.isBefore(term.start())) {
            return Stream.of("The day of judgement is before the start of the contract.");
        }
        return asAt.isAfter(term.expiry())
                ? Stream.of("The day of judgement is after the Expiry Date; nothing was due after it.")
                : Stream.empty();
    }

    private Stream<OrganisationId> parties() {
        return Stream.concat(
                file.contract().providers().stream()
                        .filter(provider -> provider.role().isContractParty())
                        .map(Provider::organisation),
                file.contract().alliance().stream()
                        .flatMap(alliance -> alliance.members().stream())
                        .map(AllianceMember::organisation));
    }

    private String name(OrganisationId id) {
        return file.organisation(id)
                .map(Organisation::names)
                .map(names -> names.get(names.size() - 1).value())
                .orElse(id.value());
    }
}
