import { Type } from '../decorators.ts';
import { Place } from './place.ts';

@Type('COUNTY', ['县区', 'county'], 'A county, a district or a county-level city.', '南康')
export class County extends Place {}
