import type { GraphQLInputObjectType } from 'graphql';
import { describe, expect, it } from 'vitest';
import { CATALOGUE } from '../../../src/graph/catalogue.ts';
import { PARTS } from '../../../src/graph/parts.ts';
import { bothOf, entityParameters, hopParameters, linkParameters, statementParameters } from '../../../src/loaders/plan/parameters.ts';
import { buildGraphQLSchema } from '../../../src/resolvers/build.ts';
import { investmentParameters } from '../../../src/resolvers/investments/parameters.ts';
import type { TypeModel } from '../../../src/schema/model.ts';
import { model } from '../../support.ts';

const kind = (name: string) => model().byName.get(name) as TypeModel;

describe('the parameters of a filter', () => {
  it('are null where nothing is asked, and then what bears no time is let in', () => {
    const parameters = entityParameters({}, [kind('Park')]);
    expect(parameters).toMatchObject({ within: null, kind: null, text: null, during: null, timed: null, knownBy: null, status: null });
    expect([parameters.includeUndated, parameters.includeDoubtful]).toEqual([true, false]);
  });

  it('have a partial date as the days it begins and ends with', () => {
    expect(entityParameters({ during: '2022-02', knownBy: '2021' }, [kind('Park')])).toMatchObject({
      during: { from: 20220201, to: 20220228 },
      knownBy: 20211231,
      timed: true,
    });
  });

  it('leave out what bears no time where something must be before or after a date', () => {
    const undated = (filter: object) => hopParameters({ ...filter }, model()).includeUndated;
    expect([undated({}), undated({ includeUndated: false }), undated({ during: '2022' })]).toEqual([true, false, true]);
    expect(undated({ endsBefore: '2022', includeUndated: true })).toBe(false);
    expect(hopParameters({ endsBefore: '2022', startsAfter: '2020' }, model())).toMatchObject({
      endsBefore: 20220101,
      startsAfter: 20201231,
    });
  });

  it('have a kind word by word between blanks, and a text as it is searched', () => {
    expect(entityParameters({ kind: 'Sea  Port', text: '贛州 GAN' }, [kind('Port')])).toMatchObject({
      kind: ' sea port ',
      text: '赣州gan',
    });
  });

  it('refuse a kind or a text in which there is nothing to look for', () => {
    expect(() => entityParameters({ kind: '高速' }, [kind('Corridor')])).toThrow(/^kind is '高速'/);
    expect(() => entityParameters({ text: '。' }, [kind('Corridor')])).toThrow(/^text is '。'/);
  });

  it('know fields of the types of a list alone, and name the nearest', () => {
    expect(entityParameters({ has: ['companies', 'metric/gdp'] }, [kind('Park')]).has).toEqual(['companies', 'metric/gdp']);
    expect(() => entityParameters({ has: ['compannies'] }, [kind('Park')])).toThrow(
      "There is no field 'compannies'. Did you mean companies?",
    );
    expect(() => entityParameters({ lacks: ['opened'] }, [kind('Person')])).toThrow("There is no field 'opened'.");
  });

  it('of a relation to walk have its name in Neo4j, and say which one it is seen from the other end', () => {
    expect(hopParameters({}, model(), ['homeCity', 'within']).predicates).toEqual(['HOME_CITY', 'WITHIN']);
    expect(() => hopParameters({}, model(), ['homeOf'])).toThrow('It is homeCity seen from the other end.');
    expect(() => hopParameters({}, model(), ['metric/gdp'])).toThrow("There is no relation 'metric/gdp'.");
  });

  it('of a relation take derived links where rules alone fill it', () => {
    const links = [...model().byName.values()].flatMap((each) => [...each.links.values()]);
    const derived = links.find((link) => link.derived);
    expect(linkParameters({}, 'a', model(), derived)).toMatchObject({ basis: ['STATED', 'BACKGROUND', 'DERIVED'] });
    expect(linkParameters({}, 'a', model())).toMatchObject({ basis: ['STATED', 'BACKGROUND'] });
    expect(linkParameters({ filter: { basis: ['STATED'] } }, 'a', model(), derived)).toMatchObject({ basis: ['STATED'] });
  });

  it('of a short list of objects are its bases alone', () => {
    expect(linkParameters({ basis: null }, 'a', model())).toEqual({ basis: ['STATED'] });
  });

  it('of investments ask for the basis of what is said, not for that of the investment', () => {
    expect(investmentParameters({ basis: ['DERIVED'] }, kind('Investment'))).toMatchObject({ basis: ['DERIVED'], bases: null });
    expect(investmentParameters({}, kind('Investment'))).toMatchObject({ basis: ['STATED', 'BACKGROUND'] });
  });

  it('of statements have types as the beginnings of ids', () => {
    const parameters = statementParameters({ filter: { subjectTypes: ['CITY', 'PARK'], around: 'city/ganzhou' } }, 'statements', model());
    expect(parameters).toMatchObject({ subjectTypes: ['city/', 'park/'], objectTypes: null, around: ['city/ganzhou'] });
  });
});

const schema = buildGraphQLSchema();
const TIME = new Set(PARTS.get('time')?.parameters.map(({ name }) => name)); // dates become days, as the tests above show

describe('a field of a filter and the parameter of the same name', () => {
  it.each<[part: string, filter: string, converted: string[]]>([
    ['entity', 'EntityFilter', []],
    ['link', 'HopFilter', []],
    ['link', 'LinkFilter', []],
    ['end', 'LinkFilter', []],
    ['statement', 'StatementFilter', ['subjectTypes', 'objectTypes', 'around']],
  ])('have the same type in %s and %s, apart from what is converted', (part, filter, converted) => {
    const fields = (schema.getType(filter) as GraphQLInputObjectType).getFields();
    const plain = (type: string) => type.replace(/!$/, '').replaceAll('EntityRef', 'ID');
    const shared = PARTS.get(part)?.parameters.filter(({ name }) => fields[name] && !TIME.has(name)) ?? [];
    const different = shared.filter(({ name, type }) => plain(String(fields[name]?.type)) !== plain(type));
    expect(different.map(({ name }) => name)).toEqual(converted);
    expect(shared.length).toBeGreaterThan(converted.length);
  });
});

describe('every field of a filter', () => {
  it.each<[question: string, filter: string, converted: string[]]>([
    ['entities/list', 'EntityFilter', ['basis']],
    ['investments/search', 'InvestmentFilter', []],
    ['statements/search', 'StatementFilter', []],
    ['statements/about', 'StatementFilter', []],
    ['statements/disagreements', 'StatementFilter', []],
    ['metrics/search', 'EntityFilter', ['basis']],
    ['graph/paths', 'HopFilter', []],
    ['graph/reachable', 'HopFilter', []],
    ['graph/common', 'HopFilter', []],
    ['graph/neighbors', 'HopFilter', []],
  ])('is a parameter of %s, or becomes one of another name: %s', (question, filter, converted) => {
    const taken = new Set(CATALOGUE.get(question)?.parameters.map(({ name }) => name));
    const fields = Object.keys((schema.getType(filter) as GraphQLInputObjectType).getFields());
    expect(fields.filter((name) => !taken.has(name))).toEqual(converted);
  });

  it('is a parameter of the conditions of a relation: LinkFilter', () => {
    const taken = new Set(['link', 'end', 'likeness', 'time'].flatMap((part) => PARTS.get(part)?.parameters.map(({ name }) => name)));
    const fields = Object.keys((schema.getType('LinkFilter') as GraphQLInputObjectType).getFields());
    expect(fields.filter((name) => !taken.has(name))).toEqual([]);
  });
});

describe('what two lists have in common', () => {
  it('is the other one where one is not given, and nothing where they share nothing', () => {
    expect(bothOf(['a', 'b'], ['b', 'c'])).toEqual(['b']);
    expect([bothOf(null, ['b']), bothOf(['a'], null), bothOf(undefined, null)]).toEqual([['b'], ['a'], null]);
    expect(bothOf(['a'], ['b'])).toEqual([]);
  });
});
