import { Fact, Link, Links, Type } from '../decorators.ts';
import { Actor } from './actor.ts';

@Type(
  'ORGANIZATION',
  ['机构', 'organization'],
  'A government office, association, exchange, hospital, school, newspaper or other body.',
  '深交所',
)
export class Organization extends Actor {
  @Links('Place', ['所在地', 'places where it is located'], { locates: true })
  locatedIn!: unknown;

  @Link('Organization', ['上级机构', 'the body it belongs to'])
  parentOrganization!: unknown;

  @Links('Organization', ['下属机构', 'bodies that belong to it'], { inverse: 'parentOrganization' })
  branches!: unknown;

  @Links('Entity', ['设立方', 'who founded it'])
  foundedBy!: unknown;

  @Links('Entity', ['派出人员至', 'where it sent staff'], { hint: 'officials to learn there, experts to help' })
  sentStaffTo!: unknown;

  @Links('Entity', ['成员', 'its members'])
  members!: unknown;

  @Fact('text', ['作用', 'what it is for'], { many: true })
  role!: string[];

  @Fact('status', ['进展', 'how far it has got'])
  progress!: string;

  @Links('Company', ['上市公司', 'firms listed on it'], { inverse: 'listedOn' })
  listings!: unknown;

  @Links('Investment', ['投资', 'its investments'], { inverse: 'investors', doubtful: true })
  investments!: unknown;

  @Links('Document', ['提供数据的文件', 'documents that have their data from it'], { inverse: 'dataSource' })
  dataFor!: unknown;

  @Links('Park', ['所在平台', 'parks that host it'], { inverse: 'hosts' })
  hostedIn!: unknown;
}
