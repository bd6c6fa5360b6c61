import { describe, expect, it } from 'vitest';
import { serverOfFile } from '../../support.ts';

const { data, refusal } = serverOfFile();

describe('two documents', () => {
  it('are parted into what both say, what one says and what has moved', async () => {
    const { changes, both } = await data(`{
      changes(from: "document/gannan-daily-2022-01-03", to: "document/xiangnan-erxing-2023") {
        both { totalCount nodes { corroboration } } onlyFrom { totalCount } onlyTo { totalCount }
        moved { subject { id } predicate before { evidence { document { id } } } after { evidence { document { id } } } } }
      both: statements(filter: {document: "document/gannan-daily-2022-01-03"}) { totalCount } }`);
    expect(changes.both.totalCount + changes.onlyFrom.totalCount).toBe(both.totalCount);
    for (const { corroboration } of changes.both.nodes) expect(corroboration).toBeGreaterThan(1);
    const zone = changes.moved.find(({ subject }: { subject: { id: string } }) => subject.id === 'park/shengangcheng-zone');
    expect(zone).toMatchObject({ predicate: 'progress' });
    for (const { before } of changes.moved)
      for (const { evidence } of before) expect(JSON.stringify(evidence)).not.toContain('document/xiangnan-erxing-2023');
  });

  it('that count a figure otherwise are side by side, with what differs', async () => {
    const { changes } = await data(`{
      changes(from: "document/gannan-daily-2022-01-03", to: "document/xiangnan-erxing-2023") {
        moved { predicate scopeDiffers before { quantity { printed } } after { quantity { printed } } } } }`);
    const services = changes.moved.find(({ predicate }: { predicate: string }) => predicate === 'metric/services-cross-province');
    expect(services).toMatchObject({ before: [{ quantity: { printed: '90余项' } }], after: [{ quantity: { printed: '151个' } }] });
  });

  it('have moved nothing that both say, be it less finely or in another scope', async () => {
    const movedIn = async (from: string, to: string): Promise<string[]> =>
      (await data(`{ changes(from: "${from}", to: "${to}") { moved { subject { id } predicate } } }`)).changes.moved.map(
        ({ subject, predicate }: { subject: { id: string }; predicate: string }) => `${subject.id} ${predicate}`,
      );
    const since2022 = await movedIn('document/gannan-daily-2022-01-03', 'document/xiangnan-erxing-2023');
    expect(since2022).toContain('port/ganzhou-international-dry-port cooperatesWith');
    for (const same of ['investment/gree-electric-ganzhou wording', 'city/ganzhou joined', 'city/ganzhou metric/travel-time-by-train'])
      expect(since2022).not.toContain(same);
    const since2023 = await movedIn('document/xiangnan-erxing-2023', 'document/rongwan-xiangxin-2026');
    expect(since2023).toContain('city/ganzhou metric/experts-sent-to-medical-centres');
    expect(since2023).not.toContain('city/ganzhou metric/services-24h-self-service');
    const since2025 = await movedIn('document/jiangxi-week-briefing-2025', 'document/shanhai-buweiyuan-2026');
    expect(since2025).toContain('corridor/dongjiang-water-supply metric/years-in-service');
    expect(since2025).not.toContain('region/jiangxi industries');
  });

  it('about a place are compared in what lies within it too', async () => {
    const of = async (about: string) =>
      (await data(`{ changes(from: "向南而行", to: "融湾向新", about: "${about}") { onlyTo { totalCount nodes { subject { id } } } } }`))
        .changes.onlyTo;
    const [city, all] = [await of('赣州'), await of('江西')];
    expect(city.nodes.some(({ subject }: { subject: { id: string } }) => subject.id !== 'city/ganzhou')).toBe(true);
    expect(all.totalCount).toBeGreaterThanOrEqual(city.totalCount);
  });

  it('must be documents', async () => {
    expect(await refusal('{ changes(from: "融湾向新", to: "document/rongwan-xiangxin-2026") { moved { predicate } } }')).toContain(
      'expected two documents',
    );
    expect(await refusal('{ changes(from: "赣州", to: "吉安") { moved { predicate } } }')).toContain(
      "'赣州' is city/ganzhou, and here only DOCUMENT can be meant",
    );
  });
});
