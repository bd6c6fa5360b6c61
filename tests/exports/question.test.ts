import { print, validate } from 'graphql';
import { describe, expect, it } from 'vitest';
import { idsIn, withIds } from '../../src/exports/question.ts';
import { readQuestions } from '../../src/ground/questions.ts';
import { buildGraphQLSchema } from '../../src/resolvers/build.ts';

const schema = buildGraphQLSchema();
const asked = (query: string) => print(withIds(schema, query)).replace(/\s+/g, ' ');

describe('a question with the ids of its answer', () => {
  it('asks for the id of every entity beside what it selects, however deep, and of lists themselves for none', () => {
    expect(asked('{ cities { totalCount nodes { name within { name } } } }')).toBe(
      '{ cities { totalCount nodes { _entity: id name within { _entity: id name } } } }',
    );
  });

  it('asks of a statement what it is about, and of an edge what it joins', () => {
    expect(asked('{ statements { nodes { when } } }')).toContain(
      'nodes { _entitySubject: subject { _entity: id } _entityObject: object { _entity: id } when }',
    );
    expect(asked('{ paths(from: "a", to: "b") { edges { label } nodes { label } } }')).toBe(
      '{ paths(from: "a", to: "b") { edges { _entitySource: source _entityTarget: target label } nodes { _entity: id label } } }',
    );
  });

  it.each(readQuestions().map(({ slug, query }) => [slug, query]))('is a question still: %s', (_slug, query) => {
    expect(validate(schema, withIds(schema, query))).toEqual([]);
  });
});

describe('the ids in an answer', () => {
  it('are those that were asked for beside it, each once, and no others', () => {
    const answer = {
      cities: {
        nodes: [
          { _entity: 'city/a', name: 'city/no', within: { _entity: 'region/b' } },
          { _entity: 'city/a', within: null },
        ],
      },
      edges: [{ _entitySource: 'city/a', _entityTarget: 'city/c', id: 'city/no' }],
      said: { _entitySubject: { _entity: 'city/d' }, _entityObject: null },
    };
    expect([...idsIn(answer)]).toEqual(['city/a', 'region/b', 'city/c', 'city/d']);
    expect([...idsIn(null)]).toEqual([]);
  });
});
