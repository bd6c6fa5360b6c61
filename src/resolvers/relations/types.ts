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
  description: 'Which end of a relation the entity stands at.',
  valuesConfig: {
    OUT: { description: 'The entity is the subject, and the other end the object.' },
    IN: { description: 'The entity is the object, and the other end the subject.' },
    BOTH: { description: 'The relation reads the same from both ends.' },
  },
});

const LANGUAGE = {
  nullable: true,
  defaultValue: 'ZH_HANS',
  description: 'Language of the label: EN gives English, other values give Simplified Chinese.',
} as const;

/** How a relation is named, on a group and on an edge alike. */
@ObjectType()
abstract class NamedRelation {
  @Field(() => String, {
    description: 'Field of the entity that shows only this relation, for example homeOf. If it is a list with pages, it takes a filter.',
  })
  field!: string;

  @Field(() => String, {
    description:
      'Predicate of the relation: the name of its field at the subject, for example homeCity. If the relation is computed from other statements, as `park` is from `place`, these have a predicate of their own.',
  })
  predicate!: string;

  @Field(() => RelationDirection, { description: 'Whether the entity is the subject of the relation or its object.' })
  direction!: RelationDirection;

  @Field(() => String, { description: 'Name of the relation for people, seen from the entity.' })
  label(@Arg('lang', () => Lang, LANGUAGE) lang: Lang | null): string {
    return this.labels[lang === 'EN' ? 1 : 0];
  }
  labels!: [zh: string, en: string];
}

@ObjectType({ description: 'All entities to which one relation leads.' })
export class RelationGroup extends NamedRelation {
  @Field(() => Int, { description: 'Exact number of entities to which the relation leads, whatever is on the page.' }) count!: number;

  @Field(() => Int, {
    description:
      'Number of further entities to which only doubtful or derived statements lead; `includeDoubtful` and `includeDerived` add them.',
  })
  leftOut!: number;
}

@ObjectType({ description: 'One relation to one other entity, and the statements that it rests on.' })
export class RelationEdge extends NamedRelation {
  @Field(() => String, { description: 'Cursor of this entry: give it as `after` to get what follows.' }) cursor!: string;

  @ByKey('Entity', 'nodeId', { description: 'Entity at the other end of the relation.' }) node!: unknown;

  @Field(() => Status, { description: 'Furthest status among the statements behind the relation.' }) status!: Status;

  @Field(() => Basis, { description: 'STATED if a document states the relation, else BACKGROUND or DERIVED.' }) basis!: Basis;

  @ByKey('Statement', 'statementIds', { list: true, description: 'Statements that the relation rests on.' }) statements!: unknown[];
}

@ObjectType({
  description:
    'All that an entity is related to, by any relation that its type has, for readers who do not know which fields there are. An entity that several relations lead to is counted in each.',
})
export class Relations {
  @Field(() => Int, { description: 'Number of all edges, which is the sum of the counts of the groups.' }) totalCount!: number;

  @Field(() => Int, {
    description:
      'Number of further edges that rest only on doubtful or derived statements: `includeDoubtful` and `includeDerived` show them.',
  })
  leftOut!: number;

  @Field(() => [RelationGroup], { description: 'One group for each relation that leads to an entity; the largest group comes first.' })
  groups!: RelationGroup[];

  @Field(() => [RelationEdge], { description: 'Page of the relations, in the order of the names of their fields.' })
  edges!: RelationEdge[];

  @Field(() => PageInfo, { description: 'Position of the page among all edges.' }) pageInfo!: PageInfo;

  @Field(() => EmptyReason, { nullable: true, description: 'Why there is nothing on the page; null where there is something.' })
  whyEmpty?: EmptyReason;
}
