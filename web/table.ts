/** An answer as tables: one table per root field, one row per node and one column per value. */
export interface Table {
  name: string;
  columns: string[];
  rows: Record<string, string>[];
}

type Json = null | string | number | boolean | Json[] | { [key: string]: Json };

const isObject = (value: Json | undefined): value is { [key: string]: Json } =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The text of a cell: each item of a list on a line of its own; of an object only the values, without their keys. */
function text(value: Json): string {
  if (value === null) return '';
  if (Array.isArray(value)) return value.map(text).filter(Boolean).join('\n');
  if (isObject(value)) return Object.values(value).map(text).filter(Boolean).join(' ').replaceAll('\n', ', ');
  return String(value);
}

/** The cells of a row by column name: a value inside an object has a column of its own, such as `place.name`. */
function cells(value: Json, path = ''): Record<string, string> {
  if (!isObject(value)) return { [path || 'value']: text(value) };
  const parts = Object.entries(value).map(([key, part]) => cells(part, path ? `${path}.${key}` : key));
  return Object.assign({}, ...parts);
}

function rowsOf(value: Json): Json[] {
  if (Array.isArray(value)) return value;
  if (isObject(value)) {
    for (const list of ['nodes', 'edges', 'rows', 'groups']) if (Array.isArray(value[list])) return value[list];
  }
  return [value];
}

export function tablesOf(data: Json): Table[] {
  if (!isObject(data)) return [];
  return Object.entries(data).map(([name, value]) => {
    const rows = rowsOf(value).map((row) => cells(row));
    return { name, columns: [...new Set(rows.flatMap(Object.keys))], rows };
  });
}
