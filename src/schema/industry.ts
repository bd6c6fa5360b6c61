import { Fact, Kind, Link, Links } from './decorators.ts';
import { Entity } from './entity.ts';

@Kind('INDUSTRY', ['产业', 'industry'], 'An industry or a trade.')
export class Industry extends Entity {
  @Link('Industry', ['隶属', 'the industry it is part of'])
  partOf!: unknown;

  @Links('Place', ['产地', 'places where it is at home'])
  producedIn!: unknown;

  @Fact('text', ['定位', 'roles that plans assign to it'], { many: true })
  positionedAs!: string[];

  @Links('Place', ['所在地区', 'places that have it among their industries'], { inverse: 'industries' })
  places!: unknown;

  @Links('Company', ['企业', 'firms in it'], { inverse: 'industries' })
  companies!: unknown;
}
