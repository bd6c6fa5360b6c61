/** What does not compile. Never run: the tests compile it, and tsc complains of a line that it was told to expect and that is fine. */
import { ask, graphql } from './client.ts';

const CITY = graphql('query City($ref: EntityRef!) { city(ref: $ref) { id name population } }');
const PARK = graphql('query Park($ref: EntityRef!) { park(ref: $ref) { id opened } }');
const DATED = graphql('query Dated($filter: StatementFilter) { statements(filter: $filter) { totalCount } }');

export async function refused(): Promise<void> {
  // @ts-expect-error cities have no field population
  await ask(CITY, { ref: '赣州' });
  // @ts-expect-error the query wants a ref
  await ask(PARK, {});
  // @ts-expect-error and an EntityRef is a text
  await ask(PARK, { ref: 5 });
  // @ts-expect-error statements are STATED, BACKGROUND or DERIVED
  await ask(DATED, { filter: { basis: ['RUMOURED'] } });
  const { park } = await ask(PARK, { ref: '赣州经开区' });
  // @ts-expect-error there may be no such park
  park.id.startsWith('park/');
}
