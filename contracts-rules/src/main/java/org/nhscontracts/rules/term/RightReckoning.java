package org.nhscontracts.rules.term;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import org.nhscontracts.core.process.ContractSide;
import org.nhscontracts.core.time.CalendarMonths;
import org.nhscontracts.rules.catalogue.EditionParameter;
import org.nhscontracts.rules.catalogue.ParameterUnit;
import org.nhscontracts.rules.verdict.Verdict;

/** Works out one right to end a contract. */
final class RightReckoning {

    private final TermFacts facts;
    private final TerminationGround ground;
    private final EditionNumbers numbers;

    RightReckoning(TermFacts facts, TerminationGround ground) {
        this.facts = facts;
        this.ground = ground;
        this.numbers = new EditionNumbers(facts.edition());
    }

    TerminationRight right() {
        TerminationRight.Builder right = new TerminationRight.Builder().ground(ground);
        Optional<EditionParameter> gives = numbers.use(ground.key());
        if (gives.isEmpty()) {
            return right.verdict(Verdict.UNDETERMINED)
                    .because(numbers.notKnown(ground.key()))
                    .build();
        }
        if (gives.get().key().unit() == ParameterUnit.YES_OR_NO && !gives.get().isYes()) {
            return right.verdict(Verdict.DOES_NOT_HOLD)
                    .because("the edition gives no such right")
                    .addAllBasis(numbers.used())
                    .build();
        }
        if (ground == TerminationGround.NATIONAL_VARIATION_REFUSED) {
            right.notice(CalendarMonths.of(gives.get().months()));
        }
        return judged(right, claims(gives.get()));
    }

    private TerminationRight judged(TerminationRight.Builder right, ImmutableList<Claim> claims) {
        if (claims.isEmpty()) {
            right.verdict(Verdict.UNDETERMINED).because("nothing is known of " + ground.matter());
        } else {
            Verdict verdict = Verdict.anyOf(claims.stream().map(Claim::verdict).toList());
            ImmutableList<Claim> decisive =
                    claims.stream().filter(claim -> claim.verdict() == verdict).collect(toImmutableList());
            right.verdict(verdict)
                    .because(decisive.stream().map(Claim::because).collect(joining("; ")))
                    .since(since(decisive));
            claims.forEach(claim -> right.addAllFacts(claim.facts()));
        }
        return right.addAllBasis(numbers.used()).build();
    }

    private static Optional<LocalDate> since(ImmutableList<Claim> claims) {
        return claims.stream().flatMap(claim -> claim.since().stream()).min(Comparator.naturalOrder());
    }

    private ImmutableList<Claim> claims(EditionParameter gives) {
        return switch (ground) {
            case CONDITION_MISSED -> both(new ConditionClaims(facts).claims());
            case QUALITY_FAILURE -> both(quality());
            case EXCEPTION_REPORTS -> both(new ReportClaims(facts, numbers).claims(gives));
            case MATERIAL_BREACH -> both(new CureClaims(facts).breaches(ContractSide.PROVIDER, gives));
            case COMMISSIONER_BREACH ->
                both(new CureClaims(facts).breaches(ContractSide.CO_ORDINATING_COMMISSIONER, gives));
            case UNPAID_DEBT -> both(new DebtClaims(facts, numbers).claims(gives));
            case FORCE_MAJEURE -> forceMajeure(gives);
            case INSOLVENCY,
                    REGULATOR,
                    REGISTRATION_LOST,
                    PROHIBITED_ACT,
                    CHANGE_OF_CONTROL,
                    NATIONAL_VARIATION_REFUSED -> both(ImmutableList.of());
        };
    }

    /** What is shown, and what is stated beside it. */
    private ImmutableList<Claim> both(ImmutableList<Claim> shown) {
        return ImmutableList.<Claim>builder()
                .addAll(shown)
                .addAll(stated().stream()
                        .map(one -> new Claim(
                                one.verdict(),
                                "it is stated: " + one.words(),
                                one.since(),
                                ImmutableList.of(one.words())))
                        .toList())
                .build();
    }

    private ImmutableList<StatedGround> stated() {
        return facts.stated().stream().filter(one -> one.ground() == ground).collect(toImmutableList());
    }

    private ImmutableList<Claim> quality() {
        return facts.qualityFailure().entrySet().stream()
                .map(rule -> {
                    String words =
                            "rule " + rule.getKey() + " " + rule.getValue().words();
                    return Claim.of(rule.getValue(), words, words);
                })
                .collect(toImmutableList());
    }

    /** Force majeure gives the right only once it has lasted so long. */
    private ImmutableList<Claim> forceMajeure(EditionParameter after) {
        CureClaims time = new CureClaims(facts);
        return stated().stream()
                .map(one -> one.verdict() == Verdict.HOLDS
                        ? one.since()
                                .map(day -> time.after(day, after, Optional.empty(), "force majeure since " + day))
                                .orElseGet(() -> Claim.of(
                                        Verdict.UNDETERMINED, "since when it lasts is not stated", one.words()))
                        : Claim.of(one.verdict(), "it is stated: " + one.words(), one.words()))
                .collect(toImmutableList());
    }
}
