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
    /** A date, or the name of what happened then: 2022, 赣深高铁. */
    TimeRef: string;
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

const ADDRESS = process.env.RONGWAN_URL ?? 'http://127.0.0.1:4000';

/** Throws with the messages of an answer that has errors, and with what to do where nobody answers. */
export async function ask<Answer, Variables>(
  query: TadaDocumentNode<Answer, Variables> & Known<Answer>,
  variables: Variables,
): Promise<Answer> {
  const reply = await fetch(new URL('/graphql', ADDRESS), {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: print(query), variables }),
  }).catch(() => {
    throw new Error(`No service answers at ${ADDRESS}: start it with npm start, or name another address in RONGWAN_URL.`);
  });
  const { data, errors } = (await reply.json()) as { data: Answer; errors?: { message: string; extensions: { code: string } }[] };
  if (errors) throw new Error(errors.map(({ message, extensions }) => `${extensions.code}: ${message}`).join('\n'));
  return data;
}

/** Runs a script; where it fails, the sentence of its error is all that is printed. */
export async function run(script: () => Promise<void>): Promise<void> {
  try {
    await script();
  } catch (error) {
    console.error((error as Error).message);
    process.exitCode = 1;
  }
}
