/** Turns errors into responses with a code, a status and a helpful message, and without internal details. */
import { randomUUID } from 'node:crypto';
import { STATUS_CODES } from 'node:http';
import type { Socket } from 'node:net';
import type { ApolloServerPlugin } from '@apollo/server';
import type { FastifyReply } from 'fastify';
import { GraphQLError, type GraphQLFormattedError, type GraphQLSchema } from 'graphql';
import { ERRORS, type ErrorCode, Fault, isErrorCode } from '../ground/errors.ts';
import { withHint } from './hints.ts';

type LogLine = (line: string) => void;

/** The error handler for requests that fail outside GraphQL. */
export const refusal =
  (log: LogLine) =>
  (error: { statusCode?: number; message: string }, _request: unknown, reply: FastifyReply): FastifyReply => {
    if (error instanceof Fault) {
      const { status } = ERRORS[error.code];
      // In GraphQL, an unknown name is an error inside an answer with status 200. Here there is no answer at all, so the status is 404.
      return reply.status(status === 200 ? 404 : status).send({ errors: [{ message: error.message, extensions: shownOf(error, log) }] });
    }
    const status = error.statusCode ?? 500;
    const { message, code } = status >= 500 ? internalFault(error, log) : { message: error.message, code: 'BAD_REQUEST' };
    return reply.status(status).send({ errors: [{ message, extensions: { code } }] });
  };

/** Answers what Node's HTTP parser rejects. Such input never becomes a request, so the response is written to the socket by hand. */
export function refuseInvalidHttp({ code }: { code: string }, socket: Socket): void {
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
 * Sets the HTTP status of a GraphQL response. An error of the service (500 and above) sets it even if part of the data is there; an error
 * of the caller (400 to 499) sets it only if there is no data at all.
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
        // A status that Apollo has set already, such as 405, is more precise.
        if (worst >= 500 || (worst >= 400 && nothing && !http.status)) http.status = worst;
      },
    };
  },
};

/** Formats a GraphQL error for the caller, with a code and a helpful message. Unexpected errors are logged and replaced by an id. */
export function formatFault(formatted: GraphQLFormattedError, error: unknown, schema: GraphQLSchema, log: LogLine): GraphQLFormattedError {
  const cause = error instanceof GraphQLError ? (error.originalError ?? error) : error;
  const { message, locations, path } = formatted;
  if (cause instanceof Fault) {
    return { message: cause.message, locations, path, extensions: shownOf(cause, log) };
  }
  // If a scalar rejects a literal in the query, Apollo reports only GRAPHQL_VALIDATION_FAILED; the code that the scalar gave is better.
  const refused = cause instanceof GraphQLError && cause.extensions.code === 'BAD_USER_INPUT';
  const code = refused ? 'BAD_USER_INPUT' : formatted.extensions?.code;
  if (code !== 'INTERNAL_SERVER_ERROR' && (code || cause instanceof GraphQLError))
    return { message: withHint(schema, message), locations, path, extensions: { code } };
  return { message: internalFault(cause, log).message, locations, path, extensions: { code: 'INTERNAL' } };
}

/** The extensions of a fault that the caller sees. Its cause is internal, so it is only logged. */
function shownOf({ code, details }: Fault, log: LogLine): Record<string, unknown> {
  const { cause, ...shown } = details;
  if (cause) log(`${code}: ${cause}`);
  return { code, ...shown };
}

/** Logs an unexpected error under a new id. The caller gets only the id and can report it. */
function internalFault(cause: unknown, log: LogLine): { message: string; code: ErrorCode } {
  const id = randomUUID().slice(0, 8);
  log(`fault ${id}: ${cause instanceof Error ? cause.stack : String(cause)}`);
  return { message: `A fault of ours; the log has it under ${id}.`, code: 'INTERNAL' };
}
