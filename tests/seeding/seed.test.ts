import { describe, expect, it } from 'vitest';
import { Fault } from '../../src/ground/errors.ts';
import { describeFault, readChecked } from '../../src/seeding/seed.ts';
import { model } from '../support.ts';
import { entities, said, writeSeeds } from './small.ts';

const checked = (files: Record<string, string>) => readChecked({ seedsDir: writeSeeds(files), corpusDir: undefined }, model());
const faultOf = (files: Record<string, string>) => {
  try {
    checked(files);
  } catch (error) {
    return error as Fault;
  }
  return expect.fail('the seeds are without fault');
};

describe('seeds that are read to be loaded', () => {
  it('are given as they are where nothing is wrong', () => {
    const seeds = checked({ 'entities/all.yaml': entities('city/ganzhou') });
    expect([seeds.entities.map(({ id }) => id), seeds.faults]).toEqual([expect.arrayContaining(['city/ganzhou']), []]);
  });

  it('are refused with every fault, its place and what would help', () => {
    const fault = faultOf({
      'entities/all.yaml': entities('city/ganzhou'),
      'statements/one.yaml': said('one', 'subject: city/ganzhoo, predicate: opened, date: 2022'),
    });
    expect(fault).toBeInstanceOf(Fault);
    expect(fault.code).toBe('SEEDS_INVALID');
    expect(fault.message).toMatch(
      /^The seeds have \d+ faults; nothing was written\.\n.*statements\/one\.yaml:3: .*city\/ganzhoo.*did you mean city\/ganzhou/s,
    );
  });

  it('show thirty faults at most, and say how many more there are', () => {
    const lines = Array.from({ length: 40 }, (_, i) => `subject: city/nowhere${i}, predicate: opened, date: 2022`);
    const fault = faultOf({ 'statements/one.yaml': said('one', ...lines) });
    const { faults } = fault.details as unknown as { faults: unknown[] };
    expect(faults.length).toBeGreaterThanOrEqual(40);
    expect(fault.message.split('\n')).toHaveLength(32);
    expect(fault.message).toContain(`… and ${faults.length - 30} more: npm run check`);
  });
});

describe('a fault in words', () => {
  it('has its hint in brackets, and no brackets without one', () => {
    expect(describeFault({ at: 'a.yaml:3', message: 'x is not defined', hint: 'did you mean y?' })).toBe(
      'a.yaml:3: x is not defined (did you mean y?)',
    );
    expect(describeFault({ at: 'a.yaml:3', message: 'x is not defined' })).toBe('a.yaml:3: x is not defined');
  });
});
