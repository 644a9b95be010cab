package org.nhscontracts.rules.document;

import com.google.common.collect.ImmutableMap;
import org.nhscontracts.rules.text.DocumentText;
import org.nhscontracts.rules.text.ResourceText;
import org.nhscontracts.rules.text.TextLimits;
import org.nhscontracts.rules.text.TextMap;
import org.nhscontracts.rules.text.TextNode;
import org.nhscontracts.rules.text.TextScalar;
import org.nhscontracts.rules.text.TextSchema;

/** The schema and the limits of the format. */
final class DocumentFormat {

    /** A condition may be 64 deep, and takes up to four levels of the document each. */
    static final TextLimits LIMITS = new TextLimits(16L << 20, 300, 500_000, 1 << 16, 1_000);

    private static final String SCHEMA = "nhs-contract-1.schema.json";
    private static final String REFERENCE = "$ref";
    private static final String DEFINITIONS = "$defs";

    private DocumentFormat() {}

    static String schema() {
        return ResourceText.read(ContractDocument.class, SCHEMA);
    }

    static TextSchema contract() {
        return Compiled.CONTRACT;
    }

    static TextSchema eventFile() {
        return Compiled.EVENT_FILE;
    }

    private static TextMap tree() {
        return (TextMap) DocumentText.parse(SCHEMA, schema(), LIMITS);
    }

    /** A definition of the schema as a schema of its own. */
    private static TextMap definition(String name) {
        TextMap schema = tree();
        TextNode definitions = schema.find(DEFINITIONS).orElse(schema);
        TextNode reference = new TextScalar(definitions.location(), REFERENCE, "#/" + DEFINITIONS + "/" + name, true);
        return new TextMap(
                schema.location(),
                "",
                ImmutableMap.of(REFERENCE, reference, DEFINITIONS, definitions),
                ImmutableMap.of(REFERENCE, definitions.location(), DEFINITIONS, definitions.location()));
    }

    /** Compiled when it is first needed. */
    private static final class Compiled {
        static final TextSchema CONTRACT = TextSchema.of(tree());
        static final TextSchema EVENT_FILE = TextSchema.of(definition("eventFile"));
    }
}
