package org.nhscontracts.rules.catalogue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.nhscontracts.core.id.KpiId;
import org.nhscontracts.core.performance.SplitKind;
import org.nhscontracts.core.source.Confidence;

/** Reads sanctions. */
final class SanctionReader {

    private SanctionReader() {}

    static Optional<NationalSanction> read(CatalogueItem part) {
        NationalSanction.Builder sanction = NationalSanction.builder();
        part.set("type", CatalogueBinding.words(SanctionType.values(), SanctionType::words), sanction::type);
        part.set("pounds", BigDecimal::new, sanction::pounds);
        part.set("commissionerPounds", BigDecimal::new, sanction::commissionerPounds);
        part.set("percent", BigDecimal::new, sanction::percent);
        part.set("per", String::toString, sanction::per);
        part.set("judgedPer", CatalogueBinding.words(SplitKind.values(), SplitKind::words), sanction::judgedPer);
        part.set("floor", BigDecimal::new, sanction::floor);
        part.set("capPercent", BigDecimal::new, sanction::capPercent);
        part.set("formula", String::toString, sanction::formula);
        part.set("insteadOf", KpiId::of, sanction::insteadOf);
        part.set("suspendedFor", String::toString, sanction::suspendedFor);
        part.set("suspendedFrom", LocalDate::parse, sanction::suspendedFrom);
        part.set("from", LocalDate::parse, sanction::from);
        part.set("until", LocalDate::parse, sanction::until);
        part.set("confidence", CatalogueBinding.words(Confidence.values(), Confidence::words), sanction::confidence);
        part.set("note", String::toString, sanction::note);
        return part.build(sanction::build);
    }
}
