import { suggestionList } from 'graphql/jsutils/suggestionList.js';
import type { Model } from '../../schema/model.ts';
import type { SeedEntity, SeedFault, Seeds } from '../records.ts';

/** What every rule receives: the seeds, what to check them against, and the list to which it adds the faults it finds. */
export class Inspection {
  /** Everything that is wrong, in the order in which it was found. */
  readonly faults: SeedFault[];
  readonly entities: ReadonlyMap<string, SeedEntity>;

  /** `texts`: the text of each document that is at hand, by the document's id. */
  constructor(
    readonly seeds: Seeds,
    readonly model: Model,
    readonly texts: ReadonlyMap<string, string>,
  ) {
    this.faults = [...seeds.faults];
    this.entities = new Map(seeds.entities.map((entity) => [entity.id, entity]));
  }

  /** Tells a fault; `at` is its file and line, `hint` what would help. */
  fault(at: string, message: string, hint?: string): void {
    this.faults.push({ at, message, hint });
  }

  /** Whether an id is that of an entity of the seeds; where it is none, that is a fault. `role`: what the id is there for. */
  isDefined(id: string, at: string, role: string): boolean {
    if (this.entities.has(id)) return true;
    this.fault(at, `${role} ${id} is not defined`, nearest(id, this.entities.keys()));
    return false;
  }
}

/** A hint that names what is spelled most like `name`, where anything is. */
export function nearest(name: string, names: Iterable<string>): string | undefined {
  const [first, second] = suggestionList(name, [...names]);
  return first ? `did you mean ${[first, second].filter(Boolean).join(' or ')}?` : undefined;
}
