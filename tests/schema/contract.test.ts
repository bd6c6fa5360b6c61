import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildSchema, DangerousChangeType, findBreakingChanges, findDangerousChanges, GraphQLNonNull } from 'graphql';
import { describe, expect, it } from 'vitest';
import { buildGraphQLSchema } from '../../src/resolvers/build.ts';

const contract = buildSchema(readFileSync(join(import.meta.dirname, 'contract.graphql'), 'utf8'));
const ours = buildGraphQLSchema();

/** What the contract promises and is not served yet, in the words of graphql-js. It may only become shorter. */
const MISSING: string[] = [];

describe('the part of the schema that clients rely on', () => {
  it('is there with every type, field and argument, and none of them has another type', () => {
    const changes = findBreakingChanges(contract, ours).map(({ description }) => description);
    expect(changes).toEqual(MISSING);
  });

  it('has the defaults that it says', () => {
    const changes = findDangerousChanges(contract, ours).filter(({ type }) => type === DangerousChangeType.ARG_DEFAULT_VALUE_CHANGE);
    expect(changes).toEqual([]);
  });

  it('loses no answer to one bad argument beside it: every field at the root may be null', () => {
    const fields = Object.values(ours.getQueryType()?.getFields() ?? {});
    expect(fields.length).toBeGreaterThan(40);
    expect(fields.filter(({ type }) => type instanceof GraphQLNonNull).map(({ name }) => name)).toEqual([]);
  });
});
