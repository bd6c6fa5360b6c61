import { Fact, Link, Links, Type } from '../decorators.ts';
import { Actor } from './actor.ts';

@Type('COMPANY', ['企业', 'company'], 'A firm; a parent and its local subsidiary are two.', '格力电器')
export class Company extends Actor {
  @Link('City', ['总部城市', 'the city that is its home'], { expected: true, doubtful: true, locates: true, precedence: 2 })
  homeCity!: unknown;

  @Links('Place', ['所在地', 'places where it is located'], { locates: true })
  locatedIn!: unknown;

  @Link('Company', ['母公司', 'the company it belongs to'])
  parentCompany!: unknown;

  @Links('Company', ['子公司', 'companies that belong to it'], { inverse: 'parentCompany' })
  subsidiaries!: unknown;

  @Links('Industry', ['行业', 'its industries'])
  industries!: unknown;

  @Links('Product', ['产品', 'its products'])
  produces!: unknown;

  @Links('Organization', ['上市地', 'exchanges it is listed on'])
  listedOn!: unknown;

  @Links('Place', ['供应', 'places its goods go to'], { hint: 'goods go there; qualifier `product`' })
  supplies!: unknown;

  @Links('Product', ['外供产品', 'products that it supplies to others'], { inverse: 'suppliedFrom' })
  productsSupplied!: unknown;

  @Fact('text', ['荣誉', 'titles and awards'], { many: true })
  honours!: string[];

  @Fact('text', ['地位', 'its position in its trade'], { many: true, hint: 'e.g. a position in its trade' })
  role!: string[];

  @Links('Investment', ['投资', 'its investments'], { inverse: 'investors', doubtful: true })
  investments!: unknown;

  @Links('Investment', ['承载投资', 'investments that it runs on the spot'], { inverse: 'operatingCompany' })
  runs!: unknown;

  @Links('Region', ['总部所在区域', 'regions its home lies in, by a rule'], { derived: true })
  homeRegions!: unknown;

  @Links('Park', ['所在平台', 'parks that host it'], { inverse: 'hosts' })
  hostedIn!: unknown;
}
