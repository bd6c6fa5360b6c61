import { Arg, Field, ID } from 'type-graphql';
import { bestName } from '../best-name.ts';
import { Abstract, ByKey, Links, Reads, SPEAKS_OF } from '../decorators.ts';
import { EntityType, Lang, Status } from '../enums.ts';
import { Name } from '../values.ts';

@Abstract('Whatever has an id: an entity or a statement.')
export abstract class Node {
  @Field(() => ID, { description: 'Stable, readable, URL-safe: company/gree-electric.' })
  id!: string;
}

@Abstract('Anything that has a name and statements: one type per kind, each with its own typed relations.')
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

  @Links('Agreement', ['协议', 'agreements it is a party to'], { inverse: 'parties' })
  agreements!: unknown;

  @Links('Policy', ['发布政策', 'policies it issued'], { inverse: 'issuedBy' })
  issued!: unknown;

  @Links('Policy', ['实施政策', 'policies it adopted'], { inverse: 'adoptedBy' })
  adopted!: unknown;

  @Links('Event', ['主办活动', 'events it organized'], { inverse: 'organizers' })
  organized!: unknown;

  @Links('Event', ['参加活动', 'events it took part in'], { inverse: 'participants' })
  participatedIn!: unknown;

  @Links('Entity', ['开发', 'parks and projects it develops'], { inverse: 'developedBy' })
  develops!: unknown;

  @Links('Entity', ['运营', 'what it operates'], { inverse: 'operator' })
  operates!: unknown;

  @Links('Entity', ['合作', 'who it cooperates with'], { symmetric: true })
  cooperatesWith!: unknown;

  @Links('Entity', ['设立', 'what it founded'], { inverse: 'foundedBy' })
  founded!: unknown;

  @Links('Person', ['任职人员', 'people who hold an office in it'], { inverse: 'officeAt' })
  officials!: unknown;

  @Links('Agreement', ['据此协议', 'agreements made under it'], { inverse: 'under' })
  agreementsUnder!: unknown;

  @Links('Policy', ['受惠政策', 'policies that support it'], { inverse: 'supports' })
  supportedByPolicies!: unknown;

  @Links('Policy', ['被对标', 'policies that follow its rules'], { inverse: 'follows' })
  followedBy!: unknown;

  @Links('Place', ['支援', 'places it supports under a programme of paired aid'], { inverse: 'supportedBy' })
  aids!: unknown;

  @Links('Entity', ['来自其人员', 'bodies and places that sent staff to it'], { inverse: 'sentStaffTo' })
  receivedStaffFrom!: unknown;

  @Links('Organization', ['所属组织', 'bodies it is a member of'], { inverse: 'members' })
  memberOfBodies!: unknown;

  @Links('Fund', ['投资基金', 'funds that invest in it'], { inverse: 'investsIn' })
  fundedBy!: unknown;

  @Links('Park', ['所在平台', 'parks that host it'], { inverse: 'hosts' })
  hostedIn!: unknown;

  @Links('Project', ['组成项目', 'projects that are part of it'], { inverse: 'partOf' })
  partProjects!: unknown;
}
