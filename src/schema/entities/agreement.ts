import { Fact, Links, Type } from '../decorators.ts';
import { Entity } from './entity.ts';

@Type(
  'AGREEMENT',
  ['协议', 'agreement'],
  'An agreement that several parties signed, or an arrangement that they set up between them.',
  '深赣对口合作',
)
export class Agreement extends Entity {
  @Links('Entity', ['缔约方', 'parties to the agreement'], { concerns: true })
  parties!: unknown;

  @Fact('date', ['签订', 'date of signing'], { expected: true, dates: true, happens: 'SIGNED' })
  signedOn!: string;

  @Links('Entity', ['依据', 'plans, events or agreements under which the agreement was made'])
  under!: unknown;

  @Links('Entity', ['涉及', 'entities that the agreement covers'])
  covers!: unknown;

  @Fact('text', ['内容', 'provisions of the agreement'], { many: true, planned: true, hint: 'what it grants or sets, ours' })
  provides!: string[];

  @Fact('status', ['进展', 'status that the agreement has reached'])
  progress!: string;

  @Links('Agreement', ['据此协议', 'agreements that were made under this agreement'], { inverse: 'under' })
  agreementsUnder!: unknown;
}
