package org.nhscontracts.rules.text;

import java.util.Objects;

/**
 * A JSON Schema (draft 2020-12, a subset) enforced on a located tree. The schema that is published for editors is
 * thus the one the library enforces.
 *
 * <p>The subset:
 *
 * <ul>
 *   <li>{@code $schema}, {@code $id}, {@code title}, {@code examples} and {@code $comment} are ignored;
 *       {@code description} says in messages what a value should be when it fails its pattern or is missing, so write
 *       it as in "a month such as 2024-04"
 *   <li>{@code $defs} at the top and {@code $ref} to {@code #/$defs/name}
 *   <li>{@code type} with one of {@code object}, {@code array}, {@code string}, {@code number}, {@code integer},
 *       {@code boolean}, or a list of the last four with {@code string} among them, which admits any single value
 *   <li>maps: {@code properties}, {@code required}, {@code additionalProperties} ({@code true}, {@code false} or a
 *       schema), {@code propertyNames}, {@code minProperties}
 *   <li>lists: {@code items}, {@code minItems}
 *   <li>values: {@code enum} and {@code const} of single values, {@code pattern}, {@code minLength},
 *       {@code maxLength}, {@code minimum}, {@code maximum}
 *   <li>{@code oneOf} whose branches each have a type and can be told apart: at most one for a single value, at most one
 *       for a list, and maps by the keys that only one of them requires
 * </ul>
 *
 * <p>Any other keyword is refused when the schema is built, as one that is silently ignored would be a hole.
 *
 * <p>Differences from JSON Schema come from keeping values as written. {@code string} admits any single value (
 * {@code 2024} is a text where a text is expected) and {@code pattern} and the lengths look at any single value.
 * {@code number} and {@code integer} admit the syntax of JSON without quotes, without exponent and with at most 30 and
 * 18 digits; {@code integer} admits no fraction, not even {@code .0}. A text of more than 1,000 characters matches no
 * pattern, nor does one that takes the matcher more than a million steps. {@code pattern} finds anywhere in the text, so
 * write {@code ^…$}.
 *
 * <p>Immutable and safe for use by many threads.
 */
public final class TextSchema {

    private final SchemaRule rule;

    private TextSchema(SchemaRule rule) {
        this.rule = rule;
    }

    /**
     * {@return the schema that a document describes}
     *
     * @param schema the schema as read by {@link DocumentText} from its JSON or YAML file
     * @throws FaultyTextException with all faults of the schema: keywords outside the subset, malformed ones,
     *     references to nowhere or in a circle, branches that cannot be told apart
     */
    public static TextSchema of(TextNode schema) {
        Objects.requireNonNull(schema, "schema");
        return new TextSchema(SchemaReader.read(schema));
    }

    /**
     * Checks a document and adds every fault it finds; nothing is added for a document that keeps the schema.
     *
     * @param node the document, or the part of it that this schema describes
     * @param faults where to add the faults
     */
    public void check(TextNode node, FaultCollector faults) {
        Objects.requireNonNull(faults, "faults");
        rule.check(Objects.requireNonNull(node, "node"), faults);
    }
}
