package org.nhscontracts.core.contract;

/**
 * One method for each kind of {@link VariationChange}.
 *
 * @param <R> what the methods answer
 */
public interface VariationChangeVisitor<R> {

    /**
     * Answers for this kind.
     *
     * @param change the change
     * @return the answer
     */
    R thresholdChanged(VariationChange.ThresholdChanged change);

    /**
     * Answers for this kind.
     *
     * @param change the change
     * @return the answer
     */
    R kpiAdded(VariationChange.KpiAdded change);

    /**
     * Answers for this kind.
     *
     * @param change the change
     * @return the answer
     */
    R kpiRemoved(VariationChange.KpiRemoved change);

    /**
     * Answers for this kind.
     *
     * @param change the change
     * @return the answer
     */
    R valueChanged(VariationChange.ValueChanged change);

    /**
     * Answers for this kind.
     *
     * @param change the change
     * @return the answer
     */
    R serviceAdded(VariationChange.ServiceAdded change);

    /**
     * Answers for this kind.
     *
     * @param change the change
     * @return the answer
     */
    R serviceRemoved(VariationChange.ServiceRemoved change);

    /**
     * Answers for this kind.
     *
     * @param change the change
     * @return the answer
     */
    R commissionerAdded(VariationChange.CommissionerAdded change);

    /**
     * Answers for this kind.
     *
     * @param change the change
     * @return the answer
     */
    R commissionerRemoved(VariationChange.CommissionerRemoved change);

    /**
     * Answers for this kind.
     *
     * @param change the change
     * @return the answer
     */
    R providerAdded(VariationChange.ProviderAdded change);

    /**
     * Answers for this kind.
     *
     * @param change the change
     * @return the answer
     */
    R providerRemoved(VariationChange.ProviderRemoved change);

    /**
     * Answers for this kind.
     *
     * @param change the change
     * @return the answer
     */
    R expiryChanged(VariationChange.ExpiryChanged change);
}
