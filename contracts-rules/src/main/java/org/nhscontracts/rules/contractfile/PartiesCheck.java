package org.nhscontracts.rules.contractfile;

import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Optional;
import org.nhscontracts.core.contract.GainShare;
import org.nhscontracts.core.contract.ServiceContract;
import org.nhscontracts.core.id.AllianceId;
import org.nhscontracts.core.party.Alliance;
import org.nhscontracts.core.party.LeadershipBoard;
import org.nhscontracts.core.party.Partnership;

/** Checks alliances, partnerships and memberships, who delivers or uses services beside the parties, and the gain share. */
final class PartiesCheck {

    private final ContractFile file;
    private final ContractFileCheck check;
    private final ImmutableSet<AllianceId> alliances;

    PartiesCheck(ContractFile file, ContractFileCheck check) {
        this.file = file;
        this.check = check;
        this.alliances =
                file.alliances().stream().flatMap(one -> one.id().stream()).collect(ImmutableSet.toImmutableSet());
    }

    void all() {
        file.contract().alliance().ifPresent(this::checkHolding);
        checkStanding();
        checkSupply(file.contract());
        check.once("partnerships", file.partnerships(), Partnership::id);
        ContractFileCheck.each("partnerships", file.partnerships(), this::checkPartnership);
        ContractFileCheck.each("memberships", file.memberships(), (path, membership) -> {
            check.organisation(path + ".organisation", membership.organisation());
            check.organisation(path + ".body", membership.body());
            check.cited(path, membership.citation());
        });
        file.contract().gainShare().ifPresent(this::checkGainShare);
        checkPeriods();
    }

    private void checkHolding(Alliance alliance) {
        checkAlliance("contract.alliance", alliance);
        alliance.id()
                .filter(alliances::contains)
                .ifPresent(id -> check.fault(
                        "duplicate-id",
                        "contract.alliance.id",
                        "found '" + id + "', expected another id than that of an alliance apart from the contract"));
    }

    private void checkStanding() {
        List<Alliance> named =
                file.alliances().stream().filter(one -> one.id().isPresent()).toList();
        check.once("alliances", named, one -> one.id().orElseThrow());
        ContractFileCheck.each("alliances", file.alliances(), (path, alliance) -> {
            if (alliance.id().isEmpty()) {
                check.fault("no-id", path, "found an alliance without an id, expected one with it");
            }
            checkAlliance(path, alliance);
        });
    }

    private void checkAlliance(String path, Alliance alliance) {
        check.cited(path, alliance.citation());
        alliance.arisesFrom()
                .ifPresent(id -> check.known("unknown-alliance", "an alliance", path + ".arisesFrom", id, alliances));
        ContractFileCheck.each(path + ".members", alliance.members(), (place, member) -> {
            check.organisation(place + ".organisation", member.organisation());
            check.cited(place, member.citation());
        });
        ContractFileCheck.each(path + ".associates", alliance.associates(), (place, associate) -> {
            check.organisation(place + ".organisation", associate.organisation());
            check.cited(place, associate.citation());
        });
        alliance.board().ifPresent(board -> checkBoard(path + ".board", board));
    }

    private void checkBoard(String path, LeadershipBoard board) {
        check.cited(path, board.citation());
        ContractFileCheck.each(path + ".matters", board.matters(), (place, matter) -> {
            matter.reservedTo().forEach(one -> check.organisation(place + ".reservedTo", one));
            check.cited(place, matter.citation());
        });
    }

    private void checkSupply(ServiceContract contract) {
        ContractFileCheck.each("contract.usingBodies", contract.usingBodies(), (path, body) -> {
            check.organisation(path + ".organisation", body.organisation());
            check.cited(path, body.citation());
        });
        ContractFileCheck.each("contract.subContracts", contract.subContracts(), (path, one) -> {
            check.organisation(path + ".organisation", one.organisation());
            check.cited(path, one.citation());
        });
    }

    private void checkPartnership(String path, Partnership partnership) {
        check.cited(path, partnership.citation());
        ContractFileCheck.each(path + ".phases", partnership.phases(), (place, phase) -> {
            check.cited(place, phase.citation());
            ContractFileCheck.each(
                    place + ".roles",
                    phase.roles(),
                    (role, one) -> check.organisation(role + ".organisation", one.organisation()));
        });
    }

    private void checkGainShare(GainShare share) {
        String path = "contract.gainShare";
        check.cited(path, share.citation());
        share.shares().keySet().forEach(one -> check.organisation(path + ".shares", one));
        share.qualityGate().ifPresent(rule -> check.rule(path + ".qualityGate", rule));
    }

    private void checkPeriods() {
        Optional<GainShare> share = file.contract().gainShare();
        if (share.isEmpty() && !file.gainSharePeriods().isEmpty()) {
            check.fault(
                    "no-gain-share",
                    "gainSharePeriods",
                    "found periods, expected a gain share in the contract with them");
        }
        ContractFileCheck.each("gainSharePeriods", file.gainSharePeriods(), (path, period) -> {
            check.cited(path, period.citation());
            check.misfit(path + ".period", share.flatMap(one -> GainShareFit.misfit(one, period.period())));
        });
        check.once("gainSharePeriods", file.gainSharePeriods(), GainShareFit::words);
    }
}
