/** A copy of a record without null and undefined properties, because Neo4j cannot store them. */
export function definedOnly<T extends object>(record: T): T {
  const copy = { ...record };
  for (const key in copy) if (copy[key] === undefined || copy[key] === null) delete copy[key];
  return copy;
}
