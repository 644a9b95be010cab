package org.nhscontracts.rules.testing;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.nhscontracts.core.handover.ArrangementKind;
import org.nhscontracts.core.handover.AssuranceKind;
import org.nhscontracts.core.handover.ClaimedState;
import org.nhscontracts.core.handover.ConditionCategory;
import org.nhscontracts.core.handover.ConditionEvidence;
import org.nhscontracts.core.handover.ConditionWaiver;
import org.nhscontracts.core.handover.ContinuityAssurance;
import org.nhscontracts.core.handover.DaySpan;
import org.nhscontracts.core.handover.DayUnit;
import org.nhscontracts.core.handover.ExitReason;
import org.nhscontracts.core.handover.HandoverCondition;
import org.nhscontracts.core.handover.HandoverGate;
import org.nhscontracts.core.handover.HandoverReview;
import org.nhscontracts.core.handover.LeadTime;
import org.nhscontracts.core.handover.PlanBasis;
import org.nhscontracts.core.handover.ProtectedTerm;
import org.nhscontracts.core.handover.ServiceArrangement;
import org.nhscontracts.core.handover.ServiceHandover;
import org.nhscontracts.core.handover.StaffCount;
import org.nhscontracts.core.handover.StaffUnit;
import org.nhscontracts.core.id.ConditionId;
import org.nhscontracts.core.id.GateId;
import org.nhscontracts.core.id.HandoverId;
import org.nhscontracts.core.id.OrganisationId;
import org.nhscontracts.core.id.RuleId;
import org.nhscontracts.core.id.ServiceId;
import org.nhscontracts.core.source.YesNo;

/** Makes service handovers from a seed, as a document may hold them. */
final class DocumentHandovers {

    private static final int MOST = 4;
    private static final int YEAR = 365;

    private final ContractMaker contracts;
    private final ImmutableList<ServiceId> services;
    private final ImmutableList<RuleId> rules;
    private final Random random;

    /** Makes handovers of some services, of which conditions may rest on some rules. */
    DocumentHandovers(ContractMaker contracts, List<ServiceId> services, List<RuleId> rules, Random random) {
        this.contracts = contracts;
        this.services = ImmutableList.copyOf(services);
        this.rules = ImmutableList.copyOf(rules);
        this.random = random;
    }

    /** So many handovers; none if there is no service. */
    ImmutableList<ServiceHandover> handovers(int number) {
        return services.isEmpty()
                ? ImmutableList.of()
                : IntStream.range(0, number).mapToObj(this::handover).collect(ImmutableList.toImmutableList());
    }

    private ServiceHandover handover(int number) {
        ImmutableList<HandoverGate> gates = some(this::gate);
        LocalDate planned = contracts.date();
        ServiceHandover.Builder handover = ServiceHandover.builder();
        handover.id(HandoverId.of(AwkwardTexts.id(random, number)))
                .title(AwkwardTexts.text(random))
                .outgoing(maybe(() -> contracts.organisations().get(1).id()))
                .incoming(contracts.organisations().get(0).id())
                .addAllServices(ImmutableSet.of(service(), service()))
                .planned(planned)
                .longstop(contracts.maybeDate(planned.plusDays(1)))
                .addAllConditions(some(i -> condition(i, gates)))
                .addAllGates(gates)
                .addAllReviews(some(i -> new HandoverReview(text(), span(), contracts.maybeCitation())))
                .planBasis(contracts.any(PlanBasis.class))
                .reasonForExit(contracts.any(ExitReason.class))
                .citation(contracts.maybeCitation());
        return statements(handover).build();
    }

    private ServiceHandover.Builder statements(ServiceHandover.Builder handover) {
        handover.addAllAssurances(some(i ->
                        new ContinuityAssurance(contracts.any(AssuranceKind.class), text(), contracts.maybeCitation())))
                .addAllStaffCounts(some(i -> staffCount()))
                .addAllProtectedTerms(some(i -> new ProtectedTerm(text(), contracts.maybeCitation())))
                .addAllStateHandedOver(some(i -> new ClaimedState(text(), contracts.maybeCitation())))
                .addAllArrangements(some(i -> arrangement()));
        return handover;
    }

    private <T> ImmutableList<T> some(IntFunction<T> make) {
        return IntStream.range(0, random.nextInt(MOST)).mapToObj(make).collect(ImmutableList.toImmutableList());
    }

    private <T> Optional<T> maybe(Supplier<T> make) {
        return random.nextBoolean() ? Optional.empty() : Optional.of(make.get());
    }

    private String text() {
        return AwkwardTexts.text(random);
    }

    private ServiceId service() {
        return services.get(random.nextInt(services.size()));
    }

    private HandoverGate gate(int number) {
        return HandoverGate.builder()
                .id(GateId.of(AwkwardTexts.id(random, number)))
                .name(text())
                .lead(lead())
                .citation(contracts.maybeCitation())
                .build();
    }

    private LeadTime lead() {
        return new LeadTime(1 + random.nextInt(YEAR), contracts.any(DayUnit.class), random.nextBoolean());
    }

    private DaySpan span() {
        return new DaySpan(random.nextInt(YEAR), contracts.any(DayUnit.class));
    }

    /** A condition that may depend on the first one, whose id is always the same. */
    private HandoverCondition condition(int number, List<HandoverGate> gates) {
        boolean byRule = !rules.isEmpty() && random.nextBoolean();
        HandoverCondition.Builder condition = HandoverCondition.builder();
        condition
                .id(ConditionId.of(number == 0 ? "first" : AwkwardTexts.id(random, number)))
                .what(text())
                .category(contracts.any(ConditionCategory.class))
                .owner(maybe(contracts::organisation))
                .lead(maybe(this::lead))
                .remaining(maybe(this::span))
                .addAllDependsOn(
                        number == 0 || random.nextBoolean()
                                ? ImmutableSet.of()
                                : ImmutableSet.of(ConditionId.of("first")))
                .shownBy(contracts.maybeText())
                .addAllEvidence(byRule ? ImmutableList.of() : some(i -> evidence()))
                .rule(byRule ? Optional.of(rules.get(random.nextInt(rules.size()))) : Optional.empty())
                .gate(gates.stream().findFirst().map(HandoverGate::id));
        return rest(condition).build();
    }

    private HandoverCondition.Builder rest(HandoverCondition.Builder condition) {
        OrganisationId one = contracts.organisation();
        condition
                .evidenceComplete(random.nextBoolean())
                .barsStart(random.nextBoolean())
                .addAllWaivableBy(random.nextBoolean() ? ImmutableSet.of() : ImmutableSet.of(one))
                .waiver(maybe(this::waiver))
                .citation(contracts.maybeCitation());
        return condition;
    }

    private ConditionEvidence evidence() {
        LocalDate given = contracts.date();
        YesNo accepted = contracts.any(YesNo.class);
        return ConditionEvidence.builder()
                .what(text())
                .given(given)
                .expires(contracts.maybeDate(given.plusDays(random.nextInt(YEAR))))
                .accepted(accepted)
                .decided(accepted == YesNo.NOT_STATED ? Optional.empty() : contracts.maybeDate(given.plusDays(1)))
                .citation(contracts.maybeCitation())
                .build();
    }

    private ConditionWaiver waiver() {
        return ConditionWaiver.builder()
                .by(contracts.organisation())
                .on(contracts.date())
                .reason(text())
                .citation(contracts.maybeCitation())
                .build();
    }

    private StaffCount staffCount() {
        StaffUnit unit = contracts.any(StaffUnit.class);
        return StaffCount.builder()
                .unit(unit)
                .number(BigDecimal.valueOf(random.nextInt(100_000), unit == StaffUnit.HEADCOUNT ? 0 : 2))
                .approximate(random.nextBoolean())
                .counted(contracts.maybeText())
                .citation(contracts.maybeCitation())
                .build();
    }

    private ServiceArrangement arrangement() {
        LocalDate date = contracts.date();
        return ServiceArrangement.builder()
                .service(service())
                .provider(contracts.organisation())
                .kind(contracts.any(ArrangementKind.class))
                .from(contracts.maybeDate(date))
                .until(contracts.maybeDate(date.plusDays(1)))
                .citation(contracts.maybeCitation())
                .build();
    }
}
