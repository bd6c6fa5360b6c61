import { Fact, Links, Type } from '../decorators.ts';
import { Place } from './place.ts';

@Type('PORT', ['口岸港口', 'port'], 'A sea, dry or air port, or a combined port of several.', '盐田港')
export class Port extends Place {
  @Links('Port', ['组成港口', 'the ports of a combined port'], { hint: 'of a combined port' })
  members!: unknown;

  @Links('Port', ['所属组合港', 'combined ports it is part of'], { inverse: 'members' })
  combinedPorts!: unknown;

  @Links('Entity', ['运营方', 'who operates it'])
  operator!: unknown;

  @Fact('status', ['进展', 'how far it has got'])
  progress!: string;

  @Fact('date', ['启用', 'when it opened'], { expected: true, dates: true, happens: 'DONE' })
  opened!: string;

  @Links('Place', ['主要货源地', 'places that are a main source of its cargo'], { inverse: 'cargoSourceOf' })
  cargoSources!: unknown;
}
