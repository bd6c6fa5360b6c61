import { Links, Type } from '../decorators.ts';
import { Place } from './place.ts';

@Type('REGION', ['区域', 'region'], 'A province, a country or an area of several cities, such as the Greater Bay Area.', '粤港澳大湾区')
export class Region extends Place {
  @Links('Place', ['成员', 'places that belong to it'], { inverse: 'memberOf' })
  members!: unknown;

  @Links('Place', ['融入者', 'places that have joined this circle'], { inverse: 'joined' })
  joinedBy!: unknown;

  @Links('Company', ['区域企业', 'firms whose home lies in it, by a rule'], { inverse: 'homeRegions', derived: true })
  firms!: unknown;
}
