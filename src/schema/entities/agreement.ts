import { Fact, Links, Type } from '../decorators.ts';
import { Entity } from './entity.ts';

@Type('AGREEMENT', ['协议', 'agreement'], 'What several parties signed or set up between them.', '深赣对口合作')
export class Agreement extends Entity {
  @Links('Entity', ['缔约方', 'its parties'], { concerns: true })
  parties!: unknown;

  @Fact('date', ['签订', 'when it was signed'], { expected: true, dates: true, happens: 'SIGNED' })
  signedOn!: string;

  @Links('Entity', ['依据', 'the plan, event or agreement it was made under'])
  under!: unknown;

  @Links('Entity', ['涉及', 'what it covers'])
  covers!: unknown;

  @Fact('text', ['内容', 'what it provides'], { many: true, planned: true, hint: 'what it grants or sets, ours' })
  provides!: string[];

  @Fact('status', ['进展', 'how far it has got'])
  progress!: string;

  @Links('Agreement', ['据此协议', 'agreements made under it'], { inverse: 'under' })
  agreementsUnder!: unknown;
}
