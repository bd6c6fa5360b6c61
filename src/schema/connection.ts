import { type ClassType, Field, Int, ObjectType } from 'type-graphql';
import { register, typeNamed } from './decorators.ts';
import { EmptyReason } from './emptiness.ts';
import { Basis, Status } from './enums.ts';
import { Statement } from './statement.ts';

@ObjectType({ description: 'Where a page stands in its list.' })
export class PageInfo {
  @Field(() => Boolean, { description: 'Whether more follows.' }) hasNextPage!: boolean;
  @Field(() => Boolean, { description: 'Whether it went on after a cursor.' }) hasPreviousPage!: boolean;
  @Field(() => String, { nullable: true, description: 'Of the first entry; null on an empty page.' }) startCursor?: string;
  @Field(() => String, { nullable: true, description: 'Of the last entry: `after` of the next page.' }) endCursor?: string;
}

/** Builds the connection of a type: `<Name>Connection { edges { cursor node } nodes pageInfo totalCount }`. */
export function declareConnection(name: string): ClassType {
  @ObjectType(`${name}Edge`, { description: 'An entry of a list and its cursor.' })
  class Edge {
    @Field(() => String, { description: '`after` of a page that begins behind it.' }) cursor!: string;
    @Field(() => typeNamed(name), { description: 'The thing itself.' }) node!: unknown;
  }

  @ObjectType(`${name}Connection`, { description: 'A page of a list.' })
  class Connection {
    @Field(() => [Edge], { description: 'Its entries, each with its cursor.' }) edges!: Edge[];
    @Field(() => [typeNamed(name)], { description: 'The same without the edges.' }) nodes!: unknown[];
    @Field(() => PageInfo, { description: 'Where the page stands in the list.' }) pageInfo!: PageInfo;
    @Field(() => Int, { description: 'How many there are in all; computed only where it is selected.' }) totalCount!: number;
    @Field(() => Int, {
      nullable: true,
      description: 'How many more `includeDoubtful` would bring, where it is asked `within` a place; computed only where it is selected.',
    })
    leftOut?: number;
    @Field(() => EmptyReason, { nullable: true, description: 'Why it is empty; null where it is not.' }) whyEmpty?: EmptyReason;
  }
  return register(`${name}Connection`, Connection);
}

/** Builds the connection of a relation to a type; its edges carry what the relation rests on. */
export function declareLinkConnection(name: string): ClassType {
  @ObjectType(`${name}LinkEdge`, { description: 'The other end of a relation, and what the relation rests on.' })
  class LinkEdge {
    @Field(() => String, { description: '`after` of a page that begins behind it.' }) cursor!: string;
    @Field(() => typeNamed(name), { description: 'The thing itself.' }) node!: unknown;
    @Field(() => Status, { description: 'Of the statement that carries furthest.' }) status!: Status;
    @Field(() => Basis, { description: 'STATED where any document states it.' }) basis!: Basis;
    @Field(() => [Statement], { description: 'The statements it rests on.' }) statements!: Statement[];
  }

  @ObjectType(`${name}LinkConnection`, { description: 'A page of a relation.' })
  class LinkConnection {
    @Field(() => [LinkEdge], { description: 'Its entries, each with its cursor and what it rests on.' }) edges!: LinkEdge[];
    @Field(() => [typeNamed(name)], { description: 'The same without the edges.' }) nodes!: unknown[];
    @Field(() => PageInfo, { description: 'Where the page stands in the list.' }) pageInfo!: PageInfo;
    @Field(() => Int, { description: 'How many there are in all; computed only where it is selected.' }) totalCount!: number;
    @Field(() => Int, {
      description: 'How many more the relation has that are doubtful or derived, whatever the filter; computed only where it is selected.',
    })
    leftOut!: number;
    @Field(() => EmptyReason, { nullable: true, description: 'Why it is empty; null where it is not.' }) whyEmpty?: EmptyReason;
  }
  return register(`${name}LinkConnection`, LinkConnection);
}

@ObjectType({ description: 'Where investors come from and how that is known: stated of them, or the home city of the firm.' })
export class OriginLink {
  @Field(() => typeNamed('Place'), { description: 'The city or region they come from.' }) place!: unknown;
  @Field(() => Basis, { description: 'STATED where any document states it.' }) basis!: Basis;
  @Field(() => [Statement], { description: 'The statements it rests on.' }) statements!: Statement[];
}
register('OriginLink', OriginLink);

@ObjectType({ description: 'A policy behind an investment: stated by a document, or in force there and then by a rule.' })
export class PolicyLink {
  @Field(() => typeNamed('Policy'), { description: 'The policy.' }) policy!: unknown;
  @Field(() => Basis, { description: 'STATED where any document states it.' }) basis!: Basis;
  @Field(() => String, { nullable: true, description: 'For DERIVED: the rule.' }) rule?: string;
  @Field(() => [Statement], { description: 'The statements it rests on.' }) statements!: Statement[];
}
register('PolicyLink', PolicyLink);
