import { Fact, Link, Links, Type } from '../decorators.ts';
import { Actor } from './actor.ts';

@Type('COMPANY', ['企业', 'company'], 'A company. A parent company and its local subsidiary are two entities.', '格力电器')
export class Company extends Actor {
  @Link('City', ['总部城市', 'home city (headquarters) of the company'], { expected: true, doubtful: true, locates: true, precedence: 2 })
  homeCity!: unknown;

  @Links('Place', ['所在地', 'places where the company is located'], { locates: true })
  locatedIn!: unknown;

  @Link('Company', ['母公司', 'parent company'])
  parentCompany!: unknown;

  @Links('Company', ['子公司', 'subsidiaries of the company'], { inverse: 'parentCompany' })
  subsidiaries!: unknown;

  @Links('Industry', ['行业', 'industries of the company'])
  industries!: unknown;

  @Links('Product', ['产品', 'products of the company'])
  produces!: unknown;

  @Links('Organization', ['上市地', 'stock exchanges on which the company is listed'])
  listedOn!: unknown;

  @Links('Place', ['供应', 'places that receive goods from the company'], { hint: 'goods go there; qualifier `product`' })
  supplies!: unknown;

  @Links('Product', ['外供产品', 'products that the company supplies to others'], { inverse: 'suppliedFrom' })
  productsSupplied!: unknown;

  @Fact('text', ['荣誉', 'titles and awards'], { many: true })
  honours!: string[];

  @Fact('text', ['地位', 'position of the company in its trade'], { many: true, hint: 'e.g. a position in its trade' })
  role!: string[];

  @Links('Investment', ['投资', 'investments in which the company is an investor'], { inverse: 'investors', doubtful: true })
  investments!: unknown;

  @Links('Investment', ['承载投资', 'investments that the company operates locally'], { inverse: 'operatingCompany' })
  runs!: unknown;

  @Links('Region', ['总部所在区域', 'regions in which the home city of the company lies, derived by a rule'], { derived: true })
  homeRegions!: unknown;

  @Links('Park', ['所在平台', 'parks that host the company'], { inverse: 'hosts' })
  hostedIn!: unknown;
}
