import { Fact, Links, Type } from '../decorators.ts';
import { Place } from './place.ts';

@Type('PORT', ['口岸港口', 'port'], 'A seaport, dry port or airport, or a combined port made up of several ports.', '盐田港')
export class Port extends Place {
  @Links('Port', ['组成港口', 'ports that make up the combined port'], { hint: 'of a combined port' })
  members!: unknown;

  @Links('Port', ['所属组合港', 'combined ports to which the port belongs'], { inverse: 'members' })
  combinedPorts!: unknown;

  @Links('Entity', ['运营方', 'operators of the port'])
  operator!: unknown;

  @Fact('status', ['进展', 'status that the port has reached'])
  progress!: string;

  @Fact('date', ['启用', 'date of opening'], { expected: true, dates: true, happens: 'DONE' })
  opened!: string;

  @Links('Place', ['主要货源地', 'places that are a main source of cargo for the port'], { inverse: 'cargoSourceOf' })
  cargoSources!: unknown;
}
