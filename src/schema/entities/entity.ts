import { Arg, Field, ID } from 'type-graphql';
import { bestName } from '../best-name.ts';
import { SPEAKS_OF } from '../declared.ts';
import { Abstract, ByKey, Links, Reads } from '../decorators.ts';
import { EntityType, Lang, Status } from '../enums.ts';
import { Name } from '../values.ts';

@Abstract('Whatever has an id: an entity or a statement.')
export abstract class Node {
  @Field(() => ID, { description: 'Stable, readable, URL-safe: company/gree-electric.' })
  id!: string;
}

@Abstract('Anything that has a name and statements: a type for each sort of thing, each with its own typed relations.')
export abstract class Entity extends Node {
  @Field(() => EntityType, { description: 'What kind of thing it is.' })
  type!: EntityType;

  @Field(() => String, { nullable: true, description: 'Finer than the type: "high-speed railway", "combined port", "pairing agreement".' })
  kind?: string;

  @Reads('names')
  @Field(() => String, { description: 'The name in that language; falls back to the best there is.' })
  name(
    @Arg('lang', () => Lang, { nullable: true, defaultValue: 'ZH_HANS', description: 'The language it is wanted in.' }) lang: Lang | null,
  ): string {
    return bestName(this.names, lang ?? 'ZH_HANS');
  }

  @Field(() => Status, {
    nullable: true,
    description: 'How far it has got, where a document says so: its progress, else its opening, holding, signing or issue.',
  })
  status?: Status;

  @Field(() => [Name], { description: 'Every form it is known by, with what each is.' })
  names!: Name[];

  @ByKey('Document', 'documents', { list: true, description: 'Those that speak of it in anything they state.' })
  documents!: unknown[];

  @Field(() => [String], { description: 'Fields that a reader would expect and no document fills; background may, as with a home city.' })
  notStated!: string[];

  @Reads('has', 'hasSince')
  @Field(() => [String], {
    description: 'Fields that are filled: properties, relations that lead somewhere, ids of metrics with figures. Ask for these alone.',
  })
  filled(): string[] {
    return this.has;
  }
  has!: string[];

  @Links(
    'Statement',
    [
      '陈述',
      'statements that have it as subject, as object or in a qualifier; what a document says is in statements(filter: { document })',
    ],
    { relationship: SPEAKS_OF },
  )
  statements!: unknown;

  @Links('Entity', ['相关', 'entities it is said to concern'], { hint: 'where nothing finer fits' })
  about!: unknown;

  @Links('Entity', ['涉及它的', 'what is said to concern it'], { inverse: 'about' })
  topicOf!: unknown;

  @Links('Agreement', ['相关协议', 'agreements that cover it'], { inverse: 'covers' })
  coveredBy!: unknown;

  @Links('Policy', ['受惠政策', 'policies that support it'], { inverse: 'supports' })
  supportedByPolicies!: unknown;
}
