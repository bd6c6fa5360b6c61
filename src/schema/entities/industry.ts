import { Fact, Link, Links, Type } from '../decorators.ts';
import { Entity } from './entity.ts';

@Type('INDUSTRY', ['产业', 'industry'], 'An industry or a trade.', '电子信息')
export class Industry extends Entity {
  @Link('Industry', ['隶属', 'the industry it is part of'])
  partOf!: unknown;

  @Links('Place', ['产地', 'places where it is at home'], { locates: true })
  producedIn!: unknown;

  @Fact('text', ['定位', 'roles that plans assign to it'], { many: true, planned: true, hint: 'an official role, e.g. 桥头堡' })
  positionedAs!: string[];

  @Links('Place', ['所在地区', 'places that have it among their industries'], { inverse: 'industries' })
  places!: unknown;

  @Links('Company', ['企业', 'firms in it'], { inverse: 'industries' })
  companies!: unknown;

  @Links('Industry', ['细分产业', 'industries that are part of it'], { inverse: 'partOf' })
  parts!: unknown;

  @Links('Product', ['产品', 'products that are part of it'], { inverse: 'partOf' })
  products!: unknown;

  @Links('Project', ['项目', 'projects in it'], { inverse: 'industries' })
  projects!: unknown;

  @Links('Fund', ['投资基金', 'funds that invest in it'], { inverse: 'investsIn' })
  fundedBy!: unknown;
}
