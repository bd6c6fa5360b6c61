/** Computes which places lie in which, and in which places other entities are. */
import type { TypeModel } from '../schema/model.ts';
import { HOLDS, linkIsDoubtful } from './facts.ts';
import type { GraphStatement } from './statements.ts';

const isPlace = ({ labels }: TypeModel) => labels.includes('Place');

/** Whether entities of this type have no location but are for some places, such as policies. */
export const isForPlaces = ({ links }: TypeModel) => [...links.values()].some(({ concerns }) => concerns);

export class Places {
  private readonly known = new Map<string, Set<string>>();

  constructor(
    private readonly typeOf: (id: string) => TypeModel,
    private readonly bySubject: ReadonlyMap<string, readonly GraphStatement[]>,
  ) {}

  /** The ids of all places an entity lies in, at any depth; for a place, including itself. With `includeDoubtful`, doubtful statements count too. */
  inside(id: string, includeDoubtful = false): Set<string> {
    const key = `${id} ${includeDoubtful}`;
    const known = this.known.get(key);
    if (known) return known;
    const seen = new Set<string>([id]);
    const open = [id];
    for (const each of open) {
      for (const above of this.directlyInside(each, includeDoubtful)) {
        if (seen.has(above)) continue; // without this check, two places that lie in each other would cause an endless loop
        seen.add(above);
        open.push(above);
      }
    }
    // Not everything above is a place: a party to an agreement may be a company.
    const result = new Set([...seen].filter((each) => isPlace(this.typeOf(each))));
    this.known.set(key, result);
    return result;
  }

  /** The ids of the nearest places an entity lies in, at most two. */
  nearest(id: string): string[] {
    const located = this.located(id, false);
    const best = located[0]?.predicate; // the first predicate wins: a line lies where it ends, and not where it only passes through
    const above = [...new Set(located.filter(({ predicate }) => predicate === best).map(({ object }) => object as string))];
    const closest = above.filter((place) => !above.some((other) => other !== place && this.inside(other).has(place)));
    return closest.slice(0, this.typeOf(id).links.get(best as string)?.shape === 'one' ? 1 : 2);
  }

  private directlyInside(id: string, includeDoubtful: boolean): string[] {
    return this.located(id, includeDoubtful).map(({ object }) => object as string);
  }

  /** The statements that say where an entity is, ordered by how well their predicate tells it. */
  private located(id: string, includeDoubtful: boolean): GraphStatement[] {
    const type = this.typeOf(id);
    const place = isPlace(type);
    const { whereabouts } = type;
    return (this.bySubject.get(id) ?? [])
      .filter(({ predicate, object }) => object && whereabouts.includes(predicate))
      .filter((statement) => (includeDoubtful || !linkIsDoubtful(statement)) && (!place || HOLDS.has(statement.status)))
      .sort((a, b) => whereabouts.indexOf(a.predicate) - whereabouts.indexOf(b.predicate));
  }
}
