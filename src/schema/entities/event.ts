import { Fact, Link, Links, Type } from '../decorators.ts';
import { Entity } from './entity.ts';

@Type('EVENT', ['活动', 'event'], 'A fair, conference, campaign, performance or ceremony, or a series of such events.', '粤企入赣', {
  hint: 'also campaigns, editions, conferences, performances',
  takesPlace: true,
})
export class Event extends Entity {
  @Links('Place', ['举办地', 'places where the event is held'], { locates: true, happens: 'DONE', precedence: 2 })
  heldIn!: unknown;

  @Fact('date', ['举办', 'date of the event'], {
    description: 'Date on which the event was or will be held (举办); `status` says which of the two.',
    expected: true,
    planned: true,
    dates: true,
    happens: 'DONE',
  })
  heldOn!: string;

  @Links('Entity', ['主办方', 'organizers of the event'])
  organizers!: unknown;

  @Links('Entity', ['参加方', 'participants in the event'])
  participants!: unknown;

  @Link('Event', ['隶属', 'larger event to which this event belongs'], { happens: 'DONE', precedence: 3 })
  partOf!: unknown;

  @Links('Event', ['分活动', 'events that are part of this event'], { inverse: 'partOf' })
  parts!: unknown;

  @Link('Event', ['系列', 'series of which the event is an edition'], { hint: 'the series' })
  editionOf!: unknown;

  @Links('Event', ['历届', 'editions of the event series'], { inverse: 'editionOf' })
  editions!: unknown;

  @Fact('text', ['主题', 'themes of the event'], { many: true, planned: true })
  theme!: string[];

  @Fact('status', ['进展', 'status that the event has reached'])
  progress!: string;

  @Links('Investment', ['引进投资', 'investments that the event brought in'], { inverse: 'campaign' })
  investments!: unknown;

  @Link('Event', ['上一届', 'edition before this one, of those that the documents name and date, derived by a rule'], { derived: true })
  previousEdition!: unknown;

  @Links('Event', ['下一届', 'edition after this one, of those that the documents name and date, derived by a rule'], {
    inverse: 'previousEdition',
    derived: true,
  })
  nextEdition!: unknown;

  @Links('Project', ['组成项目', 'projects that are part of the event'], { inverse: 'partOf' })
  partProjects!: unknown;

  @Links('Agreement', ['据此协议', 'agreements that were made under the event'], { inverse: 'under' })
  agreementsUnder!: unknown;
}
