package org.nhscontracts.rules.testing;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Random;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.nhscontracts.core.contract.ConditionPrecedent;
import org.nhscontracts.core.contract.ContractTerm;
import org.nhscontracts.core.contract.ExtensionOption;
import org.nhscontracts.core.contract.NoticePeriods;
import org.nhscontracts.core.contract.OptionHolder;
import org.nhscontracts.core.id.ConditionId;
import org.nhscontracts.core.id.OptionId;
import org.nhscontracts.core.source.YesNo;
import org.nhscontracts.core.time.CalendarMonths;

/** Makes Contract Terms from a seed, as a document may hold them. */
final class DocumentTerms {

    private static final int DAYS = 4_000;
    private static final int MONTHS = 60;

    private final ContractMaker contracts;
    private final int parts;
    private final Random random;

    /** Makes so many of each part, where it has any. */
    DocumentTerms(ContractMaker contracts, int parts, Random random) {
        this.contracts = contracts;
        this.parts = parts;
        this.random = random;
    }

    ContractTerm term() {
        LocalDate start = contracts.date();
        return ContractTerm.builder()
                .signed(contracts.maybeDate(start.minusDays(30)))
                .expectedStart(contracts.maybeDate(start))
                .start(start)
                .expiry(start.plusDays(random.nextInt(DAYS)))
                .addAllConditions(some(this::condition))
                .addAllOptions(some(this::option))
                .notice(random.nextBoolean() ? Optional.empty() : Optional.of(notice()))
                .citation(contracts.maybeCitation())
                .build();
    }

    private <T> ImmutableList<T> some(IntFunction<T> make) {
        return IntStream.range(0, parts).mapToObj(make).collect(ImmutableList.toImmutableList());
    }

    private ConditionPrecedent condition(int number) {
        return ConditionPrecedent.builder()
                .id(ConditionId.of(AwkwardTexts.id(random, number)))
                .what(AwkwardTexts.text(random))
                .longstop(contracts.maybeDate(contracts.date()))
                .satisfied(contracts.maybeDate(contracts.date()))
                .evidence(contracts.maybeText())
                .citation(contracts.maybeCitation())
                .build();
    }

    private ExtensionOption option(int number) {
        LocalDate day = contracts.date();
        return ExtensionOption.builder()
                .id(OptionId.of(AwkwardTexts.id(random, number)))
                .exercisableBy(contracts.any(OptionHolder.class))
                .length(months())
                .times(1 + random.nextInt(3))
                .notice(random.nextBoolean() ? Optional.empty() : Optional.of(months()))
                .allServices(contracts.any(YesNo.class))
                .addAllExercised(some(day::plusYears))
                .citation(contracts.maybeCitation())
                .build();
    }

    CalendarMonths months() {
        return CalendarMonths.of(1 + random.nextInt(MONTHS));
    }

    private NoticePeriods notice() {
        boolean one = random.nextBoolean();
        return NoticePeriods.builder()
                .byCommissioner(one ? Optional.of(months()) : Optional.empty())
                .byProvider(one && random.nextBoolean() ? Optional.empty() : Optional.of(months()))
                .citation(contracts.maybeCitation())
                .build();
    }
}
