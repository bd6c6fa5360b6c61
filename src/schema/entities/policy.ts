import { Fact, Links, Type } from '../decorators.ts';
import { Entity } from './entity.ts';

@Type('POLICY', ['政策', 'policy'], 'A policy, plan, reform, standard, certification or mechanism.', '对口合作工作方案', {
  hint: 'also plans, mechanisms, reforms, standards',
})
export class Policy extends Entity {
  @Links('Entity', ['发布方', 'who issued it'])
  issuedBy!: unknown;

  @Fact('date', ['发布', 'when it was issued'], { expected: true, dates: true, happens: 'DONE' })
  issuedOn!: string;

  @Fact('date', ['施行期', 'the time for which it is in force'], { happens: 'DONE', precedence: 2, hint: 'an interval' })
  inForce!: string;

  @Links('Place', ['适用于', 'places it applies to'], { concerns: true })
  appliesTo!: unknown;

  @Links('Entity', ['支持', 'what it supports'])
  supports!: unknown;

  @Fact('text', ['内容', 'what it grants or sets'], { many: true, planned: true, hint: 'what it grants or sets, ours' })
  provides!: string[];

  @Links('Entity', ['对标', 'whose rules it follows'], { hint: 'whose rules it copies, e.g. 对标深圳' })
  follows!: unknown;

  @Links('Entity', ['实施方', 'who adopted it'], { concerns: true, precedence: 2 })
  adoptedBy!: unknown;

  @Fact('status', ['进展', 'how far it has got'])
  progress!: string;

  @Links('Investment', ['据此投资', 'investments made under it'], { inverse: 'policies', doubtful: true })
  investments!: unknown;

  @Links('Agreement', ['据此协议', 'agreements made under it'], { inverse: 'under' })
  agreementsUnder!: unknown;

  @Links('Policy', ['被对标', 'policies that follow its rules'], { inverse: 'follows' })
  followedBy!: unknown;
}
