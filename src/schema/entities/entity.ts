import { Arg, Field, ID } from 'type-graphql';
import { bestName } from '../best-name.ts';
import { SPEAKS_OF } from '../declared.ts';
import { Abstract, ByKey, Links, Reads } from '../decorators.ts';
import { EntityType, Lang, Status } from '../enums.ts';
import { Name } from '../values.ts';

@Abstract('Anything with an id: an entity or a statement.')
export abstract class Node {
  @Field(() => ID, { description: 'Stable id that can stand in a URL, such as company/gree-electric.' })
  id!: string;
}

@Abstract(
  'A city, a company, a policy or anything else that has names and statements. Each entity type is a GraphQL type with relations of its own.',
)
export abstract class Entity extends Node {
  @Field(() => EntityType, { description: 'Entity type, for example CITY.' })
  type!: EntityType;

  @Field(() => String, {
    nullable: true,
    description:
      'Subtype: a short English phrase such as "high-speed railway" or "combined port". For a metric: STOCK, FLOW, GROWTH, SHARE, RANK, DURATION, COUNT, AMOUNT or PRICE.',
  })
  kind?: string;

  @Reads('names')
  @Field(() => String, { description: 'Name in the language `lang`, or else the official Chinese name.' })
  name(
    @Arg('lang', () => Lang, { nullable: true, defaultValue: 'ZH_HANS', description: 'Language of the name.' }) lang: Lang | null,
  ): string {
    return bestName(this.names, lang ?? 'ZH_HANS');
  }

  @Field(() => Status, {
    nullable: true,
    description:
      'How far the entity has got. The status is that of `progress`, otherwise it follows from what is stated of an opening, an event, a signing, an issue, an establishment or a time in force, or from the strongest wording of an investment; null if nothing is stated.',
  })
  status?: Status;

  @Field(() => [Name], { description: 'All names of the entity, each with its language, kind and source.' })
  names!: Name[];

  @ByKey('Document', 'documents', { list: true, description: 'Documents that speak of the entity; only quoting it does not count.' })
  documents!: unknown[];

  @Field(() => [String], {
    description:
      'Names of fields that a reader would expect and for which no document gives a value. General knowledge may still give one, as for `homeCity`.',
  })
  notStated!: string[];

  @Reads('has', 'hasSince')
  @Field(() => [String], {
    description:
      'Names of the fields with a value: properties, link fields, and ids of metrics with figures. Derived links do not count, doubtful links only in fields that always show them.',
  })
  filled(): string[] {
    return this.has;
  }
  has!: string[];

  @Links(
    'Statement',
    [
      '陈述',
      'statements in which the entity occurs as subject, object or metric, in a qualifier, or as the one who is quoted; for all that a document says use statements(filter: { document })',
    ],
    { relationship: SPEAKS_OF },
  )
  statements!: unknown;

  @Links('Entity', ['相关', 'entities that this entity is said to concern'], { hint: 'where no other predicate fits' })
  about!: unknown;

  @Links('Entity', ['涉及它的', 'entities that are said to concern this entity'], { inverse: 'about' })
  topicOf!: unknown;

  @Links('Agreement', ['相关协议', 'agreements that cover the entity'], { inverse: 'covers' })
  coveredBy!: unknown;

  @Links('Policy', ['受惠政策', 'policies that support the entity'], { inverse: 'supports' })
  supportedByPolicies!: unknown;
}
