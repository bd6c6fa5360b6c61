import { Links, Type } from '../decorators.ts';
import { Place } from './place.ts';

@Type('REGION', ['区域', 'region'], 'A province, a country or an area of several cities, such as the Greater Bay Area.', '粤港澳大湾区')
export class Region extends Place {
  @Links('Place', ['成员', 'places that belong to the region'], { inverse: 'memberOf' })
  members!: unknown;

  @Links('Place', ['融入者', 'places that have joined the region, such as a travel-time circle'], { inverse: 'joined' })
  joinedBy!: unknown;

  @Links('Company', ['区域企业', 'companies with a home city in the region, derived by a rule'], { inverse: 'homeRegions', derived: true })
  firms!: unknown;
}
