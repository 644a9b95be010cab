package org.nhscontracts.rules.assessment;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import org.nhscontracts.core.contract.GainShare;
import org.nhscontracts.core.contract.GainSharePeriod;
import org.nhscontracts.rules.alliance.GainShareSettlement;
import org.nhscontracts.rules.alliance.GainShares;
import org.nhscontracts.rules.contractfile.ContractFile;
import org.nhscontracts.rules.verdict.Verdict;

/** Hands the verdicts of the quality gate to the gain share of a contract. */
final class GainShareAssessor {

    private final ContractFile file;
    private final LocalDate asAt;
    private final JudgedRules rules;

    GainShareAssessor(ContractAssessment assessment) {
        this.file = assessment.file();
        this.asAt = assessment.asAt();
        this.rules = new JudgedRules(assessment);
    }

    GainShareAssessment assess() {
        CitedFacts facts = facts();
        return GainShareAssessment.builder()
                .file(file)
                .asAt(asAt)
                .addAllSettlements(settlements())
                .addAllNotOver(file.gainSharePeriods().stream()
                        .filter(period -> !isOver(period))
                        .toList())
                .addAllFlagged(facts.flagged())
                .addAllSources(facts.sources(file.sources().stream()))
                .build();
    }

    private ImmutableList<GainShareSettlement> settlements() {
        return file.contract().gainShare().stream()
                .flatMap(share -> file.gainSharePeriods().stream()
                        .filter(this::isOver)
                        .map(period -> GainShares.settle(share, period, gate(share, period))))
                .collect(toImmutableList());
    }

    private boolean isOver(GainSharePeriod period) {
        return !period.period().lastDay().isAfter(asAt);
    }

    private Verdict gate(GainShare share, GainSharePeriod period) {
        return share.qualityGate()
                .map(rule -> rules.endingOn(rule, period.period().lastDay()))
                .orElse(Verdict.NOT_APPLICABLE);
    }

    private CitedFacts facts() {
        CitedFacts facts = new CitedFacts();
        file.contract().gainShare().ifPresent(share -> facts.add("the gain share", share.citation()));
        file.gainSharePeriods().stream()
                .filter(this::isOver)
                .forEach(period -> facts.add("spend of " + period.period(), period.citation()));
        return facts;
    }
}
