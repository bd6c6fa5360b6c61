/** Limits the size of a request: because of fragments, a short text can select millions of fields. */
import { GraphQLError, Kind, type SelectionSetNode, type ValidationRule } from 'graphql';

/** For comparison: the introspection query of a playground has about 300 fields, the longest example question about 60. */
const MOST_FIELDS = 2_000;
/** Every root field needs at least one Neo4j statement of its own. */
const MOST_ROOT_FIELDS = 20;

/**
 * A validation rule that refuses an operation with too many fields. The size of each fragment is computed only once, so counting is fast.
 */
export const limitFields: ValidationRule = (context) => {
  const counter = (deep: boolean) => {
    const fragments = new Map<string, number>();
    const size = (set: SelectionSetNode | undefined): number =>
      (set?.selections ?? []).reduce((sum, each) => {
        if (each.kind === Kind.FRAGMENT_SPREAD) return sum + ofFragment(each.name.value);
        if (each.kind === Kind.INLINE_FRAGMENT) return sum + size(each.selectionSet);
        return sum + 1 + (deep ? size(each.selectionSet) : 0);
      }, 0);
    const ofFragment = (name: string): number => {
      const known = fragments.get(name);
      if (known !== undefined) return known;
      fragments.set(name, 0); // a fragment that contains itself is refused by another rule
      const counted = size(context.getFragment(name)?.selectionSet);
      fragments.set(name, counted);
      return counted;
    };
    return size;
  };
  const [all, root] = [counter(true), counter(false)];
  return {
    OperationDefinition(node) {
      const refuse = (what: string, found: number, most: number) => {
        if (found > most)
          context.reportError(new GraphQLError(`${what}: expected at most ${most}. Ask for less at once.`, { nodes: [node] }));
      };
      refuse('Too many fields, with fragments spelled out', all(node.selectionSet), MOST_FIELDS);
      refuse('Too many fields at the root, each of which is a question', root(node.selectionSet), MOST_ROOT_FIELDS);
    },
  };
};
