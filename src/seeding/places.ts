/** Which places lie in which, and where other things are. */
import { HOLDS, linkIsDoubtful } from './facts.ts';
import type { Statement } from './statements.ts';

/** What says where a thing is … */
const LOCATING = ['locatedIn', 'homeCity', 'place', 'heldIn', 'connects', 'passesThrough', 'producedIn'];

/** … and for whom a thing is that is nowhere. */
const CONCERNING: Record<string, string[]> = {
  policy: ['appliesTo', 'adoptedBy'],
  agreement: ['parties'],
  fund: ['foundedBy', 'about'],
};

/** Whether a thing is nowhere, and only for some places. */
export const isForPlaces = (id: string) => (id.split('/')[0] as string) in CONCERNING;

export class Places {
  private readonly known = new Map<string, Set<string>>();

  constructor(
    private readonly isPlace: (id: string) => boolean,
    private readonly bySubject: ReadonlyMap<string, readonly Statement[]>,
  ) {}

  /** A place and everything it lies in or belongs to; of other things, all that the places they are in lie in. `unsure`: doubtfully too. */
  around(id: string, unsure = false): Set<string> {
    const key = `${id} ${unsure}`;
    const known = this.known.get(key);
    if (known) return known;
    const seen = new Set<string>([id]);
    const open = [id];
    for (const each of open) {
      for (const above of this.directlyAround(each, unsure)) {
        if (seen.has(above)) continue; // places that lie in each other would never end
        seen.add(above);
        open.push(above);
      }
    }
    const result = new Set([...seen].filter((each) => this.isPlace(each))); // a party to an agreement may be a firm
    this.known.set(key, result);
    return result;
  }

  /** The nearest place that tells where a thing is; of several, two. */
  nearest(id: string): string[] {
    const located = this.located(id, false);
    const best = located[0]?.predicate; // a line is where it ends, not where it passes
    const above = [...new Set(located.filter(({ predicate }) => predicate === best).map(({ object }) => object as string))];
    if (best === 'within') return above.slice(0, 1);
    return above.filter((place) => !above.some((other) => other !== place && this.around(other).has(place))).slice(0, 2);
  }

  private directlyAround(id: string, unsure: boolean): string[] {
    return this.located(id, unsure).map(({ object }) => object as string);
  }

  /** What says where a thing is, what says it best first. */
  private located(id: string, unsure: boolean): Statement[] {
    const place = this.isPlace(id);
    const upwards = place ? ['within', 'memberOf'] : [...LOCATING, ...(CONCERNING[id.split('/')[0] as string] ?? [])];
    return (this.bySubject.get(id) ?? [])
      .filter(({ predicate, object }) => object && upwards.includes(predicate))
      .filter((statement) => (unsure || !linkIsDoubtful(statement)) && (!place || HOLDS.has(statement.status)))
      .sort((a, b) => upwards.indexOf(a.predicate) - upwards.indexOf(b.predicate));
  }
}
