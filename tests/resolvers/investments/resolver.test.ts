import { describe, expect, it } from 'vitest';
import { span } from '../../../src/ground/dates.ts';
import { ids, serverOfFile } from '../../support.ts';

const { data } = serverOfFile();

describe('investments', () => {
  interface Investment {
    id: string;
    investors: { id: string }[];
    investorOrigins: { place: { id: string } }[];
    park: { id: string } | null;
    wording: string;
    policies: { policy: { id: string } }[];
    place: { id: string } | null;
    wordings: { when: string | null }[];
    evidence: { document: { id: string } }[];
  }
  const FIELDS =
    'id wording wordings { when } park { id } place { id } investors { id } investorOrigins { place { id } } policies { policy { id } } evidence { document { id } }';
  const found = async (filter: string): Promise<Investment[]> =>
    (await data(`{ investments(filter: {${filter}}, first: 100) { nodes { ${FIELDS} } } }`)).investments.nodes;

  it('are those of an investor, in a park, under a policy, with a wording, of a document', async () => {
    const every = await found('');
    const same = async (filter: string, means: (investment: Investment) => boolean) => {
      const expected = every.filter(means);
      expect(expected.length, filter).toBeGreaterThan(0);
      expect(expected.length, filter).toBeLessThan(every.length);
      expect(ids(await found(filter)), filter).toEqual(ids(expected));
    };
    await same('investor: "格力电器"', ({ investors }) => ids(investors).includes('company/gree-electric'));
    await same('park: "赣州经开区"', ({ park }) => park?.id === 'park/ganzhou-etdz');
    await same('policy: "policy/pe-fund-listed-company"', ({ policies }) =>
      policies.some(({ policy }) => policy.id === 'policy/pe-fund-listed-company'),
    );
    await same('document: "document/xiangnan-erxing-2023"', ({ evidence }) =>
      evidence.some(({ document }) => document.id === 'document/xiangnan-erxing-2023'),
    );
    const inMay = ({ when }: { when: string | null }) => when && span(when).start <= 20220531 && span(when).end >= 20220501;
    await same('during: "2022-05"', ({ wordings }) => wordings.some((wording) => !wording.when || inMay(wording)));
    await same('during: "2022/..", includeUndated: false', ({ wordings }) =>
      wordings.some(({ when }) => when && span(when).end >= 20220101),
    );
  });

  it('within a place are in it or in what lies in it, at any depth', async () => {
    const inGanzhou = await found('place: "赣州"');
    expect(ids(inGanzhou)).toContain('investment/eight-firms-longgang-xunwu'); // a park in a county of the city
    expect(ids(await found('place: "江西"'))).toEqual(expect.arrayContaining(ids(inGanzhou)));
    expect(ids(inGanzhou)).not.toContain('investment/konka-jian');
  });

  it('by origin are those whose origin lies within it, and no origin is taken from a name', async () => {
    const fromBay = await found('investorWithin: "大湾区"');
    expect(ids(fromBay)).toContain('investment/gba-firms-fantawild-eastern-dawn');
    expect(ids(fromBay)).not.toContain('investment/drone-firms-gongqingcheng');
    for (const { investorOrigins } of fromBay) expect(investorOrigins.length).toBeGreaterThan(0);
    expect(await found('investorWithin: "越南"')).toEqual([]);
  });

  it('by a policy that is only derived are found where DERIVED is asked for', async () => {
    expect(await found('policy: "policy/bridgehead-measures-2020"')).toEqual([]);
    expect((await found('policy: "policy/bridgehead-measures-2020", basis: [STATED, BACKGROUND, DERIVED]')).length).toBeGreaterThan(0);
  });

  it('that were known by a day are those that a document of that day or before speaks of', async () => {
    const early = await found('knownBy: "2022-01-03"');
    expect(early.length).toBeGreaterThan(5);
    expect(new Set(early.flatMap(({ evidence }) => evidence.map(({ document }) => document.id)))).toContain(
      'document/gannan-daily-2022-01-03',
    );
    expect(early.every(({ evidence }) => evidence.some(({ document }) => document.id === 'document/gannan-daily-2022-01-03'))).toBe(true);
    expect(await found('knownBy: "1999"')).toEqual([]);
  });
});
