package org.nhscontracts.rules.catalogue;

import static com.google.common.collect.ImmutableSet.toImmutableSet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.nhscontracts.rules.catalogue.Catalogues.shipped;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nhscontracts.core.contract.EditionAdoption;
import org.nhscontracts.core.id.ContractEdition;
import org.nhscontracts.core.source.Confidence;

class EditionCatalogueTest {

    /** Keys for which no edition is known to have a value: a contract may have one. */
    private static final ImmutableSet<ParameterKey> RESERVED = ImmutableSet.of(ParameterKey.CONTRACT_MONTH_CAP_PERCENT);

    @Test
    void shipsEveryEditionFrom2012To2027WithoutGap() {
        ImmutableList<EditionRules> editions = EditionCatalogue.shipped().editions();

        assertThat(editions.stream().map(rules -> rules.edition().value()))
                .containsExactly(
                        "2012/13", "2013/14", "2014/15", "2015/16", "2016/17", "2017/19", "2019/20", "2020/21",
                        "2021/22", "2022/23", "2023/24", "2024/25", "2025/26", "2026/27");
        for (int i = 1; i < editions.size(); i++) {
            assertThat(editions.get(i).from())
                    .isEqualTo(editions.get(i - 1).until().plusDays(1));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "2012/13, A, Contract Query Notice, UNVERIFIED",
        "2013/14, A, Contract Query Notice, UNVERIFIED",
        "2014/15, A, Contract Query Notice, UNVERIFIED",
        "2015/16, A, Contract Query Notice, DOUBTFUL",
        "2016/17, B, Contract Performance Notice, DOUBTFUL",
        "2017/19, B, Contract Performance Notice, UNVERIFIED",
        "2019/20, B, Contract Performance Notice, UNVERIFIED",
        "2025/26, B, Contract Performance Notice, UNVERIFIED",
        "2026/27, C, Contract Performance Notice, DOUBTFUL"
    })
    void knowsTheFormOfTheProcessAndHowSureItIs(
            String edition, ProcessModel model, String notice, Confidence confidence) {
        assertThat(shipped(edition).model()).isEqualTo(model);
        assertThat(shipped(edition).openingNotice()).isEqualTo(notice);
        assertThat(shipped(edition).confidence()).isEqualTo(confidence);
    }

    @ParameterizedTest
    @CsvSource({
        "2013/14, EXCUSING_NOTICE_WITHIN, 5, UNVERIFIED",
        "2013/14, NOTICE_WITHDRAWN_WITHIN, 10, UNVERIFIED",
        "2014/15, SECOND_EXCEPTION_REPORT, yes, UNVERIFIED",
        "2015/16, SECOND_EXCEPTION_REPORT, yes, DOUBTFUL",
        "2016/17, SECOND_EXCEPTION_REPORT, no, DOUBTFUL",
        "2017/19, SECOND_EXCEPTION_REPORT, no, UNVERIFIED",
        "2017/19, RETENTION_NOTICE_AFTER, 20, UNVERIFIED",
        "2024/25, MEETING_WITHIN, 10, UNVERIFIED",
        "2024/25, PLAN_AGREED_WITHIN, 5, UNVERIFIED",
        "2024/25, GOVERNING_BODY_GRACE, 10, UNVERIFIED",
        "2024/25, NOT_AGREED_PERCENT, 2, UNVERIFIED",
        "2024/25, NOT_AGREED_RETAINED_AFTER, 6, DOUBTFUL",
        "2024/25, PLAN_ITEM_PERCENT, 2, UNVERIFIED",
        "2024/25, PLAN_MONTH_CAP_PERCENT, 10, UNVERIFIED",
        "2024/25, CURE_WITHIN, 5, UNVERIFIED",
        "2024/25, JOINT_INVESTIGATION_AT_MOST, 2, UNVERIFIED",
        "2024/25, INFORMATION_BREACH_PERCENT, 5, DOUBTFUL",
        "2024/25, INTEREST_ABOVE_BASE_RATE, 8, UNVERIFIED",
        "2026/27, NOT_AGREED_PERCENT, 10, DOUBTFUL",
        "2026/27, NOT_ENGAGED_PERCENT, 10, DOUBTFUL",
        "2026/27, PLAN_AGREED_WITHIN, 10, DOUBTFUL",
        "2013/14, MARGINAL_RATE_PERCENT, 30, SECONDARY",
        "2017/19, MARGINAL_RATE_PERCENT, 70, SECONDARY",
        "2016/17, QUARTERLY_SANCTION_CAP_PERCENT, 2.5, UNVERIFIED",
        "2015/16, SANCTION_PUBLISHED_ABOVE, 1000, VERIFIED",
        "2020/21, SANCTIONS_DISAPPLIED, yes, VERIFIED",
        "2019/20, CQUIN_PERCENT, 1.25, VERIFIED",
        "2022/23, INCENTIVE_VARIABLE_PERCENT, 75, SECONDARY",
        "2022/23, INCENTIVE_FIXED_ELECTIVE_PERCENT, 104, SECONDARY",
        "2023/24, INCENTIVE_VARIABLE_PERCENT, 100, VERIFIED",
        "2024/25, LOW_VOLUME_UP_TO, 500000, VERIFIED",
        "2024/25, LOW_VOLUME_INCLUSIVE, no, VERIFIED",
        "2025/26, LOW_VOLUME_UP_TO, 1500000, VERIFIED",
        "2025/26, LOW_VOLUME_INCLUSIVE, yes, VERIFIED",
        "2013/14, EMPLOYEE_INFORMATION_BEFORE, 14, SECONDARY",
        "2014/15, EMPLOYEE_INFORMATION_BEFORE, 28, SECONDARY"
    })
    void knowsTheNumbersAndHowSureTheyAre(String edition, ParameterKey key, String text, Confidence confidence) {
        assertThat(shipped(edition, key).text()).isEqualTo(text);
        assertThat(shipped(edition, key).confidence()).isEqualTo(confidence);
    }

    @ParameterizedTest
    @CsvSource({
        "2012/13, MEETING_WITHIN",
        "2014/15, NOT_ENGAGED_PERCENT",
        "2014/15, RETENTION_NOTICE_AFTER",
        "2017/19, NOT_ENGAGED_PERCENT",
        "2017/19, EXCUSING_NOTICE_WITHIN",
        "2013/14, FORMULARY_PERCENT",
        "2019/20, MARGINAL_RATE_PERCENT",
        "2021/22, QUARTERLY_SANCTION_CAP_PERCENT",
        "2022/23, SANCTIONS_DISAPPLIED",
        "2026/27, CURE_WITHIN",
        "2026/27, PLAN_ITEM_PERCENT",
        "2026/27, LOW_VOLUME_UP_TO"
    })
    void inventsNoNumberWhereNoneIsKnown(String edition, ParameterKey key) {
        assertThat(shipped(edition).parameter(key)).isEmpty();
    }

    @Test
    void aValueReadInOneEditionIsUnverifiedInThoseThatTakeItOver() {
        EditionParameter read = shipped("2019/20", ParameterKey.CONDITION_DOCUMENT_CHANGE_WITHIN);
        EditionParameter taken = shipped("2024/25", ParameterKey.CONDITION_DOCUMENT_CHANGE_WITHIN);

        assertThat(read.confidence()).isEqualTo(Confidence.VERIFIED);
        assertThat(read.inheritedFrom()).isEmpty();
        assertThat(taken.confidence()).isEqualTo(Confidence.UNVERIFIED);
        assertThat(taken.inheritedFrom()).contains(ContractEdition.of("2019/20"));
        assertThat(taken.clause()).hasToString("Optional[GC4.3 (2019/20)]");
        assertThat(taken.text()).isEqualTo("5");
    }

    @Test
    void everyKeyHasAValueInSomeEditionOrIsReserved() {
        ImmutableSet<ParameterKey> used = EditionCatalogue.shipped().editions().stream()
                .flatMap(rules -> rules.parameters().keySet().stream())
                .collect(toImmutableSet());

        assertThat(Arrays.stream(ParameterKey.values()).filter(key -> !used.contains(key)))
                .containsExactlyElementsOf(RESERVED);
    }

    @Test
    void everyValueRefersToAListedSource() {
        assertThat(EditionCatalogue.shipped().editions()).allSatisfy(rules -> {
            assertThat(rules.parameters().values())
                    .allSatisfy(parameter ->
                            assertThat(rules.source(parameter.source())).isPresent());
            assertThat(rules.processSource().flatMap(rules::source)).isPresent();
        });
    }

    @Test
    void theCurrentEditionIsThatOfTheDay() {
        EditionCatalogue catalogue = EditionCatalogue.shipped();

        assertThat(current(catalogue, "2017-03-31")).contains("2016/17");
        assertThat(current(catalogue, "2017-04-01")).contains("2017/19");
        assertThat(current(catalogue, "2019-03-31")).contains("2017/19");
        assertThat(current(catalogue, "2012-03-31")).isEmpty();
        assertThat(current(catalogue, "2027-04-01")).isEmpty();
    }

    private static Optional<String> current(EditionCatalogue catalogue, String day) {
        return catalogue
                .currentOn(LocalDate.parse(day))
                .map(rules -> rules.edition().value());
    }

    @Test
    void aContractFollowsItsAdoptionsUntilTheCurrentEditionGovernsAll() {
        ImmutableList<EditionAdoption> adopted =
                ImmutableList.of(adoption("2016/17", "2016-04-01"), adoption("2012/13", "2012-10-01"));

        assertThat(governing(adopted, "2012-09-30")).isEmpty();
        assertThat(governing(adopted, "2012-10-01")).contains("2012/13");
        assertThat(governing(adopted, "2016-03-31")).contains("2012/13");
        assertThat(governing(adopted, "2016-04-01")).contains("2016/17");
        assertThat(governing(adopted, "2022-03-31")).contains("2016/17");
        assertThat(governing(adopted, "2022-04-01")).contains("2022/23");
        assertThat(governing(adopted, "2026-11-22")).contains("2026/27");
        assertThat(governing(ImmutableList.of(), "2021-01-01")).isEmpty();
        assertThat(governing(ImmutableList.of(), "2023-01-01")).contains("2022/23");
        assertThat(governing(ImmutableList.of(adoption("2010/11", "2010-04-01")), "2011-01-01"))
                .isEmpty();
    }

    private static Optional<String> governing(ImmutableList<EditionAdoption> adopted, String day) {
        return EditionCatalogue.shipped()
                .governing(adopted, LocalDate.parse(day))
                .map(rules -> rules.edition().value());
    }

    private static EditionAdoption adoption(String edition, String from) {
        return EditionAdoption.builder()
                .edition(ContractEdition.of(edition))
                .from(LocalDate.parse(from))
                .how("as signed")
                .build();
    }

    @Test
    void replacesOneEditionAndLeavesTheOthers() {
        EditionRules slower = shipped("2024/25").with(EditionParameter.constructed(ParameterKey.MEETING_WITHIN, "12"));
        EditionCatalogue catalogue = EditionCatalogue.shipped().with(slower);

        assertThat(catalogue.rules(ContractEdition.of("2024/25"))).contains(slower);
        assertThat(slower.parameter(ParameterKey.MEETING_WITHIN).orElseThrow().days())
                .isEqualTo(12);
        assertThat(slower.parameter(ParameterKey.CURE_WITHIN))
                .isEqualTo(shipped("2024/25").parameter(ParameterKey.CURE_WITHIN));
        assertThat(catalogue.rules(ContractEdition.of("2025/26"))).contains(shipped("2025/26"));
        assertThat(catalogue).isNotEqualTo(EditionCatalogue.shipped());
        assertThat(catalogue.with(shipped("2024/25"))).isEqualTo(EditionCatalogue.shipped());
    }

    @Test
    void refusesTheSameEditionTwiceAndTwoEditionsOnOneDay() {
        EditionRules rules = made("2013/14", "2013-04-01", "2014-03-31");

        assertThatIllegalArgumentException()
                .isThrownBy(() -> EditionCatalogue.of(ImmutableList.of(rules, rules)))
                .withMessage("editions: found 2013/14 twice, expected every edition once");
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> EditionCatalogue.of(ImmutableList.of(made("2014/15", "2014-03-31", "2015-03-31"), rules)))
                .withMessage(
                        "editions: found 2013/14 and 2014/15 both current on 2014-03-31, expected one edition on a day");
    }

    @Test
    void refusesDaysInTheWrongOrder() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> made("2013/14", "2014-04-01", "2014-03-31"))
                .withMessage("edition 2013/14: until (2014-03-31) is before from (2014-04-01)");
    }

    @Test
    void aParameterOfYesOrNoThatIsNotKnownSaysNothing() {
        EditionRules rules = made("2013/14", "2013-04-01", "2014-03-31");

        assertThat(rules.says(ParameterKey.EXCUSING_NOTICE)).isFalse();
        assertThat(rules.with(EditionParameter.constructed(ParameterKey.EXCUSING_NOTICE, "yes"))
                        .says(ParameterKey.EXCUSING_NOTICE))
                .isTrue();
        assertThat(rules.with(EditionParameter.constructed(ParameterKey.EXCUSING_NOTICE, "no"))
                        .says(ParameterKey.EXCUSING_NOTICE))
                .isFalse();
    }

    private static EditionRules made(String edition, String from, String until) {
        return EditionRules.builder()
                .edition(ContractEdition.of(edition))
                .from(LocalDate.parse(from))
                .until(LocalDate.parse(until))
                .model(ProcessModel.A)
                .openingNotice("Contract Query Notice")
                .confidence(Confidence.CONSTRUCTED)
                .build();
    }
}
