import { Kind } from './decorators.ts';
import { Place } from './place.ts';

@Kind('COUNTY', ['县区', 'county'], 'A county, a district or a county-level city.')
export class County extends Place {}
