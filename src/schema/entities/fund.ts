import { Fact, Links, Type } from '../decorators.ts';
import { Actor } from './actor.ts';

@Type('FUND', ['基金', 'fund'], 'An investment fund.', '赣深产业基金', {
  inherited: { about: { concerns: true, precedence: 2 } },
})
export class Fund extends Actor {
  @Links('Entity', ['设立方', 'founders of the fund'], { expected: true, concerns: true })
  foundedBy!: unknown;

  @Fact('quantity', ['规模', 'size of the fund'], { expected: true })
  size!: unknown;

  @Fact('date', ['设立', 'date of establishment'], { dates: true, happens: 'DONE' })
  establishedOn!: string;

  @Links('Entity', ['投向', 'entities in which the fund invests'], { expected: true })
  investsIn!: unknown;

  @Fact('status', ['进展', 'status that the fund has reached'])
  progress!: string;

  @Links('Investment', ['投资', 'investments in which the fund is an investor'], { inverse: 'investors', doubtful: true })
  investments!: unknown;
}
