package org.nhscontracts.rules.term;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import org.nhscontracts.core.process.ContractSide;
import org.nhscontracts.rules.catalogue.ParameterKey;

/** A ground on which a contract may be ended before its Expiry Date, other than notice without fault (GC17). */
public enum TerminationGround {
    /** A Condition Precedent was not satisfied by its Longstop Date. */
    CONDITION_MISSED(
            "Condition Precedent missed by its Longstop Date",
            "Conditions Precedent",
            ParameterKey.TERMINATION_CONDITION_MISSED,
            ContractSide.CO_ORDINATING_COMMISSIONER),
    /** Quality Requirements were failed persistently or repetitively. */
    QUALITY_FAILURE(
            "persistent or repetitive failure of Quality Requirements",
            "persistent or repetitive failure of Quality Requirements",
            ParameterKey.TERMINATION_QUALITY_FAILURE,
            ContractSide.CO_ORDINATING_COMMISSIONER),
    /** So many Exception Reports were issued in a rolling time. */
    EXCEPTION_REPORTS(
            "Exception Reports in a rolling time",
            "Exception Reports",
            ParameterKey.EXCEPTION_REPORTS_TO_TERMINATE,
            ContractSide.CO_ORDINATING_COMMISSIONER),
    /** The Provider did not cure a material breach of contract in time. */
    MATERIAL_BREACH(
            "uncured material breach of contract by the Provider",
            "a material breach of contract by the Provider",
            ParameterKey.MATERIAL_BREACH_CURE_WITHIN,
            ContractSide.CO_ORDINATING_COMMISSIONER),
    /** The Provider is insolvent, or stops business. */
    INSOLVENCY(
            "insolvency of the Provider, or end of its business",
            "insolvency",
            ParameterKey.TERMINATION_INSOLVENCY,
            ContractSide.CO_ORDINATING_COMMISSIONER),
    /** A regulator found standards not met, or gave a warning notice. */
    REGULATOR(
            "standards of a regulator not met, or its warning notice",
            "findings or notices of a regulator",
            ParameterKey.TERMINATION_REGULATOR,
            ContractSide.CO_ORDINATING_COMMISSIONER),
    /** The Provider lost its registration or licence. */
    REGISTRATION_LOST(
            "loss of registration or licence",
            "loss of registration or licence",
            ParameterKey.TERMINATION_REGISTRATION,
            ContractSide.CO_ORDINATING_COMMISSIONER),
    /** The Provider committed a prohibited act. */
    PROHIBITED_ACT(
            "prohibited act",
            "a prohibited act",
            ParameterKey.TERMINATION_PROHIBITED_ACT,
            ContractSide.CO_ORDINATING_COMMISSIONER),
    /** Control of the Provider changed as the contract does not allow. */
    CHANGE_OF_CONTROL(
            "change of control that the contract does not allow",
            "a change of control",
            ParameterKey.TERMINATION_CHANGE_OF_CONTROL,
            ContractSide.CO_ORDINATING_COMMISSIONER),
    /** The Provider refused a National Variation. */
    NATIONAL_VARIATION_REFUSED(
            "National Variation refused",
            "a National Variation refused",
            ParameterKey.NATIONAL_VARIATION_NOTICE,
            ContractSide.CO_ORDINATING_COMMISSIONER),
    /** Undisputed debt of the Commissioners stayed unpaid. */
    UNPAID_DEBT(
            "undisputed debt unpaid after notice",
            "undisputed debt",
            ParameterKey.DEBT_TO_TERMINATE_PERCENT,
            ContractSide.PROVIDER),
    /** A Commissioner did not cure a persistent material breach of contract in time. */
    COMMISSIONER_BREACH(
            "uncured persistent material breach of contract by a Commissioner",
            "a material breach of contract by a Commissioner",
            ParameterKey.COMMISSIONER_BREACH_CURE_WITHIN,
            ContractSide.PROVIDER),
    /** Force majeure lasts too long. */
    FORCE_MAJEURE(
            "force majeure",
            "force majeure",
            ParameterKey.FORCE_MAJEURE_AFTER,
            ContractSide.CO_ORDINATING_COMMISSIONER,
            ContractSide.PROVIDER);

    private final String words;
    private final String matter;
    private final ParameterKey key;
    private final ImmutableSet<ContractSide> heldBy;

    TerminationGround(String words, String matter, ParameterKey key, ContractSide first, ContractSide... more) {
        this.words = words;
        this.matter = matter;
        this.key = key;
        this.heldBy = Sets.immutableEnumSet(first, more);
    }

    /**
     * The words that reports use.
     *
     * @return for example {@code undisputed debt unpaid after notice}
     */
    public String words() {
        return words;
    }

    /**
     * What must be known to judge it.
     *
     * @return for example {@code undisputed debt}
     */
    public String matter() {
        return matter;
    }

    /**
     * The parameter of an edition that gives the right.
     *
     * @return the key
     */
    public ParameterKey key() {
        return key;
    }

    /**
     * Who may end the contract on this ground.
     *
     * @return one side, or both
     */
    public ImmutableSet<ContractSide> heldBy() {
        return heldBy;
    }
}
