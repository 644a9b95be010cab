package org.nhscontracts.examples.cli;

import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import org.nhscontracts.core.id.ContractEdition;
import org.nhscontracts.core.kpi.Target;
import org.nhscontracts.rules.catalogue.NationalRequirement;
import org.nhscontracts.rules.catalogue.NationalSanction;
import org.nhscontracts.rules.catalogue.RequirementCatalogue;
import org.nhscontracts.rules.catalogue.ServiceCategory;

/** The national standards of an edition. */
final class StandardsText {

    private static final String UNVERIFIED = " [unverified]";

    private final RequirementCatalogue catalogue;
    private final ContractEdition edition;
    private final Optional<ServiceCategory> category;
    private final Page page;

    StandardsText(
            RequirementCatalogue catalogue,
            ContractEdition edition,
            Optional<ServiceCategory> category,
            boolean colour) {
        this.catalogue = catalogue;
        this.edition = edition;
        this.category = category;
        this.page = new Page(colour);
    }

    String write(ImmutableList<NationalRequirement> found) {
        page.title("National standards of the NHS Standard Contract " + edition
                + category.map(one -> ", " + one.words()).orElse(""));
        long flagged = found.stream().filter(NationalRequirement::mustBeFlagged).count();
        page.wrap(
                found.size() + " standards, " + flagged + " of them with a threshold that is missing or not verified.",
                0);
        catalogue
                .regime(edition)
                .ifPresent(regime ->
                        page.wrap(regime.words() + (regime.confidence().mustBeFlagged() ? UNVERIFIED : ""), 0));
        found.forEach(this::requirement);
        return page.line("").text();
    }

    private void requirement(NationalRequirement one) {
        page.line("").wrap(one.id() + "  " + one.name() + " (" + one.kind().words() + ", " + period(one) + ")", 2);
        page.wrap("  " + threshold(one), 4);
        one.sanctions().forEach(sanction -> page.wrap("  " + sanction(sanction), 4));
        one.note().ifPresent(note -> page.wrap("  " + note, 4));
    }

    private static String period(NationalRequirement one) {
        return switch (one.period()) {
            case ONGOING, BY_DATE -> one.period().words();
            default -> "by " + one.period().words();
        };
    }

    private static String threshold(NationalRequirement one) {
        List<Target> targets = one.targets();
        String known = targets.isEmpty()
                ? "threshold not known: the contract has to state it"
                : targets.stream().map(StandardsText::target).collect(joining("; "));
        return known
                + (one.mustBeFlagged() ? UNVERIFIED : "")
                + one.datesStated().map(dates -> " (" + dates + ")").orElse("");
    }

    private static String target(Target target) {
        return target.purpose().words() + " " + target.threshold()
                + target.from().map(day -> " from " + Words.day(day)).orElse("")
                + target.until().map(day -> " to " + Words.day(day)).orElse("");
    }

    private static String sanction(NationalSanction sanction) {
        return "sanction " + sanction.words()
                + sanction.from().map(day -> " from " + Words.day(day)).orElse("")
                + sanction.until().map(day -> " to " + Words.day(day)).orElse("")
                + (sanction.mustBeFlagged() ? UNVERIFIED : "");
    }
}
