/** Golden plans: the Cypher that the plan compiler generates for the selections of some questions. No database is needed. */
import { execute, type GraphQLObjectType, type GraphQLResolveInfo, getNamedType, isCompositeType, parse } from 'graphql';
import { readQuestions } from '../ground/questions.ts';
import { planFor } from '../loaders/plan/plan.ts';
import { buildGraphQLSchema } from '../resolvers/build.ts';
import { type Model, modelOf } from '../schema/model.ts';
import { laidOut } from './layout.ts';

/** The folder of the golden plans, below the project's folder. */
export const PLANS_DIR = 'tests/plans';

/** The questions that have a golden plan, each with what it shows. */
export const PLANNED: Record<string, string> = {
  'bay-area-firms-in-ganzhou': 'a list with short relations, and the statements behind each of them',
  'the-plan-for-paired-cities': 'relations within relations, and the premises of what is derived',
  'one-zone-two-names': 'things as they were known by a day, beside those of today',
  'what-ganzhou-copies-from-shenzhen': 'a fragment that two fields share, and an interface at the other end',
  'what-fu-zhenghua-says': 'a list of statements with their evidence',
};

/** The golden plan of a question. */
export async function planText(slug: string): Promise<string> {
  const { en = '', query = '' } = readQuestions().find((each) => each.slug === slug) ?? {};
  const plans = await Promise.all(fieldsOfQuery(query).map(({ info, model }) => plansOfField(info, model)));
  return `// ${en}
// The plan of questions/${slug}.graphql: ${PLANNED[slug]}. Printed by npm run print.
// Each expression is read of the thing that n0 or n1 is bound to. Of its parameters $a, those that are null are left out, and names stand
// as the question has them; in a request they are ids by then.
${plans.flat().join('')}`;
}

/** The root fields that an operation selects, each with the arguments that its resolver would get. */
function fieldsOfQuery(query: string): { info: GraphQLResolveInfo; model: Model }[] {
  const schema = buildGraphQLSchema();
  const model = modelOf(schema);
  const met: { info: GraphQLResolveInfo; model: Model }[] = [];
  for (const field of Object.values((schema.getQueryType() as GraphQLObjectType).getFields())) {
    field.resolve = (_source, _args, _context, info) => {
      met.push({ info, model });
      return null;
    };
  }
  execute({ schema, document: parse(query) });
  return met;
}

/** The plans of a field: two for a list (`nodes` and `edges`), one for an entity or statement, none for anything that is not stored. */
async function plansOfField(info: GraphQLResolveInfo, model: Model): Promise<string[]> {
  const type = getNamedType(info.returnType) as GraphQLObjectType;
  const listed = type.name.endsWith('Connection') ? getNamedType(type.getFields().nodes!.type).name : undefined;
  if (listed) return [...(await plan(info, model, listed, ['nodes'], 'n0')), ...(await plan(info, model, listed, ['edges', 'node'], 'n1'))];
  const stored = isCompositeType(type) && 'id' in type.getFields();
  return stored ? plan(info, model, type.name, [], 'n0') : [];
}

async function plan(info: GraphQLResolveInfo, model: Model, type: string, path: string[], root: string): Promise<string[]> {
  const compiled = await planFor(model, info, type, async (_field, values) => values, path, root);
  if (!compiled) return [];
  const parameters = Object.entries(compiled.parameters).map(([name, values]) => {
    const given = Object.entries(values)
      .filter(([, value]) => value !== null && value !== undefined)
      .sort(([a], [b]) => (a < b ? -1 : 1));
    return `//   ${name} ${JSON.stringify(Object.fromEntries(given))}\n`;
  });
  return [`\n// ${[info.path.key, ...path].join('.')}: ${type}\n${parameters.join('')}${laidOut(compiled.cypher)}\n`];
}
