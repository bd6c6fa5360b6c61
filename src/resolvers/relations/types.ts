/** What `relations` answers with. */
import { Arg, Field, Int, ObjectType, registerEnumType } from 'type-graphql';
import { PageInfo } from '../../schema/connection.ts';
import { ByKey } from '../../schema/decorators.ts';
import { EmptyReason } from '../../schema/emptiness.ts';
import { Basis, Lang, Status } from '../../schema/enums.ts';

/** The key is the value, as in schema/enums.ts. */
export const RelationDirection = { OUT: 'OUT', IN: 'IN', BOTH: 'BOTH' } as const;
export type RelationDirection = keyof typeof RelationDirection;

registerEnumType(RelationDirection, {
  name: 'RelationDirection',
  description: 'Which end of a relation the entity is.',
  valuesConfig: {
    OUT: { description: 'The entity is the subject, and the other end the object.' },
    IN: { description: 'The entity is the object, and the other end the subject.' },
    BOTH: { description: 'The relation reads the same from both ends.' },
  },
});

const LANGUAGE = { nullable: true, defaultValue: 'ZH_HANS', description: 'Chinese, or English for EN.' } as const;

/** How a relation is named, on a group and on an edge alike. */
@ObjectType()
abstract class NamedRelation {
  @Field(() => String, { description: 'The field of the entity that asks for this relation alone, with filters: homeOf.' }) field!: string;

  @Field(() => String, {
    description:
      'What the relation is called from subject to object: homeCity. Where it follows from other statements, these have a predicate of their own.',
  })
  predicate!: string;

  @Field(() => RelationDirection, { description: 'Whether the entity is the subject of the relation or its object.' })
  direction!: RelationDirection;

  @Field(() => String, { description: 'What people call the relation, seen from the entity.' })
  label(@Arg('lang', () => Lang, LANGUAGE) lang: Lang | null): string {
    return this.labels[lang === 'EN' ? 1 : 0];
  }
  labels!: [zh: string, en: string];
}

@ObjectType({ description: 'All that an entity is tied to by one relation.' })
export class RelationGroup extends NamedRelation {
  @Field(() => Int, { description: 'How many entities it leads to: exact, whatever is on the page.' }) count!: number;

  @Field(() => Int, { description: 'How many more it leads to over statements that are doubtful or derived and were not asked for.' })
  leftOut!: number;
}

@ObjectType({ description: 'One entity that another is tied to by one relation, and what this rests on.' })
export class RelationEdge extends NamedRelation {
  @Field(() => String, { description: '`after` of a page that begins behind it.' }) cursor!: string;

  @ByKey('Entity', 'nodeId', { description: 'What the entity is tied to.' }) node!: unknown;

  @Field(() => Status, { description: 'Of the statement that carries furthest.' }) status!: Status;

  @Field(() => Basis, { description: 'STATED where any document states it.' }) basis!: Basis;

  @ByKey('Statement', 'statementIds', { list: true, description: 'The statements it rests on.' }) statements!: unknown[];
}

@ObjectType({
  description:
    'Everything an entity is tied to, by any relation that its type has. What is tied to it by several relations is counted in each.',
})
export class Relations {
  @Field(() => Int, { description: 'How many edges there are in all: the sum of the counts of the groups.' }) totalCount!: number;

  @Field(() => Int, {
    description: 'How many more there are over statements that are doubtful or derived: `includeDoubtful` and `includeDerived` show them.',
  })
  leftOut!: number;

  @Field(() => [RelationGroup], { description: 'A group for each relation that leads somewhere, those that lead to most first.' })
  groups!: RelationGroup[];

  @Field(() => [RelationEdge], { description: 'A page of what it is tied to, in the order of the names of the fields.' })
  edges!: RelationEdge[];

  @Field(() => PageInfo, { description: 'Where the page stands among all edges.' }) pageInfo!: PageInfo;

  @Field(() => EmptyReason, { nullable: true, description: 'Why there is nothing on the page; null where there is something.' })
  whyEmpty?: EmptyReason;
}
