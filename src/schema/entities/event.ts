import { Fact, Link, Links, Type } from '../decorators.ts';
import { Entity } from './entity.ts';

@Type('EVENT', ['活动', 'event'], 'A fair, conference, campaign, performance or ceremony, or a series of them.', '粤企入赣', {
  hint: 'also campaigns, editions, conferences, performances',
  takesPlace: true,
})
export class Event extends Entity {
  @Links('Place', ['举办地', 'places where it was held'], { locates: true, happens: 'DONE', precedence: 2 })
  heldIn!: unknown;

  @Fact('date', ['举办', 'when it was or is to be held: `progress` and its statement say which'], {
    expected: true,
    planned: true,
    dates: true,
    happens: 'DONE',
  })
  heldOn!: string;

  @Links('Entity', ['主办方', 'who organized it'])
  organizers!: unknown;

  @Links('Entity', ['参加方', 'who took part'])
  participants!: unknown;

  @Link('Event', ['隶属', 'the event it is part of'], { happens: 'DONE', precedence: 3 })
  partOf!: unknown;

  @Links('Event', ['分活动', 'events that are part of it'], { inverse: 'partOf' })
  parts!: unknown;

  @Link('Event', ['系列', 'the series it is an edition of'], { hint: 'the series' })
  editionOf!: unknown;

  @Links('Event', ['历届', 'its editions'], { inverse: 'editionOf' })
  editions!: unknown;

  @Fact('text', ['主题', 'its theme'], { many: true, planned: true })
  theme!: string[];

  @Fact('status', ['进展', 'how far it has got'])
  progress!: string;

  @Links('Investment', ['引进投资', 'investments that came through it'], { inverse: 'campaign' })
  investments!: unknown;

  @Link('Event', ['上一届', 'the latest edition before it that the documents name, by a rule'], { derived: true })
  previousEdition!: unknown;

  @Links('Event', ['下一届', 'the edition after it that the documents name, by a rule'], { inverse: 'previousEdition', derived: true })
  nextEdition!: unknown;

  @Links('Project', ['组成项目', 'projects that are part of it'], { inverse: 'partOf' })
  partProjects!: unknown;

  @Links('Agreement', ['据此协议', 'agreements made under it'], { inverse: 'under' })
  agreementsUnder!: unknown;
}
