import { Fact, Links, Type } from '../decorators.ts';
import { Place } from './place.ts';

@Type('PARK', ['园区', 'park'], 'An industrial park, a development zone, a bonded zone or a cluster within one.', '赣州经开区')
export class Park extends Place {
  @Links('Entity', ['共建方', 'who develops it'], { hint: 'who builds it jointly' })
  developedBy!: unknown;

  @Links('Entity', ['运营方', 'who operates it'])
  operator!: unknown;

  @Links('Entity', ['平台', 'bodies and platforms in it'], { hint: 'a body or platform inside it that is not an investor' })
  hosts!: unknown;

  @Fact('status', ['进展', 'how far it has got'])
  progress!: string;

  @Fact('date', ['启用', 'when it opened'], { expected: true, dates: true, happens: 'DONE' })
  opened!: string;
}
