import { describe, expect, it } from 'vitest';
import { predicateTable } from '../../src/docs/predicates.ts';
import { readSeeds } from '../../src/seeding/read.ts';
import { config, model } from '../support.ts';

describe('the table of predicates', () => {
  const rows = predicateTable(model())
    .split('\n')
    .slice(2)
    .map((line) => line.slice(2, -2).split(' | ') as [string, string]);
  const said = (cell: string) => [...cell.matchAll(/`(\w+)`(?: |$)/g)].map(([, name]) => name as string);
  const of = (subject: string) =>
    rows
      .filter(([cell]) =>
        cell
          .replace(/ \(.*?\)/g, '')
          .split(', ')
          .includes(subject),
      )
      .flatMap(([, cell]) => said(cell));

  it('has everything that the seeds say, each beside its subject', () => {
    const { statements } = readSeeds(config.seedsDir);
    const types = new Map(model().types.map((type) => [type.entityType.toLowerCase(), type]));
    for (const { subject, predicate } of statements) {
      if (predicate.startsWith('metric/')) continue;
      const { en, labels } = types.get(subject.split('/')[0] as string)!;
      expect(
        [...of(en), ...of('any subject'), ...labels.flatMap((label) => of(`any ${label.toLowerCase()}`))],
        `${subject} ${predicate}`,
      ).toContain(predicate);
    }
  });

  it('has nothing that seeds cannot state', () => {
    const all = rows.flatMap(([, cell]) => said(cell));
    for (const field of ['park', 'homeRegions', 'previousEdition', 'suppliedTo', 'investments', 'names']) expect(all).not.toContain(field);
  });

  it('has every hint of the model, and so no hint stands where seeds can state nothing', () => {
    const table = predicateTable(model());
    const hints = model().types.flatMap(({ hint, facts, links }) => [
      hint,
      ...[...facts.values(), ...links.values()].map((each) => each.hint),
    ]);
    expect(new Set(hints).size).toBeGreaterThan(20);
    for (const hint of hints) if (hint) expect(table).toContain(`(${hint})`);
  });
});
