/** What small seeds become: a world of one of each, and what lies in it. */
import type { GraphContent } from '../../src/seeding/project.ts';
import { entities, known, metric, project, said } from './small.ts';

export const ENTITIES = {
  'entities/all.yaml': entities(
    'region/bay',
    'region/jiangxi',
    'city/ganzhou',
    'city/shenzhen',
    'county/xinfeng',
    'park/south',
    'company/gree',
    'corridor/line',
    'investment/i',
    'policy/p',
  ),
  'metrics.yaml': metric('parks'),
};
export const WORDING = 'subject: investment/i, predicate: wording, text: SIGNED';
export const NESTED = [
  'subject: park/south, predicate: within, object: county/xinfeng',
  'subject: county/xinfeng, predicate: within, object: city/ganzhou',
  'subject: city/ganzhou, predicate: within, object: region/jiangxi',
];
export const content = (files: Record<string, string>): GraphContent => project({ ...ENTITIES, ...files }).content();
export const inOne = (...statements: string[]) =>
  content({ 'statements/one.yaml': said('one', ...statements), 'background.yaml': known(WORDING) });
export const node = ({ nodes }: GraphContent, id: string): Record<string, unknown> => {
  const { properties, facts } = nodes.find((each) => each.id === id)!;
  return { ...facts, ...properties };
};
export const links = ({ relations }: GraphContent, type: string) =>
  relations.filter((each) => each.type === type).map(({ from, to }) => `${from} → ${to}`);
export const property = (id: string, name: string, ...statements: string[]) => node(inOne(...statements), id)[name];
