/** Sends the playground's requests. Returns an Observable, so that stopping a request aborts it and no late answer lands in another tab. */
import type { GraphiQLProps } from 'graphiql';

type Fetcher = GraphiQLProps['fetcher'];

interface Observer {
  next(answer: unknown): void;
  error(reason: Error): void;
  complete(): void;
}

export const fetcher: Fetcher = (question, { headers } = {}) => ({
  subscribe({ next, error, complete }: Observer) {
    const stop = new AbortController();
    ask(question, headers, stop.signal).then(
      (answer) => {
        next(answer);
        complete();
      },
      (reason) => stop.signal.aborted || error(reason),
    );
    return { unsubscribe: () => stop.abort() };
  },
});

async function ask(question: Parameters<Fetcher>[0], headers: Record<string, string> | undefined, signal: AbortSignal) {
  const request = { method: 'POST', headers: { 'content-type': 'application/json', ...headers }, body: JSON.stringify(question), signal };
  const reply = await fetch('/graphql', request).catch((reason) => {
    throw new Error(`服务没有应答 / The service does not answer (${reason.message})`);
  });
  return reply.json();
}
