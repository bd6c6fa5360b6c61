import { Fact, Links, Type } from '../decorators.ts';
import { Actor } from './actor.ts';

@Type('FUND', ['基金', 'fund'], 'A fund that invests.', '赣深产业基金', {
  inherited: { about: { concerns: true, precedence: 2 } },
})
export class Fund extends Actor {
  @Links('Entity', ['设立方', 'who founded it'], { expected: true, concerns: true })
  foundedBy!: unknown;

  @Fact('quantity', ['规模', 'its size'], { expected: true })
  size!: unknown;

  @Fact('date', ['设立', 'when it was set up'], { dates: true, happens: 'DONE' })
  establishedOn!: string;

  @Links('Entity', ['投向', 'what it invests in'], { expected: true })
  investsIn!: unknown;

  @Fact('status', ['进展', 'how far it has got'])
  progress!: string;

  @Links('Investment', ['投资', 'its investments'], { inverse: 'investors', doubtful: true })
  investments!: unknown;
}
