package org.nhscontracts.core;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.immutables.value.Value;
import org.nhscontracts.core.id.IncompleteValueException;

/**
 * The one style of the library's generated value types, for a package and all packages below it.
 *
 * <p>A generated type is not public: its abstract value type shows the whole API. A builder takes each attribute once, adds
 * single elements in the singular ({@code addKpi}) and names all missing attributes at once in an {@link
 * IncompleteValueException}.
 */
@Target({ElementType.PACKAGE, ElementType.TYPE})
@Retention(RetentionPolicy.CLASS)
@Value.Style(
        visibility = Value.Style.ImplementationVisibility.PACKAGE,
        overshadowImplementation = true,
        strictBuilder = true,
        depluralize = true,
        depluralizeDictionary = {"series:series", "status:statuses", "basis:bases"},
        throwForInvalidImmutableState = IncompleteValueException.class,
        jacksonIntegration = false)
public @interface ContractStyle {}
