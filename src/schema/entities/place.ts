import { Abstract, Fact, Link, Links } from '../decorators.ts';
import type { Coordinates } from '../values.ts';
import { Actor } from './actor.ts';

@Abstract('Region, City, County, Park, Port: they nest.')
export abstract class Place extends Actor {
  @Link('Place', ['所属', 'the place it lies in'], { locates: true })
  within!: Place;

  @Fact('coordinates', ['坐标', 'where it is on the globe'])
  coordinates?: Coordinates;

  @Links('Region', ['属于', 'a region of several cities that it belongs to'], {
    locates: true,
    precedence: 2,
    hint: 'of several places, such as the Bay Area',
  })
  memberOf!: unknown;

  @Links('Region', ['融入圈', 'circles of travel time or living that it has joined itself; what lies in it has not by that'], {
    hint: 'a circle of travel time; what lies in the place has not joined by that',
  })
  joined!: unknown;

  @Links('Place', ['毗邻', 'places it borders'], { symmetric: true })
  borders!: unknown;

  @Links('Place', ['对口合作', 'places it cooperates with in a pair'], {
    symmetric: true,
    hint: 'paired cooperation between equals, e.g. 对口合作',
  })
  pairedWith!: unknown;

  @Links('Entity', ['受支援于', 'who supports it under a programme of paired aid'], { hint: '对口支援, a one-way aid' })
  supportedBy!: unknown;

  @Links('Entity', ['派出人员至', 'where it sent staff'], { hint: 'officials to learn there, experts to help' })
  sentStaffTo!: unknown;

  @Fact('text', ['定位', 'roles that plans assign to it'], { many: true, planned: true, hint: 'an official role, e.g. 桥头堡' })
  positionedAs!: string[];

  @Fact('text', ['荣誉', 'titles and awards'], { many: true })
  honours!: string[];

  @Links('Industry', ['产业', 'its industries'])
  industries!: unknown;

  @Links('Port', ['货源服务', 'ports it is a main source of cargo for'], { hint: '主要货源基地' })
  cargoSourceOf!: unknown;

  @Links('Place', ['供应', 'places its goods go to'], { hint: 'goods go there; qualifier `product`' })
  supplies!: unknown;

  @Links('Place', ['下辖', 'places that lie in it'], { inverse: 'within' })
  places!: unknown;

  @Links('Entity', ['货源地', 'places and firms whose goods come here'], { inverse: 'supplies' })
  suppliedBy!: unknown;

  @Links('Product', ['外供产品', 'products that it supplies to others'], { inverse: 'suppliedFrom' })
  productsSupplied!: unknown;

  @Links('Product', ['供应来的产品', 'products that come to it'], { inverse: 'suppliedTo' })
  productsReceived!: unknown;

  @Links('Company', ['所在企业', 'firms located in it'], { inverse: 'locatedIn' })
  companies!: unknown;

  @Links('Organization', ['所在机构', 'bodies located in it'], { inverse: 'locatedIn' })
  organizations!: unknown;

  @Links('Project', ['所在项目', 'projects and attractions located in it'], { inverse: 'locatedIn' })
  projects!: unknown;

  @Links('Product', ['产品', 'products made in it'], { inverse: 'producedIn' })
  products!: unknown;

  @Links('Investment', ['投资', 'investments in it itself; the list of investments has those in what lies within it too'], {
    inverse: 'place',
    doubtful: true,
  })
  investments!: unknown;

  @Links(
    'Investment',
    [
      '对外投资',
      'investments whose investors are said to come from it itself; investments(filter: { investorWithin }) has those from within it too',
    ],
    { inverse: 'investorOrigins', doubtful: true },
  )
  investmentsFrom!: unknown;

  @Links('Policy', ['适用政策', 'policies that apply to it'], { inverse: 'appliesTo' })
  policies!: unknown;

  @Links('Corridor', ['通道', 'corridors that have an end here'], { inverse: 'connects' })
  corridors!: unknown;

  @Links('Corridor', ['过境通道', 'corridors that pass through it'], { inverse: 'passesThrough' })
  corridorsThrough!: unknown;

  @Links('Event', ['活动', 'events held in it'], { inverse: 'heldIn' })
  events!: unknown;

  @Links('Industry', ['本地产业', 'industries that are at home in it'], { inverse: 'producedIn' })
  homeIndustries!: unknown;

  @Links('Project', ['组成项目', 'projects that are part of it'], { inverse: 'partOf' })
  partProjects!: unknown;
}
