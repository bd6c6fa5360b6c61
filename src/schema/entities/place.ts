import { Abstract, Fact, Link, Links } from '../decorators.ts';
import type { Coordinates } from '../values.ts';
import { Actor } from './actor.ts';

@Abstract('A region, city, county, park or port. Places can lie in other places.')
export abstract class Place extends Actor {
  @Link('Place', ['所属', 'place in which this place lies'], { locates: true })
  within!: Place;

  @Fact('coordinates', ['坐标', 'latitude and longitude'])
  coordinates?: Coordinates;

  @Links('Region', ['属于', 'regions of several cities to which the place belongs'], {
    locates: true,
    precedence: 2,
    hint: 'of several places, such as the Bay Area',
  })
  memberOf!: unknown;

  @Links(
    'Region',
    ['融入圈', 'regions, such as travel-time circles, that the place itself has joined; the places in it have not joined by that'],
    {
      hint: 'a circle of travel time; what lies in the place has not joined by that',
    },
  )
  joined!: unknown;

  @Links('Place', ['毗邻', 'neighbouring places'], { symmetric: true })
  borders!: unknown;

  @Links('Place', ['对口合作', 'partner places in paired cooperation'], {
    symmetric: true,
    hint: 'paired cooperation between equals, e.g. 对口合作',
  })
  pairedWith!: unknown;

  @Links('Entity', ['受支援于', 'entities that support the place in a programme of paired aid'], { hint: '对口支援, a one-way aid' })
  supportedBy!: unknown;

  @Links('Entity', ['派出人员至', 'entities to which the place sent staff'], { hint: 'officials to learn there, experts to help' })
  sentStaffTo!: unknown;

  @Fact('text', ['定位', 'roles that are assigned to the place, for example by plans'], {
    many: true,
    planned: true,
    hint: 'an official role, e.g. 桥头堡',
  })
  positionedAs!: string[];

  @Fact('text', ['荣誉', 'titles and awards'], { many: true })
  honours!: string[];

  @Links('Industry', ['产业', 'industries of the place'])
  industries!: unknown;

  @Links('Port', ['货源服务', 'ports for which the place is a main source of cargo'], { hint: '主要货源基地' })
  cargoSourceOf!: unknown;

  @Links('Place', ['供应', 'places that receive goods from this place'], { hint: 'goods go there; qualifier `product`' })
  supplies!: unknown;

  @Links('Place', ['下辖', 'places that lie in this place'], { inverse: 'within' })
  places!: unknown;

  @Links('Entity', ['货源地', 'places and companies that supply goods to this place'], { inverse: 'supplies' })
  suppliedBy!: unknown;

  @Links('Product', ['外供产品', 'products that the place supplies to other places'], { inverse: 'suppliedFrom' })
  productsSupplied!: unknown;

  @Links('Product', ['供应来的产品', 'products that are supplied to the place'], { inverse: 'suppliedTo' })
  productsReceived!: unknown;

  @Links('Company', ['所在企业', 'companies located in the place'], { inverse: 'locatedIn' })
  companies!: unknown;

  @Links('Organization', ['所在机构', 'organizations located in the place'], { inverse: 'locatedIn' })
  organizations!: unknown;

  @Links('Project', ['所在项目', 'projects located in the place, attractions among them'], { inverse: 'locatedIn' })
  projects!: unknown;

  @Links('Product', ['产品', 'products made in the place'], { inverse: 'producedIn' })
  products!: unknown;

  @Links(
    'Investment',
    ['投资', 'investments for which exactly this place is stated; investments(filter: { place }) also has those in the places within'],
    {
      inverse: 'place',
      doubtful: true,
    },
  )
  investments!: unknown;

  @Links(
    'Investment',
    [
      '对外投资',
      'investments whose investors come from exactly this place; investments(filter: { investorWithin }) also has those from the places within',
    ],
    { inverse: 'investorOrigins', doubtful: true },
  )
  investmentsFrom!: unknown;

  @Links('Policy', ['适用政策', 'policies that apply to the place'], { inverse: 'appliesTo' })
  policies!: unknown;

  @Links('Corridor', ['通道', 'corridors that end in the place'], { inverse: 'connects' })
  corridors!: unknown;

  @Links('Corridor', ['过境通道', 'corridors that pass through the place'], { inverse: 'passesThrough' })
  corridorsThrough!: unknown;

  @Links('Event', ['活动', 'events held in the place'], { inverse: 'heldIn' })
  events!: unknown;

  @Links('Industry', ['本地产业', 'industries that are based in the place'], { inverse: 'producedIn' })
  homeIndustries!: unknown;

  @Links('Project', ['组成项目', 'projects that are part of the place'], { inverse: 'partOf' })
  partProjects!: unknown;
}
