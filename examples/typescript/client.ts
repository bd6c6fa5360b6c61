/** Asks Rongwan; the types of variables and answers come from the schema. */
import { initGraphQLTada, type TadaDocumentNode } from 'gql.tada';
import { print } from 'graphql';
import type { introspection } from './introspection.d.ts';

/** Reads a query, with the types of its variables and of its answer. */
export const graphql = initGraphQLTada<{
  introspection: introspection;
  scalars: {
    /** An id or any name: company/gree-electric, 格力电器, geli. */
    EntityRef: string;
    /** EDTF: 2022, 2022-01, ../2021-11, 2021/2023. */
    PartialDate: string;
  };
  disableMasking: true;
}>();

/** The fields of an answer that the schema does not have: gql.tada leaves their type unknown. */
type Missing<Answer> = Answer extends readonly (infer Item)[]
  ? Missing<Item>
  : Answer extends object
    ? { [Field in keyof Answer]-?: unknown extends Answer[Field] ? Field : Missing<Answer[Field]> }[keyof Answer]
    : never;

/** What a query has to be, so that one which asks for a missing field does not compile. */
type Known<Answer> = [Missing<Answer>] extends [never] ? unknown : { 'the schema does not have': Missing<Answer> };

/** Throws with the messages of an answer that has errors. */
export async function ask<Answer, Variables>(
  query: TadaDocumentNode<Answer, Variables> & Known<Answer>,
  variables: Variables,
): Promise<Answer> {
  const reply = await fetch(new URL('/graphql', process.env.RONGWAN_URL ?? 'http://127.0.0.1:4000'), {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: print(query), variables }),
  });
  const { data, errors } = (await reply.json()) as { data: Answer; errors?: { message: string; extensions: { code: string } }[] };
  if (errors) throw new Error(errors.map(({ message, extensions }) => `${extensions.code}: ${message}`).join('\n'));
  return data;
}
