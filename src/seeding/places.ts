/** Which places lie in which, and where other things are. */
import type { TypeModel } from '../schema/model.ts';
import { HOLDS, linkIsDoubtful } from './facts.ts';
import type { GraphStatement } from './statements.ts';

const isPlace = ({ labels }: TypeModel) => labels.includes('Place');

/** Whether a thing is nowhere, and only for some places. */
export const isForPlaces = ({ links }: TypeModel) => [...links.values()].some(({ concerns }) => concerns);

export class Places {
  private readonly known = new Map<string, Set<string>>();

  constructor(
    private readonly typeOf: (id: string) => TypeModel,
    private readonly bySubject: ReadonlyMap<string, readonly GraphStatement[]>,
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
    const result = new Set([...seen].filter((each) => isPlace(this.typeOf(each)))); // a party to an agreement may be a firm
    this.known.set(key, result);
    return result;
  }

  /** The nearest place that tells where a thing is; of several, two. */
  nearest(id: string): string[] {
    const located = this.located(id, false);
    const best = located[0]?.predicate; // a line is where it ends, not where it passes
    const above = [...new Set(located.filter(({ predicate }) => predicate === best).map(({ object }) => object as string))];
    const closest = above.filter((place) => !above.some((other) => other !== place && this.around(other).has(place)));
    return closest.slice(0, this.typeOf(id).links.get(best as string)?.shape === 'one' ? 1 : 2);
  }

  private directlyAround(id: string, unsure: boolean): string[] {
    return this.located(id, unsure).map(({ object }) => object as string);
  }

  /** What says where a thing is, what says it best first. */
  private located(id: string, unsure: boolean): GraphStatement[] {
    const type = this.typeOf(id);
    const place = isPlace(type);
    const { whereabouts } = type;
    return (this.bySubject.get(id) ?? [])
      .filter(({ predicate, object }) => object && whereabouts.includes(predicate))
      .filter((statement) => (unsure || !linkIsDoubtful(statement)) && (!place || HOLDS.has(statement.status)))
      .sort((a, b) => whereabouts.indexOf(a.predicate) - whereabouts.indexOf(b.predicate));
  }
}
