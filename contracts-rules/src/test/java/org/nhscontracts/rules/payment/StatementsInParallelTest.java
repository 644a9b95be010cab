package org.nhscontracts.rules.payment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.nhscontracts.rules.payment.Examples.NORTH;
import static org.nhscontracts.rules.payment.Examples.SOUTH;
import static org.nhscontracts.rules.payment.Examples.milestone;
import static org.nhscontracts.rules.payment.Examples.number;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.nhscontracts.core.party.Commissioner;
import org.nhscontracts.core.party.CommissionerRole;

/** Statements of many contracts are the same whether they are computed one after the other or at once. */
class StatementsInParallelTest {

    private static final YearMonth FIRST = YearMonth.of(2024, 4);

    @Test
    void parallelAndSequentialStatementsAreEqual() {
        List<ImmutableList<String>> one = IntStream.range(0, 500)
                .mapToObj(StatementsInParallelTest::statements)
                .toList();
        List<ImmutableList<String>> parallel = IntStream.range(0, 500)
                .parallel()
                .mapToObj(StatementsInParallelTest::statements)
                .toList();

        assertThat(parallel).isEqualTo(one);
        assertThat(one.get(0)).isNotEqualTo(one.get(1));
    }

    private static ImmutableList<String> statements(int contract) {
        MonthlyValues.Builder builder = MonthlyValues.builder(ImmutableList.of(
                Commissioner.of(NORTH, CommissionerRole.CO_ORDINATING),
                Commissioner.of(SOUTH, CommissionerRole.ASSOCIATE)));
        for (int month = 0; month < 12; month++) {
            builder.actualMonth(NORTH, FIRST.plusMonths(month), Pounds.ofPence(100_000_001L + contract * 7L + month));
            builder.actualMonth(SOUTH, FIRST.plusMonths(month), Pounds.ofPence(50_000_000L + contract));
        }
        MonthlyValues values = builder.build();
        CommissionerShares shares = new CommissionerShares(ImmutableMap.of(NORTH, number("2"), SOUTH, number("1")));
        ImmutableList<WithheldItem> items = IntStream.range(0, 12)
                .boxed()
                .flatMap(month -> IntStream.rangeClosed(1, 7)
                        .mapToObj(number -> milestone("rap-" + number % 2, number, FIRST.plusMonths(month))))
                .collect(ImmutableList.toImmutableList());
        Ledger ledger = Ledger.of(WithheldSums.price(items, values).stream()
                .flatMap(item -> shares.split(item.entry(NORTH).orElseThrow()).stream())
                .toList());
        return IntStream.range(0, 12)
                .boxed()
                .flatMap(month -> ledger.statements(FIRST.plusMonths(month)).stream())
                .flatMap(statement -> statement.lines().stream())
                .collect(ImmutableList.toImmutableList());
    }
}
