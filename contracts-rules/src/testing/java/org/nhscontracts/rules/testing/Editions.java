package org.nhscontracts.rules.testing;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import org.nhscontracts.core.id.ContractEdition;
import org.nhscontracts.core.source.Confidence;
import org.nhscontracts.core.time.OperationalCalendar;
import org.nhscontracts.rules.catalogue.EditionCatalogue;
import org.nhscontracts.rules.catalogue.EditionParameter;
import org.nhscontracts.rules.catalogue.EditionRules;
import org.nhscontracts.rules.catalogue.ParameterKey;
import org.nhscontracts.rules.catalogue.ProcessModel;
import org.nhscontracts.rules.management.ManagementContext;

/** Constructed editions of the three models with the values that the worked cases use; each governs every contract on every day. */
public final class Editions {

    private static final ImmutableMap<ParameterKey, String> COMMON = ImmutableMap.<ParameterKey, String>builder()
            .put(ParameterKey.MEETING_WITHIN, "10")
            .put(ParameterKey.ACTIVITY_MEETING_WITHIN, "10")
            .put(ParameterKey.JOINT_INVESTIGATION_AT_MOST, "2")
            .put(ParameterKey.REVIEW_MEETING_WITHIN, "5")
            .put(ParameterKey.PLAN_AGREED_WITHIN, "5")
            .put(ParameterKey.GOVERNING_BODY_NOTICE, "yes")
            .put(ParameterKey.GOVERNING_BODY_GRACE, "10")
            .put(ParameterKey.NOT_AGREED_PERCENT, "2")
            .put(ParameterKey.NOT_AGREED_RETAINED_AFTER, "6")
            .put(ParameterKey.PLAN_ITEM_PERCENT, "2")
            .put(ParameterKey.PLAN_MONTH_CAP_PERCENT, "10")
            .put(ParameterKey.CURE_WITHIN, "5")
            .put(ParameterKey.UNCURED_AT_END_RETAINED, "yes")
            .put(ParameterKey.PAID_BACK_WITHIN, "10")
            .put(ParameterKey.PAID_BACK_WITH_INTEREST, "no")
            .put(ParameterKey.UNJUSTIFIED_EVIDENCE_WITHIN, "20")
            .put(ParameterKey.UNJUSTIFIED_PAID_WITHIN, "10")
            .put(ParameterKey.INTEREST_ABOVE_BASE_RATE, "8")
            .put(ParameterKey.WITHHOLDING_BASE, "Actual Monthly Value")
            .put(ParameterKey.EXCEPTION_REPORTS_TO_TERMINATE, "2")
            .put(ParameterKey.EXCEPTION_REPORTS_WITHIN, "6")
            .put(ParameterKey.INFORMATION_BREACH_CURE_WITHIN, "5")
            .put(ParameterKey.INFORMATION_BREACH_PERCENT, "5")
            .buildOrThrow();

    private Editions() {}

    /** {@return model A: a Contract Query, an Excusing Notice, a First and a Second Exception Report} */
    public static EditionRules modelA() {
        return rules(
                "2014/15",
                ProcessModel.A,
                "Contract Query",
                ImmutableMap.of(
                        ParameterKey.EXCUSING_NOTICE, "yes",
                        ParameterKey.EXCUSING_NOTICE_WITHIN, "5",
                        ParameterKey.NOTICE_WITHDRAWN_WITHIN, "10",
                        ParameterKey.SECOND_EXCEPTION_REPORT, "yes"));
    }

    /** {@return model B as it began: a Contract Performance Notice and one Exception Report} */
    public static EditionRules modelB() {
        return rules(
                "2016/17",
                ProcessModel.B,
                "Contract Performance Notice",
                ImmutableMap.of(
                        ParameterKey.AGREED_SANCTIONS_CAP_PERCENT, "10",
                        ParameterKey.RETENTION_NOTICE_AFTER, "20"));
    }

    /** {@return model B from 2019/20, where something is withheld also if the Provider does not engage} */
    public static EditionRules laterModelB() {
        return with(modelB(), ParameterKey.NOT_ENGAGED_PERCENT, "2");
    }

    /** {@return model C as consulted on} */
    public static EditionRules modelC() {
        return rules(
                "2026/27",
                ProcessModel.C,
                "Contract Performance Notice",
                ImmutableMap.of(
                        ParameterKey.NOT_ENGAGED_PERCENT, "10",
                        ParameterKey.NOT_AGREED_PERCENT, "10",
                        ParameterKey.PLAN_AGREED_WITHIN, "10",
                        ParameterKey.JOINT_INVESTIGATION_REPORT_AGREED_WITHIN, "10",
                        ParameterKey.RETENTION_NOTICE_AFTER, "20"));
    }

    /**
     * The edition of a model.
     *
     * @param model the model
     * @return one of the above; of model B the later one
     */
    public static EditionRules of(ProcessModel model) {
        return switch (model) {
            case A -> modelA();
            case B -> laterModelB();
            case C -> modelC();
        };
    }

    /**
     * Rules with one value changed.
     *
     * @param rules the rules
     * @param key which value
     * @param text the value
     * @return the changed rules
     */
    public static EditionRules with(EditionRules rules, ParameterKey key, String text) {
        return rules.with(EditionParameter.constructed(key, text));
    }

    /**
     * Rules without one value.
     *
     * @param rules the rules
     * @param key which value
     * @return the changed rules
     */
    public static EditionRules without(EditionRules rules, ParameterKey key) {
        EditionRules.Builder builder = empty(rules.edition().value(), rules.model(), rules.openingNotice());
        rules.parameters().values().stream()
                .filter(parameter -> parameter.key() != key)
                .forEach(builder::add);
        return builder.build();
    }

    /**
     * A contract on which the rules govern every day.
     *
     * @param rules the rules
     * @return the context, with England's calendar
     */
    public static ManagementContext context(EditionRules rules) {
        return new ManagementContext(
                EditionCatalogue.of(ImmutableList.of(rules)), ImmutableList.of(), OperationalCalendar.england());
    }

    private static EditionRules rules(
            String edition, ProcessModel model, String notice, ImmutableMap<ParameterKey, String> own) {
        EditionRules.Builder builder = empty(edition, model, notice);
        ImmutableMap.<ParameterKey, String>builder()
                .putAll(COMMON)
                .putAll(own)
                .buildKeepingLast()
                .forEach((key, text) -> builder.add(EditionParameter.constructed(key, text)));
        return builder.build();
    }

    private static EditionRules.Builder empty(String edition, ProcessModel model, String notice) {
        return EditionRules.builder()
                .edition(ContractEdition.of(edition))
                .from(LocalDate.of(2011, 1, 1))
                .until(LocalDate.of(2040, 12, 31))
                .governsAllContracts(true)
                .model(model)
                .openingNotice(notice)
                .confidence(Confidence.CONSTRUCTED);
    }
}
