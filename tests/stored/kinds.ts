/** Whether values are of the types that the headers of Cypher files and the records of src/stored declare. */
import neo4j from 'neo4j-driver';
import { type Declaration, type HeaderType, readType } from '../../src/graph/header.ts';
import { isPartialDate } from '../../src/ground/dates.ts';
import * as enums from '../../src/schema/enums.ts';
import { propertiesOf } from './records.ts';

const SCALARS: Record<string, (value: unknown) => boolean> = {
  ID: (value) => typeof value === 'string',
  String: (value) => typeof value === 'string',
  Int: Number.isInteger,
  Float: (value) => typeof value === 'number',
  Boolean: (value) => typeof value === 'boolean',
  PartialDate: (value) => typeof value === 'string' && isPartialDate(value),
};
const PLAIN = ['string', 'number', 'boolean'];

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value);
const enumNamed = (name: string): object | undefined => Object.entries(enums).find(([each]) => each === name)?.[1];

/** Whether a value is of a type of a header; `fields` are those of a `Map`. */
export const isOf = (type: string, value: unknown, fields: readonly Declaration[] = []): boolean => isOfType(readType(type), value, fields);

function isOfType(type: HeaderType, value: unknown, fields: readonly Declaration[]): boolean {
  if (value === null) return !type.required;
  if ('list' in type) return Array.isArray(value) && value.every((each) => isOfType(type.list, each, fields));
  if ('packed' in type) return typeof value === 'string' && isOfType(type.packed, JSON.parse(value), []);
  if (type.name !== 'Map') return isNamed(type.name, value);
  const names = fields.map(({ name }) => name).sort();
  return (
    isObject(value) &&
    Object.keys(value).sort().join() === names.join() &&
    fields.every((each) => isOf(each.type, value[each.name], each.fields))
  );
}

/** Whether a value is of a type with a name: a scalar, an enum, a record of src/stored, or a node with that label. */
function isNamed(name: string, value: unknown): boolean {
  const scalar = SCALARS[name];
  if (scalar) return scalar(value);
  const values = enumNamed(name);
  if (values) return typeof value === 'string' && value in values;
  if (neo4j.isNode(value)) return value.labels.includes(name);
  return propertiesOf(name) ? fits(name, value) : isObject(value);
}

/** Whether a value fits a type as it is written in TypeScript. */
function fits(type: string, value: unknown): boolean {
  if (PLAIN.includes(type)) return typeof value === type;
  const [, packed] = /^Packed<(.+)>$/.exec(type) ?? [];
  if (packed) return typeof value === 'string' && fits(packed, JSON.parse(value));
  const [, item] = /^\(?([^[\]]+?)\)?\[\]$/.exec(type) ?? [];
  if (item) return Array.isArray(value) && value.every((each) => fits(item, each));
  if (type.includes(' | ')) return type.split(' | ').some((each) => fits(each, value));
  if (type === 'null') return value === null;
  if (/^'\w+'$/.test(type)) return value === type.slice(1, -1);
  const values = enumNamed(type);
  if (values) return typeof value === 'string' && value in values;
  const properties = propertiesOf(type);
  return properties ? isObject(value) && misfits(type, value).length === 0 : value !== null && typeof value === 'object';
}

/** What of a stored record is not as it is declared: a line each. `more`: further properties it may have. */
export function misfits(record: string, value: Record<string, unknown>, more: ReadonlySet<string> = new Set()): string[] {
  const properties = new Map((propertiesOf(record) ?? []).map((each) => [each.name, each]));
  const wrong = [...properties.values()].flatMap(({ name, optional, type }) => {
    if (!(name in value)) return optional ? [] : [`${name} is missing`];
    return fits(type, value[name]) ? [] : [`${name}: ${JSON.stringify(value[name])} is no ${type}`];
  });
  return [
    ...wrong,
    ...Object.keys(value).flatMap((name) => (properties.has(name) || more.has(name) ? [] : [`there is a property ${name}`])),
  ];
}
