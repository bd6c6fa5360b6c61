import { Links, Type } from '../decorators.ts';
import { Place } from './place.ts';

@Type('CITY', ['城市', 'city'], 'A city at the prefecture level or above.', '赣州')
export class City extends Place {
  @Links('Company', ['总部企业', 'companies with this home city'], { inverse: 'homeCity' })
  homeOf!: unknown;

  @Links('Person', ['来自此地的人', 'people from the city'], { inverse: 'homeCity' })
  people!: unknown;
}
