/** Links that contain a query: they are read when the page opens, and created by a button of the toolbar. */
import { ToolbarButton, useGraphiQL } from '@graphiql/react';
import { useEffect, useState } from 'react';
import { questions } from './questions';

const LONGEST = 8_000; // in characters; servers refuse longer addresses (ours allows 16 kB including all headers)

/** The tab that the address describes, if it does: `?query=…&variables=…&operationName=…`, or `?question=<slug>`. */
function readLink() {
  const asked = new URLSearchParams(location.search);
  const query = asked.get('query') ?? (asked.has('question') ? queryOf(asked.get('question')) : undefined);
  if (query === undefined) return undefined;
  // The link is removed from the address: if the user edits the query and reloads, the edited query should appear, not the link again.
  history.replaceState(null, '', location.pathname);
  // If the link has no variables, they are set to '': with undefined, GraphiQL would restore the variables of the last visit.
  return { query, variables: asked.get('variables') ?? '', operationName: asked.get('operationName') };
}

function queryOf(slug: string | null): string {
  const name = JSON.stringify(slug);
  return (
    questions.find((question) => question.slug === slug)?.query ??
    `# 没有名为 ${name} 的问题，左边的列表里有全部问题。\n# There is no question ${name}; the list at the left has them all.\n`
  );
}

export const link = readLink();

function linkTo({ query, variables, operationName }: { query: string; variables?: string; operationName?: string }): string {
  const address = new URL('/graphql', location.href);
  const question = !variables && questions.find((each) => each.query === query);
  const parts = question ? { question: question.slug } : { query, variables, operationName };
  for (const [name, value] of Object.entries(parts)) if (value) address.searchParams.set(name, value);
  return address.href;
}

const STATES = {
  ready: ['复制链接 / Copy link', 'M10 14a4 4 0 0 0 6 0l4-4a4 4 0 0 0-6-6l-1 1M14 10a4 4 0 0 0-6 0l-4 4a4 4 0 0 0 6 6l1-1'],
  copied: ['已复制 / Copied', 'M4 13l5 5L20 6'],
  shown: ['链接在地址栏 / The link is in the address bar', 'M4 13l5 5L20 6'],
  tooLong: ['太长，不能作链接 / Too long for a link', 'M6 6l12 12M18 6L6 18'],
} as const;

/** Copies a link to the content of the editors. If there is no clipboard, the link is shown in the address bar instead. */
export function CopyLink() {
  const { queryEditor, variableEditor, operations, operationName } = useGraphiQL((state) => state);
  const [state, setState] = useState<keyof typeof STATES>('ready');
  const [label, icon] = STATES[state];

  useEffect(() => {
    if (state === 'ready') return;
    const timer = setTimeout(setState, 2_000, 'ready');
    return () => clearTimeout(timer);
  }, [state]);

  const copy = async () => {
    const several = (operations?.length ?? 0) > 1;
    const address = linkTo({
      query: queryEditor?.getValue() ?? '',
      variables: variableEditor?.getValue().trim() ?? '',
      operationName: several ? operationName : undefined,
    });
    if (address.length > LONGEST) return setState('tooLong');
    // Browsers offer no clipboard to a page that was loaded over plain HTTP from another machine.
    const copied = await navigator.clipboard?.writeText(address).then(
      () => true,
      () => false,
    );
    if (!copied) history.replaceState(null, '', address);
    setState(copied ? 'copied' : 'shown');
  };

  return (
    <ToolbarButton label={label} onClick={copy}>
      <svg className="graphiql-toolbar-icon" viewBox="0 0 24 24" fill="none" stroke="currentColor" strokeWidth={2} aria-hidden="true">
        <path d={icon} />
      </svg>
    </ToolbarButton>
  );
}
