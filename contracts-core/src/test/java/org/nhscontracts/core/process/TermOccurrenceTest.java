package org.nhscontracts.core.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.nhscontracts.core.id.EventId;
import org.nhscontracts.core.id.OptionId;
import org.nhscontracts.core.id.ServiceId;

class TermOccurrenceTest {

    private static final EventId NOTICE = EventId.of("e1");

    static Stream<Arguments> occurrences() {
        ImmutableSet<ServiceId> two = ImmutableSet.of(ServiceId.of("podiatry"), ServiceId.of("dental"));
        return Stream.of(
                arguments(new ExtensionExercised(OptionId.of("more")), "option more to extend exercised"),
                arguments(
                        new EndNoticeGiven(
                                ContractSide.CO_ORDINATING_COMMISSIONER, EndGround.NO_FAULT, Optional.empty()),
                        "notice to end given by the Co-ordinating Commissioner, no fault"),
                arguments(
                        new EndNoticeGiven(
                                ContractSide.PROVIDER,
                                EndGround.COMMISSIONER_DEFAULT,
                                Optional.of(LocalDate.of(2021, 6, 30))),
                        "notice to end given by the Provider, default of a Commissioner, last day 2021-06-30"),
                arguments(
                        new ServicesSuspended(two, Optional.of("unsafe")),
                        "services podiatry, dental suspended: unsafe"),
                arguments(new ServicesSuspended(ImmutableSet.of(), Optional.empty()), "all services suspended"),
                arguments(new ServicesResumed(two), "services podiatry, dental resumed"),
                arguments(
                        new DebtNotified(Money.parse("GBP 3000001")),
                        "undisputed overdue sums of GBP 3000001.00 notified"),
                arguments(new DebtPaid(NOTICE), "sums of notice e1 paid"),
                arguments(
                        new MaterialBreachNotified(ContractSide.PROVIDER, "no night cover"),
                        "material breach of contract by the Provider notified: no night cover"),
                arguments(new MaterialBreachCured(NOTICE), "material breach of contract of notice e1 cured"));
    }

    @ParameterizedTest(name = "{1}")
    @MethodSource("occurrences")
    void saysWhatHappenedAndFindsItsMethod(TermOccurrence what, String words) {
        assertThat(what.words()).isEqualTo(words);
        assertThat(what.accept(new Names())).isEqualTo(what.getClass().getSimpleName());
    }

    @Test
    void refusesADebtOfNothingAndABreachOfContractWithoutWords() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new DebtNotified(Money.parse("GBP 0")))
                .withMessage("overdue: found GBP 0.00, expected more than 0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new MaterialBreachNotified(ContractSide.PROVIDER, " "))
                .withMessage("material breach of contract: found blank text");
    }

    /** Answers with the name of the kind that each method is for. */
    private static final class Names implements TermOccurrenceVisitor<String> {

        @Override
        public String extensionExercised(ExtensionExercised what) {
            return "ExtensionExercised";
        }

        @Override
        public String endNoticeGiven(EndNoticeGiven what) {
            return "EndNoticeGiven";
        }

        @Override
        public String servicesSuspended(ServicesSuspended what) {
            return "ServicesSuspended";
        }

        @Override
        public String servicesResumed(ServicesResumed what) {
            return "ServicesResumed";
        }

        @Override
        public String debtNotified(DebtNotified what) {
            return "DebtNotified";
        }

        @Override
        public String debtPaid(DebtPaid what) {
            return "DebtPaid";
        }

        @Override
        public String materialBreachNotified(MaterialBreachNotified what) {
            return "MaterialBreachNotified";
        }

        @Override
        public String materialBreachCured(MaterialBreachCured what) {
            return "MaterialBreachCured";
        }
    }
}
