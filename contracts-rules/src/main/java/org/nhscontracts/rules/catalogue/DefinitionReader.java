package org.nhscontracts.rules.catalogue;

import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import org.nhscontracts.core.id.IncompleteValueException;
import org.nhscontracts.core.id.KpiId;
import org.nhscontracts.core.kpi.Direction;
import org.nhscontracts.core.kpi.KpiKind;
import org.nhscontracts.core.kpi.Measure;

/** Reads the definitions of national quality requirements. */
final class DefinitionReader {

    private DefinitionReader() {}

    static Optional<RequirementDefinition> read(CatalogueItem part) {
        Optional<KpiId> id = part.get("id", KpiId::of);
        Optional<String> name = part.get("name", String::toString);
        Optional<KpiKind> kind = part.get("kind", CatalogueBinding.words(KpiKind.values(), KpiKind::words));
        Optional<Measure> measure = MeasureReading.read(part);
        Optional<Direction> direction =
                part.get("direction", CatalogueBinding.words(Direction.values(), Direction::words));
        Optional<RequirementPeriod> period = period(part);
        ImmutableSet<ServiceCategory> services = services(part);
        return part.build(() -> new RequirementDefinition(
                present(id),
                part.get("family", String::toString).orElseGet(() -> present(id).value()),
                present(name),
                present(kind),
                part.get("definition", String::toString),
                present(measure),
                present(direction),
                part.get("unit", String::toString)
                        .orElseGet(() -> present(measure).unit()),
                present(period),
                services));
    }

    static Optional<RequirementPeriod> period(CatalogueItem part) {
        return part.get("period", CatalogueBinding.words(RequirementPeriod.values(), RequirementPeriod::words));
    }

    private static ImmutableSet<ServiceCategory> services(CatalogueItem part) {
        ImmutableSet.Builder<ServiceCategory> services = ImmutableSet.builder();
        part.eachText(
                "services", CatalogueBinding.words(ServiceCategory.values(), ServiceCategory::code), services::add);
        return services.build();
    }

    /** The schema has named what is missing. */
    private static <T> T present(Optional<T> value) {
        return value.orElseThrow(IncompleteValueException::new);
    }
}
