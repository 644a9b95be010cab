package org.nhscontracts.rules.text;

/** The keywords that look at a list; other nodes pass them. */
final class ListChecks {

    private ListChecks() {}

    static SchemaCheck items(SchemaRule rule) {
        return (node, faults) -> {
            if (node instanceof TextList list) {
                list.items().forEach(item -> rule.check(item, faults));
            }
            return true;
        };
    }

    static SchemaCheck minItems(long least) {
        return (node, faults) -> {
            if (node instanceof TextList list && list.items().size() < least) {
                String found = "a list with " + Words.count(list.items().size(), "item", "items");
                faults.add(node, "too-few", found, "at least " + Words.count(least, "item", "items"));
            }
            return true;
        };
    }
}
