import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildSchema } from 'graphql';
import { describe, expect, it } from 'vitest';
import { printed } from '../../src/docs/schema.ts';

const ROOT = join(import.meta.dirname, '..', '..');
const files = printed();

describe('what is printed from the model', () => {
  it.each(Object.keys(files))('%s is committed as it is printed today', (name) => {
    const path = join(ROOT, name);
    const onDisk = existsSync(path) ? readFileSync(path, 'utf8') : '';
    // Not compared by a matcher: a difference of thousands of lines would hide what to do about it.
    if (onDisk !== files[name]) expect.fail(`${name} is stale: npm run schema`);
  });

  it('is a schema that any tool can read', () => {
    expect(buildSchema(files['schema.graphql'] as string).getQueryType()?.name).toBe('Query');
  });

  it('tells a reader of model.json each relation with its ends and its labels in both languages', () => {
    const { types } = JSON.parse(files['model.json'] as string);
    const company = types.find(({ name }: { name: string }) => name === 'Company');
    expect(company).toMatchObject({ type: 'COMPANY', labels: { zh: '企业', en: 'company' }, interfaces: ['Actor', 'Entity'] });
    expect(company.relations).toContainEqual({
      name: 'homeCity',
      predicate: 'homeCity',
      relationship: 'HOME_CITY',
      direction: 'out',
      target: 'City',
      labels: { zh: '总部城市', en: 'the city that is its home' },
    });
  });
});
