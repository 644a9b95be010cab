package org.nhscontracts.rules.management;

import com.google.common.collect.ImmutableSet;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import org.nhscontracts.core.process.ContractSide;

/** Whose move it is in a process. */
final class Moves {

    private Moves() {}

    static Stream<Move> of(ManagedProcess process) {
        Stream<Move> notice = move(process, Place.of(process.id()), process.stage()).stream();
        Stream<Move> plans = process.plans().values().stream().flatMap(plan -> ofPlan(process, plan));
        Stream<Move> sums = process.withholdings().values().stream()
                .flatMap(sum -> move(process, Place.of(sum), sum.stage()).stream());
        return Stream.of(notice, plans, sums).flatMap(moves -> moves);
    }

    private static Stream<Move> ofPlan(ManagedProcess process, ManagedPlan plan) {
        Stream<Move> whole = move(process, Place.of(process.id(), plan.id()), plan.stage()).stream();
        Stream<Move> milestones = plan.milestones().values().stream()
                .flatMap(one ->
                        move(
                                process,
                                Place.of(
                                        process.id(), plan.id(), one.milestone().id()),
                                one.stage())
                                .stream());
        return Stream.concat(whole, milestones);
    }

    private static Optional<Move> move(ManagedProcess process, Place place, Stage stage) {
        ImmutableSet<ContractSide> sides = stage.mover().sides(process.issuer());
        return sides.isEmpty()
                ? Optional.empty()
                : Optional.of(new Move(place, sides, stage.move(), nextDeadline(process, place)));
    }

    private static Optional<Deadline> nextDeadline(ManagedProcess process, Place place) {
        return process.deadlines().stream()
                .filter(deadline ->
                        deadline.place().equals(place) && !deadline.kind().isOption())
                .min(Comparator.comparing(Deadline::date));
    }
}
