import { type ClassType, Field, Int, ObjectType } from 'type-graphql';
import { register, typeNamed } from './decorators.ts';
import { EmptyReason } from './emptiness.ts';
import { Basis, Status } from './enums.ts';
import { Statement } from './statement.ts';

@ObjectType({ description: 'Position of a page in the whole list.' })
export class PageInfo {
  @Field(() => Boolean, { description: 'Whether more entries follow after this page.' }) hasNextPage!: boolean;
  @Field(() => Boolean, { description: 'Whether the page was asked for with `after`, so that entries come before it.' })
  hasPreviousPage!: boolean;
  @Field(() => String, { nullable: true, description: 'Cursor of the first entry; null on an empty page.' }) startCursor?: string;
  @Field(() => String, {
    nullable: true,
    description: 'Cursor of the last entry; null on an empty page. Give it as `after` to get the next page.',
  })
  endCursor?: string;
}

/** Declares the connection type of a list: `<Name>Connection { edges { cursor node } nodes pageInfo totalCount leftOut whyEmpty }`. */
export function declareConnection(name: string): ClassType {
  @ObjectType(`${name}Edge`, { description: 'An entry of a list and its cursor.' })
  class Edge {
    @Field(() => String, { description: 'Cursor of this entry: give it as `after` to get what follows.' }) cursor!: string;
    @Field(() => typeNamed(name), { description: 'The entry itself.' }) node!: unknown;
  }

  @ObjectType(`${name}Connection`, { description: 'A page of a list.' })
  class Connection {
    @Field(() => [Edge], { description: 'Entries of the page, each with its cursor.' }) edges!: Edge[];
    @Field(() => [typeNamed(name)], { description: 'Entries of the page, without cursors.' }) nodes!: unknown[];
    @Field(() => PageInfo, { description: 'Where the page stands in the list.' }) pageInfo!: PageInfo;
    @Field(() => Int, { description: 'Number of entries in the whole list, on all pages.' }) totalCount!: number;
    @Field(() => Int, {
      nullable: true,
      description:
        'Number of further entries that `includeDoubtful: true` would add to a list that is filtered by a place: with `within`, `around` or `objectWithin`, or with `of` of a timeline. Otherwise 0 or null.',
    })
    leftOut?: number;
    @Field(() => EmptyReason, { nullable: true, description: 'Why the list is empty; null if it is not empty.' }) whyEmpty?: EmptyReason;
  }
  return register(`${name}Connection`, Connection);
}

/** Declares the connection type of a relation: like that of a list, but its edges also have status, basis and statements. */
export function declareLinkConnection(name: string): ClassType {
  @ObjectType(`${name}LinkEdge`, { description: 'One link: the entity at its other end, and the statements behind it.' })
  class LinkEdge {
    @Field(() => String, { description: 'Cursor of this entry: give it as `after` to get what follows.' }) cursor!: string;
    @Field(() => typeNamed(name), { description: 'The entry itself.' }) node!: unknown;
    @Field(() => Status, {
      description:
        'Furthest status among the statements behind the link, in the order DONE, ENDED, UNDER_CONSTRUCTION, SIGNED, APPROVED, PLANNED, STUDIED, FORECAST, TARGET.',
    })
    status!: Status;
    @Field(() => Basis, {
      description: 'STATED if a document states the link, else BACKGROUND or DERIVED.',
    })
    basis!: Basis;
    @Field(() => [Statement], { description: 'Statements behind the link.' }) statements!: Statement[];
  }

  @ObjectType(`${name}LinkConnection`, { description: 'One page of links.' })
  class LinkConnection {
    @Field(() => [LinkEdge], { description: 'Links of the page, each with its statements and its other end.' })
    edges!: LinkEdge[];
    @Field(() => [typeNamed(name)], { description: 'Entries of the page, without cursors.' }) nodes!: unknown[];
    @Field(() => PageInfo, { description: 'Where the page stands in the list.' }) pageInfo!: PageInfo;
    @Field(() => Int, { description: 'Number of entries in the whole list, on all pages.' }) totalCount!: number;
    @Field(() => Int, {
      description:
        'Number of further entities to which only doubtful or derived links lead, so that they are left out unless asked for. The filter does not change this number.',
    })
    leftOut!: number;
    @Field(() => EmptyReason, { nullable: true, description: 'Why the list is empty; null if it is not empty.' }) whyEmpty?: EmptyReason;
  }
  return register(`${name}LinkConnection`, LinkConnection);
}

@ObjectType({
  description:
    'A place that investors come from. Either a document states it for the investment, or it is the home city of the investing company.',
})
export class OriginLink {
  @Field(() => typeNamed('Place'), { description: 'City or region that the investors come from.' }) place!: unknown;
  @Field(() => Basis, {
    description: 'STATED if a document states the link, else BACKGROUND or DERIVED.',
  })
  basis!: Basis;
  @Field(() => [Statement], { description: 'Statements behind the link.' }) statements!: Statement[];
}
register('OriginLink', OriginLink);

@ObjectType({
  description:
    'A policy of an investment: a document states it for the investment, or a rule concludes that it was in force at that place and time.',
})
export class PolicyLink {
  @Field(() => typeNamed('Policy'), { description: 'The policy.' }) policy!: unknown;
  @Field(() => Basis, {
    description: 'STATED if a document states the link, else BACKGROUND or DERIVED.',
  })
  basis!: Basis;
  @Field(() => String, {
    nullable: true,
    description: 'Name of the rule that concluded the link, for example policy-in-force; null unless `basis` is DERIVED.',
  })
  rule?: string;
  @Field(() => [Statement], { description: 'Statements behind the link.' }) statements!: Statement[];
}
register('PolicyLink', PolicyLink);
