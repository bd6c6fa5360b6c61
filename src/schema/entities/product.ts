import { Fact, Link, Links, Type } from '../decorators.ts';
import { Entity } from './entity.ts';

@Type('PRODUCT', ['产品', 'product'], 'A product or a brand.', '南康家具')
export class Product extends Entity {
  @Link('Industry', ['所属产业', 'industry to which the product belongs'])
  partOf!: unknown;

  @Links('Place', ['产地', 'places where the product is made'], { locates: true })
  producedIn!: unknown;

  @Links('Entity', ['供应方', 'places and companies that supply the product to others'], {
    projected: { predicate: 'supplies', qualifier: 'product', to: 'subject' },
  })
  suppliedFrom!: unknown;

  @Links('Place', ['供应至', 'places to which the product is supplied'], {
    projected: { predicate: 'supplies', qualifier: 'product', to: 'object' },
  })
  suppliedTo!: unknown;

  @Fact('text', ['定位', 'roles that are assigned to the product, for example by plans'], {
    many: true,
    planned: true,
    hint: 'an official role, e.g. 桥头堡',
  })
  positionedAs!: string[];

  @Links('Company', ['生产企业', 'companies that make the product'], { inverse: 'produces' })
  madeBy!: unknown;
}
