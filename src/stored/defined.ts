/** A record without the properties that have no value: Neo4j keeps no null. */
export function definedOnly<T extends object>(record: T): T {
  const copy = { ...record };
  for (const key in copy) if (copy[key] === undefined || copy[key] === null) delete copy[key];
  return copy;
}
