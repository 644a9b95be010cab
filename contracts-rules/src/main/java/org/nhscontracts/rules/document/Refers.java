package org.nhscontracts.rules.document;

import java.util.function.BiPredicate;
import org.nhscontracts.rules.text.TextScalar;

/** Checks of ids against what a document defines. */
final class Refers {

    static final BiPredicate<Binding, TextScalar> ORGANISATION = (binding, id) ->
            binding.reference(id, "unknown-organisation", binding.known().organisations());
    static final BiPredicate<Binding, TextScalar> KPI = (binding, id) ->
            binding.reference(id, "unknown-kpi", binding.known().kpis());
    static final BiPredicate<Binding, TextScalar> KPI_SET = (binding, id) ->
            binding.reference(id, "unknown-kpi-set", binding.known().kpiSets());
    static final BiPredicate<Binding, TextScalar> SOURCE = (binding, id) ->
            binding.reference(id, "unknown-source", binding.known().sources());
    static final BiPredicate<Binding, TextScalar> SERVICE = (binding, id) ->
            binding.reference(id, "unknown-service", binding.known().services());

    static final BiPredicate<Binding, TextScalar> REPORT = (binding, id) ->
            binding.reference(id, "unknown-report", binding.known().reports());
    static final BiPredicate<Binding, TextScalar> RULE = (binding, id) ->
            binding.reference(id, "unknown-rule", binding.known().rules());
    static final BiPredicate<Binding, TextScalar> ALLIANCE = (binding, id) ->
            binding.reference(id, "unknown-alliance", binding.known().alliances());
    static final BiPredicate<Binding, TextScalar> OPTION = (binding, id) ->
            binding.reference(id, "unknown-option", binding.known().options());

    /** Whatever the document defines or not. */
    static final BiPredicate<Binding, TextScalar> ANY = (binding, id) -> true;

    private Refers() {}

    /** That an id of a list is used once. */
    static BiPredicate<Binding, TextScalar> once(String list) {
        return (binding, id) -> binding.once(list, id);
    }
}
