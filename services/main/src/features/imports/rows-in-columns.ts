/** Of fields that any row has the values of all rows, in their order; null is where a row has none. */
export type Columns<Row> = { [Field in keyof Row]?: unknown[] };

/** Rows as they are kept: the name of a field stands there once, and not with every row. */
export function inColumns<Row extends object>(
  rows: readonly Row[],
  fields: readonly (keyof Row)[],
): Columns<Row> {
  const columns: Columns<Row> = {};
  for (const field of fields) {
    const values = rows.map((row) => row[field]);
    if (values.some((value) => value !== undefined)) columns[field] = values;
  }
  return columns;
}

/** All fields that any of the rows has. */
export function fieldsOf<Row extends object>(rows: readonly Row[]): (keyof Row)[] {
  const fields = new Set<keyof Row>();
  for (const row of rows) for (const field in row) fields.add(field);
  return [...fields];
}

/** The rows again of which columns were made. */
export function inRows<Row extends object>(columns: Columns<Row>, count: number): Row[] {
  const fields = Object.entries(columns) as [keyof Row, (Row[keyof Row] | null)[]][];
  return Array.from({ length: count }, (_none, at) => {
    const row = {} as Row;
    for (const [field, values] of fields) {
      const value = values[at];
      if (value !== null && value !== undefined) row[field] = value;
    }
    return row;
  });
}
