import { Field } from 'type-graphql';
import { Fact, Link, LinkList, LinkObjects, Type } from '../decorators.ts';
import { Doubt, Status } from '../enums.ts';
import { PartialDate } from '../scalars.ts';
import { Evidence, Worded } from '../values.ts';
import { Entity } from './entity.ts';

@Type(
  'INVESTMENT',
  ['投资', 'investment'],
  'The money or presence of one investor, or of one unnamed group of investors, in one place and project.',
  '格力电器·赣州',
  { takesPlace: true },
)
export class Investment extends Entity {
  @LinkList('Entity', ['投资方', 'investors'], {
    description: 'Investors (投资方); empty if no document names one.',
    expected: true,
    doubtful: true,
  })
  investors!: unknown[];

  @Fact('count', ['投资方数量', 'number of investors, as counted by a document'])
  investorCount!: number;

  @LinkObjects('OriginLink', 'place', 'Place', ['投资来源地', 'places of origin of the investors'], {
    description: 'Places that the investors come from (投资来源地), each with the statements that say so.',
    doubtful: true,
    through: ['investors', 'homeCity'],
    hint: 'only where the text states the origin',
  })
  investorOrigins!: unknown[];

  @Link('Company', ['承载公司', 'local subsidiary that operates the investment'])
  operatingCompany!: unknown;

  @Link('Place', ['所在地', 'place of the investment'], {
    description: 'Most precise place that is stated for the investment (所在地): a park, otherwise a county, otherwise a city.',
    doubtful: true,
    locates: true,
  })
  place!: unknown;

  @Link('Park', ['所在园区', 'park in which a document places the investment'], {
    projected: { predicate: 'place', to: 'object' },
    expected: true,
  })
  park!: unknown;

  @Link('Project', ['项目', 'project of the investment'], { expected: true })
  project!: unknown;

  @LinkObjects('PolicyLink', 'policy', 'Policy', ['所依政策', 'policies of the investment'], {
    args: 'PoliciesArgs',
    description:
      'Policies that documents state for the investment (所依政策); with `basis` DERIVED also policies that were in force at its place and time.',
    expected: true,
    doubtful: true,
  })
  policies!: unknown[];

  @Link('Event', ['招商活动', 'campaign that brought in the investment'])
  campaign!: unknown;

  @Fact('quantity', ['金额', 'amount of the investment'], { expected: true })
  amount!: unknown;

  @Field(() => PartialDate, {
    nullable: true,
    description: 'Time of the strongest wording, null if it has none. The times of the other wordings are in `wordings`.',
  })
  when?: string;

  @Fact('wording', ['表述', 'wording'], {
    description: 'Strongest wording that documents use for the investment (表述). All wordings are in `wordings`.',
    required: true,
    dates: 'when',
  })
  wording!: string;

  @Field(() => [Worded], {
    description: 'All wordings that documents use for the investment, the strongest first, each with its own time and status.',
  })
  wordings!: Worded[];

  @Field(() => Status, { description: 'How far the investment has got, by its strongest wording.' })
  declare status: Status;

  @Field(() => [Doubt], {
    description: 'All doubts of the statements about the investment. The doubt may concern its place or its origin alone.',
  })
  doubts!: Doubt[];

  @Field(() => [Evidence], { description: 'Passages of all statements about the investment that documents make.' })
  evidence!: Evidence[];
}
