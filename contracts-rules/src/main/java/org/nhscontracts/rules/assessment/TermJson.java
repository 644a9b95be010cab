package org.nhscontracts.rules.assessment;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.nhscontracts.core.id.ConditionId;
import org.nhscontracts.core.id.EventId;
import org.nhscontracts.rules.term.ContractStart;
import org.nhscontracts.rules.term.ExpiryMove;
import org.nhscontracts.rules.term.GapTest;
import org.nhscontracts.rules.term.GivenEndNotice;
import org.nhscontracts.rules.term.RefusedExercise;
import org.nhscontracts.rules.term.TermDates;

/** The days of a term, and the contracts before and after. */
final class TermJson {

    private TermJson() {}

    static Map<String, Object> of(ContractOptions options) {
        TermDates dates = options.dates();
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("start", start(options.start()));
        map.put("statedExpiry", dates.statedExpiry().toString());
        map.put("expiry", dates.expiry().toString());
        ViewJson.addDay(map, "lastDay", dates.lastDay());
        map.put("length", TermDates.lengthWords(dates.start(), dates.expiry()));
        map.put("moves", dates.moves().stream().map(TermJson::move).toList());
        map.put("refused", dates.refused().stream().map(TermJson::refused).toList());
        map.put(
                "notApplied",
                options.assessment().management().rejected().stream()
                        .map(options.assessment().management()::words)
                        .toList());
        map.put("endNotices", dates.endNotices().stream().map(TermJson::notice).toList());
        return map;
    }

    private static Map<String, Object> start(ContractStart start) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("known", start.verdict().name());
        ViewJson.addDay(map, "day", start.start());
        map.put("notBefore", start.notBefore().toString());
        map.put("because", start.because());
        map.put("open", start.open().stream().map(ConditionId::value).toList());
        map.put("missed", start.missed().stream().map(ConditionId::value).toList());
        map.put("basis", OptionsJson.basis(start.basis()));
        return map;
    }

    private static Map<String, Object> move(ExpiryMove move) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("on", move.on().toString());
        map.put("from", move.from().toString());
        map.put("to", move.to().toString());
        map.put("because", move.because());
        addEvent(map, move.event());
        return map;
    }

    private static Map<String, Object> refused(RefusedExercise exercise) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("option", exercise.option().value());
        map.put("on", exercise.on().toString());
        map.put("because", exercise.because());
        addEvent(map, exercise.event());
        return map;
    }

    private static Map<String, Object> notice(GivenEndNotice notice) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("event", notice.event().value());
        map.put("by", notice.by().words());
        map.put("ground", notice.ground().words());
        ViewJson.addDay(map, "lastDay", notice.lastDay());
        return map;
    }

    static Map<String, Object> link(LinkFindings findings) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("kind", findings.link().kind().words());
        map.put("contract", findings.link().contract().value());
        map.put("title", findings.link().title());
        findings.gap().ifPresent(gap -> map.put("gap", gap(gap)));
        findings.notice().ifPresent(notice -> map.put("notice", OptionsJson.finding(notice)));
        map.put(
                "modifications",
                findings.modifications().stream().map(TermJson::modification).toList());
        ViewJson.addCitation(map, findings.link().citation());
        return map;
    }

    private static Map<String, Object> gap(GapTest gap) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("lastDay", gap.lastDay().toString());
        map.put("firstDay", gap.firstDay().toString());
        map.put("days", gap.days());
        map.put("words", gap.words());
        return map;
    }

    static Map<String, Object> modification(ModificationFinding finding) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("variation", finding.variation().id().value());
        map.put("assumedReason", ModificationFinding.ASSUMED.words());
        map.put("allowed", OptionsJson.finding(finding.test().allowed()));
        map.put("noticeDue", OptionsJson.finding(finding.test().noticeDue()));
        ViewJson.addCitation(map, finding.variation().citation());
        return map;
    }

    private static void addEvent(Map<String, Object> map, Optional<EventId> event) {
        event.ifPresent(id -> map.put("event", id.value()));
    }
}
