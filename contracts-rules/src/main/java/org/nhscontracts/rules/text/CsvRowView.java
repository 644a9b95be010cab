package org.nhscontracts.rules.text;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableMap;

/** The current record seen through the header. */
final class CsvRowView implements CsvRow {

    private static final int ABSENT = -1;

    private final CsvRecord fields;
    private final CsvHeader header;
    private final ImmutableMap<String, Integer> positions;

    CsvRowView(CsvRecord fields, CsvHeader header, ImmutableMap<String, Integer> positions) {
        this.fields = fields;
        this.header = header;
        this.positions = positions;
    }

    @Override
    public long line() {
        return fields.line();
    }

    @Override
    public String field(String column) {
        int position = position(column);
        return position == ABSENT ? "" : fields.text(position);
    }

    @Override
    public boolean has(String column) {
        int position = position(column);
        return position != ABSENT && !fields.isEmpty(position);
    }

    @Override
    public Location location(String column) {
        int position = position(column);
        return position == ABSENT ? fields.location() : fields.location(position);
    }

    private int position(String column) {
        Integer position = positions.get(column);
        if (position != null) {
            return position;
        }
        checkArgument(header.knows(column), "'%s' is neither a required nor an optional column", column);
        return ABSENT;
    }
}
