/** How much one request may ask for: a short text can stand for millions of fields when its fragments are spelled out. */
import { GraphQLError, Kind, type SelectionSetNode, type ValidationRule } from 'graphql';

/** The introspection of a playground has some 300 fields, the longest question of this project some 60. */
const MOST_FIELDS = 2_000;
/** Each field of the query itself is asked of Neo4j by itself. */
const MOST_ROOT_FIELDS = 20;

/** A validation rule: refuses an operation that selects too much. Fragments are counted once each, so the counting itself is short. */
export const notTooMuch: ValidationRule = (context) => {
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
      fragments.set(name, 0); // one that contains itself is refused by another rule
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
