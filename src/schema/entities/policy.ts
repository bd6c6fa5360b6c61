import { Fact, Links, Type } from '../decorators.ts';
import { Entity } from './entity.ts';

@Type('POLICY', ['政策', 'policy'], 'A policy, plan, reform, standard, certification or mechanism.', '对口合作工作方案', {
  hint: 'also plans, mechanisms, reforms, standards',
})
export class Policy extends Entity {
  @Links('Entity', ['发布方', 'issuers of the policy'])
  issuedBy!: unknown;

  @Fact('date', ['发布', 'date of issue'], { expected: true, dates: true, happens: 'DONE' })
  issuedOn!: string;

  @Fact('date', ['施行期', 'time for which the policy is in force'], { happens: 'DONE', precedence: 2, hint: 'an interval' })
  inForce!: string;

  @Links('Place', ['适用于', 'places to which the policy applies'], { concerns: true })
  appliesTo!: unknown;

  @Links('Entity', ['支持', 'entities that the policy supports'])
  supports!: unknown;

  @Fact('text', ['内容', 'provisions of the policy'], { many: true, planned: true, hint: 'what it grants or sets, ours' })
  provides!: string[];

  @Links('Entity', ['对标', 'entities whose rules the policy follows'], { hint: 'whose rules it copies, e.g. 对标深圳' })
  follows!: unknown;

  @Links('Entity', ['实施方', 'entities that adopted the policy'], { concerns: true, precedence: 2 })
  adoptedBy!: unknown;

  @Fact('status', ['进展', 'status that the policy has reached'])
  progress!: string;

  @Links('Investment', ['据此投资', 'investments for which documents state the policy'], { inverse: 'policies', doubtful: true })
  investments!: unknown;

  @Links('Agreement', ['据此协议', 'agreements that were made under the policy'], { inverse: 'under' })
  agreementsUnder!: unknown;

  @Links('Policy', ['被对标', 'policies that copy the rules of this policy'], { inverse: 'follows' })
  followedBy!: unknown;
}
