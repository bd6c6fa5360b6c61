import { Fact, Link, Links, Type } from '../decorators.ts';
import { Actor } from './actor.ts';

@Type(
  'ORGANIZATION',
  ['机构', 'organization'],
  'A government office, association, stock exchange, hospital, school, newspaper or other body.',
  '深交所',
)
export class Organization extends Actor {
  @Links('Place', ['所在地', 'places where the organization is located'], { locates: true })
  locatedIn!: unknown;

  @Link('Organization', ['上级机构', 'parent organization'])
  parentOrganization!: unknown;

  @Links('Organization', ['下属机构', 'organizations that belong to this organization'], { inverse: 'parentOrganization' })
  branches!: unknown;

  @Links('Entity', ['设立方', 'founders of the organization'])
  foundedBy!: unknown;

  @Links('Entity', ['派出人员至', 'entities to which the organization sent staff'], { hint: 'officials to learn there, experts to help' })
  sentStaffTo!: unknown;

  @Links('Entity', ['成员', 'members of the organization'])
  members!: unknown;

  @Fact('text', ['作用', 'purposes of the organization'], { many: true })
  role!: string[];

  @Fact('status', ['进展', 'status that the organization has reached'])
  progress!: string;

  @Links('Company', ['上市公司', 'companies listed on the stock exchange'], { inverse: 'listedOn' })
  listings!: unknown;

  @Links('Investment', ['投资', 'investments in which the organization is an investor'], { inverse: 'investors', doubtful: true })
  investments!: unknown;

  @Links('Document', ['提供数据的文件', 'documents with data from the organization'], { inverse: 'dataSource' })
  dataFor!: unknown;

  @Links('Park', ['所在平台', 'parks that host the organization'], { inverse: 'hosts' })
  hostedIn!: unknown;
}
