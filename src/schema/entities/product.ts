import { Fact, Link, Links, Type } from '../decorators.ts';
import { Entity } from './entity.ts';

@Type('PRODUCT', ['产品', 'product'], 'A product or a brand.', '南康家具')
export class Product extends Entity {
  @Link('Industry', ['所属产业', 'the industry it is part of'])
  partOf!: unknown;

  @Links('Place', ['产地', 'places where it is made'], { locates: true })
  producedIn!: unknown;

  @Links('Entity', ['供应方', 'places and firms that supply it to others'], {
    projected: { predicate: 'supplies', qualifier: 'product', to: 'subject' },
  })
  suppliedFrom!: unknown;

  @Links('Place', ['供应至', 'places it goes to'], { projected: { predicate: 'supplies', qualifier: 'product', to: 'object' } })
  suppliedTo!: unknown;

  @Fact('text', ['定位', 'roles that plans assign to it'], { many: true, planned: true, hint: 'an official role, e.g. 桥头堡' })
  positionedAs!: string[];

  @Links('Company', ['生产企业', 'firms that make it'], { inverse: 'produces' })
  madeBy!: unknown;
}
