/** An answer as tables: one for each field at its root, with a row for each node and a column for each value in it. */
export interface Table {
  name: string;
  columns: string[];
  rows: Record<string, string>[];
}

type Json = null | string | number | boolean | Json[] | { [key: string]: Json };

const isObject = (value: Json | undefined): value is { [key: string]: Json } =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** What a cell shows of a value: of a list each part on a line, of an object only the texts. */
function text(value: Json): string {
  if (value === null) return '';
  if (Array.isArray(value)) return value.map(text).filter(Boolean).join('\n');
  if (isObject(value)) return Object.values(value).map(text).filter(Boolean).join(' ').replaceAll('\n', ', ');
  return String(value);
}

/** The cells of a row: what lies in an object has a column of its own, `place.name`. */
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
