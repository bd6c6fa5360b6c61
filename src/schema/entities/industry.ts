import { Fact, Link, Links, Type } from '../decorators.ts';
import { Entity } from './entity.ts';

@Type('INDUSTRY', ['产业', 'industry'], 'An industry or a trade.', '电子信息')
export class Industry extends Entity {
  @Link('Industry', ['隶属', 'larger industry to which this industry belongs'])
  partOf!: unknown;

  @Links('Place', ['产地', 'places where the industry is based'], { locates: true })
  producedIn!: unknown;

  @Fact('text', ['定位', 'roles that are assigned to the industry, for example by plans'], {
    many: true,
    planned: true,
    hint: 'an official role, e.g. 桥头堡',
  })
  positionedAs!: string[];

  @Links('Place', ['所在地区', 'places that have this industry'], { inverse: 'industries' })
  places!: unknown;

  @Links('Company', ['企业', 'companies in the industry'], { inverse: 'industries' })
  companies!: unknown;

  @Links('Industry', ['细分产业', 'industries that are part of this industry'], { inverse: 'partOf' })
  parts!: unknown;

  @Links('Product', ['产品', 'products of the industry'], { inverse: 'partOf' })
  products!: unknown;

  @Links('Project', ['项目', 'projects in the industry'], { inverse: 'industries' })
  projects!: unknown;

  @Links('Fund', ['投资基金', 'funds that invest in the industry'], { inverse: 'investsIn' })
  fundedBy!: unknown;
}
