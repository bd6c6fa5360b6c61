import { Field } from 'type-graphql';
import { Fact, Link, LinkList, LinkObjects, Type } from '../decorators.ts';
import { Doubt, Status } from '../enums.ts';
import { PartialDate } from '../scalars.ts';
import { Evidence, Worded } from '../values.ts';
import { Entity } from './entity.ts';

@Type(
  'INVESTMENT',
  ['投资', 'investment'],
  "One investor's (or one unnamed group's) money or presence in one place and project.",
  '格力电器·赣州',
  { takesPlace: true },
)
export class Investment extends Entity {
  @LinkList('Entity', ['投资方', 'who invests; empty where no document names anybody'], {
    expected: true,
    doubtful: true,
  })
  investors!: unknown[];

  @Fact('count', ['投资方数量', 'how many investors there are, where a document counts them'])
  investorCount!: number;

  @LinkObjects('OriginLink', 'place', 'Place', ['投资来源地', 'where the investors come from and how that is known'], {
    doubtful: true,
    through: ['investors', 'homeCity'],
    hint: 'only where the text states the origin',
  })
  investorOrigins!: unknown[];

  @Link('Company', ['承载公司', 'the local subsidiary that runs it'])
  operatingCompany!: unknown;

  @Link('Place', ['所在地', 'the most precise place stated: a park, else a county, else a city'], { doubtful: true, locates: true })
  place!: unknown;

  @Link('Park', ['所在园区', 'the park, where a document puts it in one'], {
    projected: { predicate: 'place', to: 'object' },
    expected: true,
  })
  park!: unknown;

  @Link('Project', ['项目', 'the project'], { expected: true })
  project!: unknown;

  @LinkObjects(
    'PolicyLink',
    'policy',
    'Policy',
    ['所依政策', 'policies that are stated for it; with DERIVED also those in force there and then'],
    {
      args: 'PoliciesArgs',
      expected: true,
      doubtful: true,
    },
  )
  policies!: unknown[];

  @Link('Event', ['招商活动', 'the campaign it came through'])
  campaign!: unknown;

  @Fact('quantity', ['金额', 'the sum'], { expected: true })
  amount!: unknown;

  @Field(() => PartialDate, {
    nullable: true,
    description: 'The date of its strongest wording; the others have their own in `wordings`.',
  })
  when?: string;

  @Fact('wording', ['表述', 'the strongest wording; every wording is a statement'], { required: true, dates: 'when' })
  wording!: string;

  @Field(() => [Worded], { description: 'Every wording, the strongest first, each with its own date and status.' })
  wordings!: Worded[];

  @Field(() => Status, { description: 'How far it has got, by its strongest wording.' })
  declare status: Status;

  @Field(() => [Doubt], { description: 'Of every statement about it: its place or origin may be read from a damaged or unclear passage.' })
  doubts!: Doubt[];

  @Field(() => [Evidence], { description: 'Of every statement about it that a document makes.' })
  evidence!: Evidence[];
}
