package org.nhscontracts.core.testing;

import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.nhscontracts.core.id.AllianceId;
import org.nhscontracts.core.id.ClauseReference;
import org.nhscontracts.core.id.ContractEdition;
import org.nhscontracts.core.id.ContractId;
import org.nhscontracts.core.id.KpiId;
import org.nhscontracts.core.id.KpiSetId;
import org.nhscontracts.core.id.OdsCode;
import org.nhscontracts.core.id.OrganisationId;
import org.nhscontracts.core.id.PartnershipId;
import org.nhscontracts.core.id.RuleId;
import org.nhscontracts.core.id.ServiceId;
import org.nhscontracts.core.id.SourceId;

/** Identifiers, ODS codes, editions and clauses. */
public final class IdArbitraries {

    private static final int LONGEST_TAIL = 63;

    private IdArbitraries() {}

    /**
     * The text of any identifier: also ones that look like a number, a date or a word of YAML.
     *
     * @return 1 to 64 letters, digits, dots, underscores and hyphens
     */
    public static Arbitrary<String> idTexts() {
        return Arbitraries.oneOf(
                Arbitraries.of(
                        "a", "yes", "null", "1e5", "0x1F", "2024-04-01", "E.A.5", "INT4H", "007", "9".repeat(64)),
                Combinators.combine(
                                Arbitraries.chars().alpha().numeric(),
                                Arbitraries.strings()
                                        .alpha()
                                        .numeric()
                                        .withChars('.', '_', '-')
                                        .ofMaxLength(LONGEST_TAIL))
                        .as((head, tail) -> head + tail));
    }

    /** {@return identifiers of alliances} */
    public static Arbitrary<AllianceId> allianceIds() {
        return idTexts().map(AllianceId::of);
    }

    /** {@return identifiers of partnerships} */
    public static Arbitrary<PartnershipId> partnershipIds() {
        return idTexts().map(PartnershipId::of);
    }

    /** {@return identifiers of contracts} */
    public static Arbitrary<ContractId> contractIds() {
        return idTexts().map(ContractId::of);
    }

    /** {@return identifiers of KPIs} */
    public static Arbitrary<KpiId> kpiIds() {
        return idTexts().map(KpiId::of);
    }

    /** {@return identifiers of KPI sets} */
    public static Arbitrary<KpiSetId> kpiSetIds() {
        return idTexts().map(KpiSetId::of);
    }

    /** {@return identifiers of organisations} */
    public static Arbitrary<OrganisationId> organisationIds() {
        return idTexts().map(OrganisationId::of);
    }

    /** {@return identifiers of rules} */
    public static Arbitrary<RuleId> ruleIds() {
        return idTexts().map(RuleId::of);
    }

    /** {@return identifiers of services} */
    public static Arbitrary<ServiceId> serviceIds() {
        return idTexts().map(ServiceId::of);
    }

    /** {@return identifiers of sources} */
    public static Arbitrary<SourceId> sourceIds() {
        return idTexts().map(SourceId::of);
    }

    /** {@return ODS codes, some of which look like numbers} */
    public static Arbitrary<OdsCode> odsCodes() {
        return Arbitraries.oneOf(
                Arbitraries.of("RGR", "06L", "NHM02", "1E5", "000", "ABCDEFGHIJ")
                        .map(OdsCode::of),
                Arbitraries.strings()
                        .withCharRange('A', 'Z')
                        .numeric()
                        .ofMinLength(3)
                        .ofMaxLength(10)
                        .map(OdsCode::of));
    }

    /** {@return editions of one or two years that begin in 2011 to 2030} */
    public static Arbitrary<ContractEdition> editions() {
        return Combinators.combine(
                        Arbitraries.integers().between(2011, 2030),
                        Arbitraries.integers().between(1, 2))
                .as((first, years) ->
                        ContractEdition.of(String.format(Locale.ROOT, "%d/%02d", first, (first + years) % 100)));
    }

    /** {@return clauses with and without an edition} */
    public static Arbitrary<ClauseReference> clauses() {
        return Combinators.combine(TextArbitraries.texts(), editions().optional())
                .as(ClauseReference::new);
    }
}
