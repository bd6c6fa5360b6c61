import { Fact, Links, Type } from '../decorators.ts';
import { Place } from './place.ts';

@Type('PARK', ['园区', 'park'], 'An industrial park, a development zone, a bonded zone or a cluster within one.', '赣州经开区')
export class Park extends Place {
  @Links('Entity', ['共建方', 'developers of the park'], { hint: 'who builds it jointly' })
  developedBy!: unknown;

  @Links('Entity', ['运营方', 'operators of the park'])
  operator!: unknown;

  @Links('Entity', ['平台', 'companies, organizations and projects that the park hosts'], {
    hint: 'a body or platform inside it that is not an investor',
  })
  hosts!: unknown;

  @Fact('status', ['进展', 'status that the park has reached'])
  progress!: string;

  @Fact('date', ['启用', 'date of opening'], { expected: true, dates: true, happens: 'DONE' })
  opened!: string;
}
