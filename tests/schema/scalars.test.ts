import { type GraphQLScalarType, Kind } from 'graphql';
import { describe, expect, it } from 'vitest';
import { EntityRef, MAX_NAME_LENGTH, PartialDate, TimeRef } from '../../src/schema/scalars.ts';

const written = (scalar: GraphQLScalarType, value: string) => scalar.parseLiteral({ kind: Kind.STRING, value }, {});

describe('a scalar', () => {
  it.each([
    [EntityRef, ' 赣州 '],
    [EntityRef, 'x'.repeat(MAX_NAME_LENGTH)],
    [PartialDate, '2022-05~'],
    [PartialDate, '../2021-12'],
    [TimeRef, '2021-12-10'],
    [TimeRef, '赣深高铁'],
  ])('%s takes %j as it is, given or written', (scalar, value) => {
    expect([scalar.parseValue(value), written(scalar, value)]).toEqual([value, value]);
  });

  it.each([
    [EntityRef, ' ', 'EntityRef is empty'],
    [EntityRef, 'x'.repeat(MAX_NAME_LENGTH + 1), 'longer than 256 characters'],
    [PartialDate, '2022-13', "'2022-13'"],
    [PartialDate, 'yesterday', "'yesterday'"],
    [TimeRef, '', 'TimeRef expects a date'],
    [TimeRef, '2022-13', "'2022-13'"],
    [TimeRef, 'x'.repeat(MAX_NAME_LENGTH + 1), 'TimeRef expects a date'],
  ])('%s refuses %j as the input of a user', (scalar, value, message) => {
    for (const parse of [() => scalar.parseValue(value), () => written(scalar, value)]) {
      expect(parse).toThrow(message);
      expect(parse).toThrow(expect.objectContaining({ extensions: { code: 'BAD_USER_INPUT' } }));
    }
  });

  it.each([EntityRef, PartialDate, TimeRef])('%s refuses what is no string', (scalar) => {
    expect(() => scalar.parseValue(2022)).toThrow(`${scalar.name} expects a string`);
    expect(() => scalar.parseLiteral({ kind: Kind.INT, value: '2022' }, {})).toThrow(`${scalar.name} expects a string`);
  });
});
