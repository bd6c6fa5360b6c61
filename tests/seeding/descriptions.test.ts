import { describe, expect, it } from 'vitest';
import type { TypeModel } from '../../src/schema/model.ts';
import { descriptionsOf, officesOf } from '../../src/seeding/descriptions.ts';
import type { GraphStatement } from '../../src/seeding/statements.ts';
import { model } from '../support.ts';

const said = (predicate: string, rest: Partial<GraphStatement>) => ({ predicate, qualifiers: [], ...rest }) as unknown as GraphStatement;
const office = (object: string, ...titles: string[]) =>
  said('officeAt', { object, qualifiers: titles.map((text) => ({ role: 'title', text })) });
const person = model().byName.get('Person') as TypeModel;
const descriptions = (kind: string, own: GraphStatement[], rest: { names?: string[]; definition?: string; offices?: string[] } = {}) =>
  descriptionsOf(model().byName.get(kind) as TypeModel, own, { names: [], offices: [], ...rest });

describe('the offices of a person', () => {
  it.each([
    ['江西省政府', '省长', ['江西省政府省长', '江西省长', '省长', 'governor']],
    ['吉安市人民政府', '副市长', ['吉安市人民政府副市长', '吉安市副市长', '副市长', 'vice mayor', 'deputy mayor']],
    ['中共江西省委', '省委书记', ['中共江西省委书记', '省委书记', 'party secretary']],
    ['吉安', '副市长', ['吉安副市长', '副市长', 'vice mayor', 'deputy mayor']],
    ['赣南日报', '特约撰稿', ['赣南日报特约撰稿', '特约撰稿']],
    ["Jiangxi Provincial People's Government", '省长', ['省长', 'governor', 'governor of Jiangxi']],
    ['CPC Jiangxi Provincial Committee', '省委书记', ['省委书记', 'party secretary', 'party secretary of Jiangxi']],
    ["Ji'an", '副市长', ['副市长', 'vice mayor', "vice mayor of Ji'an", 'deputy mayor', "deputy mayor of Ji'an"]],
  ])('at %s as %s is said as people say it', (body, title, expected) => {
    expect([...new Set(officesOf(person, [office('organization/it', title)], () => [body]))]).toEqual(expected);
  });

  it('are as many as the titles, under every name of the body', () => {
    const offices = new Set(officesOf(person, [office('city/jian', '市委常委', '副市长')], () => ['吉安市', '吉安']));
    expect([...offices].filter((text) => /\p{Script=Han}/u.test(text))).toEqual([
      '吉安市委常委',
      '市委常委',
      '吉安市副市长',
      '吉安副市长',
      '副市长',
    ]);
  });

  it('are none where no title is said, or somebody only took part', () => {
    expect(officesOf(person, [office('city/jian')], () => ['吉安市'])).toEqual([]);
    expect(officesOf(person, [{ ...office('city/jian', 'speaker'), predicate: 'participants' }], () => ['吉安市'])).toEqual([]);
  });
});

describe('what describes an entity', () => {
  it('is what is said of it in words, in each language by itself, once', () => {
    const own = [
      said('positionedAs', { text: '省会 (provincial capital)' }),
      said('honours', { text: '国家森林城市' }),
      said('honours', { text: '國家森林城市' }),
      said('within', { object: 'region/jiangxi' }),
      said('coordinates', { text: '28.68,115.86' }),
    ];
    expect(descriptions('City', own)).toEqual(['省会', 'provincial capital', '国家森林城市']);
  });

  it('is the author of a document and not its address', () => {
    const own = [said('author', { text: '萧森' }), said('url', { text: 'http://example.org/a' })];
    expect(descriptions('Document', own)).toEqual(['萧森']);
  });

  it('is what a metric counts, and what offices somebody holds', () => {
    expect(descriptions('Metric', [], { definition: 'Those who live in the place.' })).toEqual(['Those who live in the place.']);
    expect(descriptions('Person', [], { offices: ['省长', '省长'] })).toEqual(['省长']);
  });

  it('is none of its names, nothing without a letter and nothing longer than a name may be', () => {
    const texts = ['赣州 (Ganzhou)', '！', '赣'.repeat(257)];
    expect(
      descriptions(
        'City',
        texts.map((text) => said('positionedAs', { text })),
        { names: ['贛州', 'GANZHOU'] },
      ),
    ).toEqual([]);
  });
});
