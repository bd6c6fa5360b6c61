/** Whatever the graph holds can be walked to from both of its ends. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { EntityType } from '../../../src/schema/enums.ts';
import type { LinkModel, TypeModel } from '../../../src/schema/model.ts';
import { model, sharedServer } from '../../support.ts';

let server: Awaited<ReturnType<typeof sharedServer>>;
beforeAll(async () => {
  server = await sharedServer();
});
afterAll(() => server?.close());

/** A projected relation that joins the ends of another one is walked back by that: an investment's park by its place. */
const besideAnother = ({ projected }: LinkModel) => projected !== undefined && !projected.qualifier;
const leads = ({ relationship, direction, target }: LinkModel, stored: string, against: LinkModel['direction'], to: TypeModel) =>
  relationship === stored && direction !== against && to.labels.includes(target);

describe('every relationship of the seeded graph', () => {
  it('is shown by a field of the type that it leads from, and by one of the type that it leads to', async () => {
    const rows = (await server.graph.read(
      'MATCH (a:Entity)-[r]->(b:Entity) WHERE r.statement IS NOT NULL RETURN DISTINCT a.type, type(r), b.type ORDER BY a.type, type(r), b.type',
    )) as [EntityType, string, EntityType][];
    expect(rows.length).toBeGreaterThan(150);
    const { byType } = model();
    const unseen = rows.flatMap(([one, stored, other]) => {
      const [from, to] = [byType.get(one) as TypeModel, byType.get(other) as TypeModel];
      const out = [...from.links.values()].find((link) => leads(link, stored, 'in', to));
      const back = [...to.links.values()].some((link) => leads(link, stored, 'out', from));
      return out && (back || besideAnother(out)) ? [] : [`${one} ${stored} ${other}`];
    });
    expect(unseen).toEqual([]);
  });
});
