package org.nhscontracts.rules.assessment;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableList;
import java.util.stream.Stream;
import org.nhscontracts.core.id.OrganisationId;
import org.nhscontracts.core.kpi.Kpi;
import org.nhscontracts.core.party.AllianceMember;
import org.nhscontracts.core.party.Organisation;
import org.nhscontracts.core.party.Provider;
import org.nhscontracts.core.performance.ScopeKind;
import org.nhscontracts.rules.contractfile.ContractFile;
import org.nhscontracts.rules.engine.Facts;

/** What a reader must know: the notes of the file, and those that follow from what the figures cover. */
final class Notes {

    private final ContractFile file;
    private final Facts facts;

    private Notes(ContractFile file, Facts facts) {
        this.file = file;
        this.facts = facts;
    }

    static ImmutableList<String> of(ContractFile file, Facts facts) {
        Notes notes = new Notes(file, facts);
        return Stream.of(
                        file.notes().stream(),
                        file.kpis().stream().flatMap(notes::coverage),
                        file.kpis().stream().flatMap(notes::silent))
                .flatMap(note -> note)
                .distinct()
                .collect(toImmutableList());
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
