package org.nhscontracts.examples.report;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.stream.Stream;
import org.nhscontracts.core.contract.GainShare;
import org.nhscontracts.core.id.OrganisationId;
import org.nhscontracts.core.party.Alliance;
import org.nhscontracts.core.party.AllianceAssociate;
import org.nhscontracts.rules.alliance.GainShareSettlement;

/** The alliance of a contract, and how it shares gains and losses. */
final class AlliancePage {

    private final Subject subject;

    AlliancePage(Subject subject) {
        this.subject = subject;
    }

    Optional<AllianceView> view() {
        return subject.file().contract().alliance().map(this::view);
    }

    private AllianceView view(Alliance alliance) {
        Stream<AllianceView.Member> members = alliance.membersOn(subject.asAt()).stream()
                .map(id -> new AllianceView.Member(subject.name(id), "full member", share(id), ""));
        Stream<AllianceView.Member> associates = alliance.associates().stream()
                .filter(one -> one.inForceOn(subject.asAt()))
                .map(this::associate);
        return new AllianceView(
                alliance.name(),
                Stream.concat(members, associates).collect(toImmutableList()),
                subject.file().contract().gainShare().map(this::facts).orElse(ImmutableList.of()),
                settlements());
    }

    private ImmutableList<AllianceView.Settlement> settlements() {
        return subject.report().contract().stream()
                .flatMap(one -> one.gainShare().settlements().stream())
                .map(this::settlement)
                .collect(toImmutableList());
    }

    private AllianceView.Settlement settlement(GainShareSettlement one) {
        return new AllianceView.Settlement(
                one.period().period().toString(),
                one.outcome().words(),
                one.shares().entrySet().stream()
                        .map(share -> subject.name(share.getKey()) + ": " + Words.pence(share.getValue()))
                        .collect(toImmutableList()),
                one.because());
    }

    private AllianceView.Member associate(AllianceAssociate one) {
        return new AllianceView.Member(
                subject.name(one.organisation()),
                "associate, " + one.responsibility().words() + " responsibility",
                share(one.organisation()),
                one.purpose());
    }

    private String share(OrganisationId id) {
        return subject.file()
                .contract()
                .gainShare()
                .flatMap(share -> Optional.ofNullable(share.shares().get(id)))
                .map(percent -> percent.toPlainString() + " %")
                .orElse("not stated");
    }

    private ImmutableList<Fact> facts(GainShare share) {
        return Stream.of(
                        share.baseline().stream().map(money -> new Fact("Baseline", Words.pounds(money))),
                        Stream.of(new Fact("Settled", share.timing().words())),
                        share.qualityGate().stream().map(rule -> new Fact("Paid only if", "rule " + rule + " holds")),
                        share.citation().stream()
                                .map(one -> new Fact("Source", one.source() + ", " + Words.citation(one))))
                .flatMap(facts -> facts)
                .collect(toImmutableList());
    }
}
