/** Errors on their way to callers: a code, a status and a sentence that helps, and nothing of our insides. */
import { randomUUID } from 'node:crypto';
import { STATUS_CODES } from 'node:http';
import type { Socket } from 'node:net';
import type { ApolloServerPlugin } from '@apollo/server';
import type { FastifyReply } from 'fastify';
import { GraphQLError, type GraphQLFormattedError, type GraphQLSchema } from 'graphql';
import { ERRORS, type ErrorCode, Fault, isErrorCode } from '../ground/errors.ts';
import { withHint } from './hints.ts';

type LogLine = (line: string) => void;

/** Answers a request that failed outside GraphQL. */
export const refusal =
  (log: LogLine) =>
  (error: { statusCode?: number; message: string }, _request: unknown, reply: FastifyReply): FastifyReply => {
    if (error instanceof Fault) {
      const { status } = ERRORS[error.code];
      // Over GraphQL an unknown name is a part of an answer; here there is no answer without it.
      return reply.status(status === 200 ? 404 : status).send({ errors: [{ message: error.message, extensions: shownOf(error, log) }] });
    }
    const status = error.statusCode ?? 500;
    const { message, code } = status >= 500 ? faultOfOurs(error, log) : { message: error.message, code: 'BAD_REQUEST' };
    return reply.status(status).send({ errors: [{ message, extensions: { code } }] });
  };

/** What Node's parser refuses never becomes a request; it is told so in the same form, by hand. */
export function refuseWhatIsNoHttp({ code }: { code: string }, socket: Socket): void {
  if (code === 'ECONNRESET' || socket.destroyed) return;
  const [status, message] = {
    ERR_HTTP_REQUEST_TIMEOUT: [408, 'The request did not come in time.'] as const,
    HPE_HEADER_OVERFLOW: [431, 'The address or the headers are too long.'] as const,
    HPE_INVALID_URL: [400, 'An address takes ASCII alone: percent-encode the rest, 赣州 as %E8%B5%A3%E5%B7%9E.'] as const,
  }[code] ?? [400, 'This is no HTTP.'];
  const body = JSON.stringify({ errors: [{ message, extensions: { code: 'BAD_REQUEST' } }] });
  const head = [
    `HTTP/1.1 ${status} ${STATUS_CODES[status]}`,
    'content-type: application/json; charset=utf-8',
    `content-length: ${Buffer.byteLength(body)}`,
    'connection: close',
  ];
  socket.end(`${head.join('\r\n')}\r\n\r\n${body}`, () => socket.destroy());
}

/**
 * A fault that is not the caller's has a status of its own, also where parts of the answer could be given; a fault of the caller's
 * only where nothing could.
 */
export const statusOfFaults: ApolloServerPlugin = {
  async requestDidStart() {
    return {
      async willSendResponse({ response: { body, http } }) {
        if (body.kind !== 'single') return;
        const { errors = [], data } = body.singleResult;
        const statuses = errors.map(({ extensions }) => (isErrorCode(extensions?.code) ? ERRORS[extensions.code].status : 200));
        const worst = Math.max(0, ...statuses);
        const nothing = Object.values(data ?? {}).every((value) => value === null);
        if (worst >= 500 || (worst >= 400 && nothing && !http.status)) http.status = worst; // a status that is there says more: 405
      },
    };
  },
};

/** An error as callers see it: a code, a sentence that helps, and nothing of our insides. */
export function formatFault(formatted: GraphQLFormattedError, error: unknown, schema: GraphQLSchema, log: LogLine): GraphQLFormattedError {
  const cause = error instanceof GraphQLError ? (error.originalError ?? error) : error;
  const { message, locations, path } = formatted;
  if (cause instanceof Fault) {
    return { message: cause.message, locations, path, extensions: shownOf(cause, log) };
  }
  // Of a value in the text of a query Apollo says only that the query does not fit; the scalar that refused it knows better.
  const refused = cause instanceof GraphQLError && cause.extensions.code === 'BAD_USER_INPUT';
  const code = refused ? 'BAD_USER_INPUT' : formatted.extensions?.code;
  const expected = cause instanceof GraphQLError || (code && code !== 'INTERNAL_SERVER_ERROR');
  if (expected && code !== 'INTERNAL_SERVER_ERROR') return { message: withHint(schema, message), locations, path, extensions: { code } };
  return { message: faultOfOurs(cause, log).message, locations, path, extensions: { code: 'INTERNAL' } };
}

/** What a fault shows beside its message; its cause is of our insides, and goes to the log. */
function shownOf({ code, details }: Fault, log: LogLine): Record<string, unknown> {
  const { cause, ...shown } = details;
  if (cause) log(`${code}: ${cause}`);
  return { code, ...shown };
}

/** Logs what must not reach the caller, who gets the id to ask about it. */
function faultOfOurs(cause: unknown, log: LogLine): { message: string; code: ErrorCode } {
  const id = randomUUID().slice(0, 8);
  log(`fault ${id}: ${cause instanceof Error ? cause.stack : String(cause)}`);
  return { message: `A fault of ours; the log has it under ${id}.`, code: 'INTERNAL' };
}
