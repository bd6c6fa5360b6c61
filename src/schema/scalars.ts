import { type ASTNode, GraphQLError, GraphQLScalarType, Kind } from 'graphql';
import { isPartialDate, span } from '../ground/dates.ts';
import { messageOf } from '../ground/errors.ts';

/** The greatest length of a name or search text, in UTF-16 code units; a longer one is refused. */
export const MAX_NAME_LENGTH = 256;

const refuse = (message: string, nodes?: ASTNode) => new GraphQLError(message, { nodes, extensions: { code: 'BAD_USER_INPUT' } });

function text(name: string, check: (value: string) => void, description: string, specifiedByURL?: string): GraphQLScalarType {
  const parse = (value: unknown, node?: ASTNode) => {
    if (typeof value !== 'string') throw refuse(`${name} expects a string`, node);
    try {
      check(value);
    } catch (error) {
      throw refuse(messageOf(error), node);
    }
    return value;
  };
  return new GraphQLScalarType({
    name,
    description,
    specifiedByURL,
    serialize: String,
    parseValue: (value) => parse(value),
    parseLiteral: (node) => parse(node.kind === Kind.STRING ? node.value : undefined, node),
  });
}

export const EntityRef = text(
  'EntityRef',
  (value) => {
    if (!value.trim()) throw new Error('EntityRef is empty: expected an id such as city/ganzhou, or a name such as 赣州');
    if (value.length > MAX_NAME_LENGTH) throw new Error(`EntityRef is longer than ${MAX_NAME_LENGTH} characters`);
  },
  'Id of an entity, or any of its names in any script: city/ganzhou, 赣州, 贛州, Ganzhou. An unknown or ambiguous name is an error that lists candidates.',
);

export const PartialDate = text(
  'PartialDate',
  span,
  'A date as precise as it is known (2022, 2022-05, 2022-05-14; 2022~ is about 2022) or an interval (2018/2023; 2018/.. has no end, ../2021-12 no beginning). A subset of EDTF level 1.',
  'https://www.loc.gov/standards/datetime/',
);

export const TimeRef = text(
  'TimeRef',
  (value) => {
    if (isPartialDate(value)) span(value);
    else if (!value.trim() || value.length > MAX_NAME_LENGTH)
      throw new Error('TimeRef expects a date such as 2021-12-10, or the id or name of something that has one');
  },
  'A date as in PartialDate, or the id or name of an entity that has a date: 赣深高铁 stands for the day on which that railway opened.',
);

/** The description of `knownBy` on fields that return a single entity. */
export const KNOWN_BY =
  'Shows the entity as documents dated up to this day describe it: its fields, and its links unless their own filter has another `knownBy`.';
