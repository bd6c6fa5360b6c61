import { ArgsType, type ClassType, Field, InputType, Int, ObjectType } from 'type-graphql';
import { PLACES, RefersTo, register, typeNamed } from './decorators.ts';
import { EmptyReason } from './emptiness.ts';
import { Basis, EntityOrder, EntityType, NameKind, Status } from './enums.ts';
import { DocumentsFilter } from './filters/documents.ts';
import { TimeFilter } from './filters/time.ts';
import { EntityRef } from './scalars.ts';
import { Statement } from './statement.ts';

@ObjectType({ description: 'Where a page stands in its list.' })
export class PageInfo {
  @Field(() => Boolean, { description: 'Whether more follows.' }) hasNextPage!: boolean;
  @Field(() => Boolean, { description: 'Whether it went on after a cursor.' }) hasPreviousPage!: boolean;
  @Field(() => String, { nullable: true, description: 'Of the first entry; null on an empty page.' }) startCursor?: string;
  @Field(() => String, { nullable: true, description: 'Of the last entry: `after` of the next page.' }) endCursor?: string;
}

/** `first` and `after` of every list; loaders/page.ts checks them. */
@ArgsType()
export class PageArgs {
  @Field(() => Int, { nullable: true, defaultValue: 20, description: 'How many, 1 to 100.' })
  first?: number;

  @Field(() => String, { nullable: true, description: 'The cursor after which to go on.' })
  after?: string;
}

@InputType({ description: 'Which relations count, by the statements they rest on.' })
export class HopFilter extends TimeFilter {
  @Field(() => [Basis], { nullable: true, description: 'Without it: STATED and BACKGROUND.' })
  basis?: Basis[];

  @Field(() => [Status], { nullable: true, description: 'Only those that have got so far.' })
  status?: Status[];

  @RefersTo('DOCUMENT')
  @Field(() => EntityRef, { nullable: true, description: 'Only links that this document states.' })
  document?: string;

  @Field(() => Boolean, {
    defaultValue: false,
    description: 'Links whose statement is doubtful come along; an inferred date, or knowledge from outside, is no doubt about a link.',
  })
  includeDoubtful!: boolean;
}

@InputType({ description: 'Which links of a relation count, and what the things at their other end are like.' })
export class LinkFilter extends HopFilter {
  @RefersTo(...PLACES)
  @Field(() => EntityRef, { nullable: true, description: 'The other end lies within it at any depth, or is located there.' })
  within?: string;

  @Field(() => [EntityType], { nullable: true, description: 'The other end is of one of these types.' })
  types?: EntityType[];

  @Field(() => String, { nullable: true, description: "The other end's `kind` has these words in it: expressway, combined port." })
  kind?: string;

  @Field(() => String, { nullable: true, description: 'The other end has this in a name or a description.' })
  text?: string;

  @Field(() => [NameKind], { nullable: true, description: 'The other end has a name of one of these kinds.' })
  nameKinds?: NameKind[];

  @Field(() => [Status], { nullable: true, description: 'The other end has itself got so far; `status` is of the link.' })
  endStatus?: Status[];

  @Field(() => [String], {
    nullable: true,
    description: 'The other end has every one of these fields filled: opened, companies, metric/gdp.',
  })
  has?: string[];

  @Field(() => [String], { nullable: true, description: 'The other end has none of these fields filled.' })
  lacks?: string[];
}

@ArgsType()
export class LinkArgs extends PageArgs {
  @Field(() => LinkFilter, { nullable: true, description: 'Only those that rest on such statements.' })
  filter?: LinkFilter;
}
register('LinkArgs', LinkArgs);

@ArgsType()
export class PoliciesArgs {
  @Field(() => [Basis], { nullable: true, defaultValue: ['STATED'], description: 'DERIVED adds policies in force there and then.' })
  basis?: Basis[];
}
register('PoliciesArgs', PoliciesArgs);

@InputType({ description: 'Which entities a list holds; every condition must be met.' })
export class EntityFilter extends DocumentsFilter {
  @RefersTo(...PLACES)
  @Field(() => EntityRef, {
    nullable: true,
    description:
      'Places within it at any depth, what is located there, and policies, agreements and funds for it; firms that only invested there are in investments(place).',
  })
  within?: string;

  @Field(() => Boolean, { nullable: true, defaultValue: false, description: 'With `within`: also what is only doubtfully there.' })
  includeDoubtful?: boolean;

  @Field(() => String, { nullable: true, description: 'Those whose `kind` has these words in it: expressway, combined port.' })
  kind?: string;

  @Field(() => String, { nullable: true, description: 'Those with this in a name, a description or a definition.' })
  text?: string;

  @Field(() => [NameKind], { nullable: true, description: 'Those that have a name of one of these kinds: FORMER, CORRUPTED.' })
  nameKinds?: NameKind[];

  @Field(() => [String], {
    nullable: true,
    description: 'Every one of these fields is filled: properties, relations that lead somewhere without a doubt, ids of metrics.',
  })
  has?: string[];

  @Field(() => [String], {
    nullable: true,
    description: 'None of these fields is filled: parks that lack "companies" and "investments", corridors that lack "opened".',
  })
  lacks?: string[];

  @Field(() => [Status], { nullable: true, description: 'Only those that have themselves got so far: see `status`.' })
  status?: Status[];

  @Field(() => [Basis], { nullable: true, description: 'Something is said of it on one of these.' })
  basis?: Basis[];

  @Field(() => Boolean, { nullable: true, description: 'true: something doubtful is said of it; false: nothing is.' })
  doubtful?: boolean;
}

@ArgsType()
export class EntityListArgs extends PageArgs {
  @Field(() => EntityFilter, { nullable: true, description: 'Only those that pass it.' })
  filter?: EntityFilter;

  @Field(() => EntityOrder, { nullable: true, defaultValue: 'ID', description: 'Which come first.' })
  orderBy?: EntityOrder;
}
register('EntityListArgs', EntityListArgs);

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
