/** Every error that a caller or an operator can meet: its code, the HTTP status of a response with it, and its meaning. */
export const ERRORS = {
  GRAPHQL_PARSE_FAILED: { status: 400, meaning: 'The query is not GraphQL, or too long.' },
  GRAPHQL_VALIDATION_FAILED: {
    status: 400,
    meaning: 'The query asks for what the schema does not have, or gives a value of another type.',
  },
  OPERATION_RESOLUTION_FAILURE: { status: 400, meaning: 'The query has several operations, or none of the name that was given.' },
  PERSISTED_QUERY_NOT_SUPPORTED: { status: 200, meaning: 'The hash of a query was sent, and this service keeps no queries.' },
  BAD_REQUEST: { status: 400, meaning: 'The HTTP request is not one of GraphQL: its body, content type, size, method or address.' },
  NOT_FOUND: { status: 404, meaning: 'There is nothing at this address.' },
  BAD_USER_INPUT: { status: 400, meaning: 'An argument is malformed or out of its range.' },
  BAD_CURSOR: { status: 400, meaning: 'The cursor is damaged or belongs to another list or order.' },
  UNKNOWN_NAME: { status: 200, meaning: 'No entity has this id or name; the nearest ones are listed in `candidates`.' },
  AMBIGUOUS_NAME: { status: 200, meaning: 'Several entities bear this name; they are listed in `candidates`.' },
  DB_UNAVAILABLE: { status: 503, meaning: 'Neo4j cannot be reached or is not ready.' },
  DEADLINE_EXCEEDED: { status: 503, meaning: 'The answer took longer than a request may take.' },
  TOO_LARGE: { status: 503, meaning: 'The answer needs more memory than a request may have.' },
  INTERNAL: { status: 500, meaning: 'A fault of ours; the log has it under the id in the message.' },
  CONFIG: { status: 500, meaning: 'A setting is missing or wrong.' },
  PREREQUISITE: { status: 500, meaning: 'Java or Maven is missing or of the wrong version.' },
  DATA_DIR_BUSY: { status: 500, meaning: 'Another service is using this data folder.' },
  PORT_BUSY: { status: 500, meaning: 'Something else listens on the address the service was told to use.' },
  DB_START: { status: 500, meaning: 'The embedded Neo4j did not start; the message ends with its last log lines.' },
  DB_REFUSED: { status: 500, meaning: 'Neo4j answers but refuses us: wrong password, database or version.' },
  FOREIGN_DATA: { status: 500, meaning: 'The database holds nodes that are not ours, and nobody said that this is fine.' },
  SEEDS_INVALID: { status: 500, meaning: 'The seeds have faults; the first 30 are listed, nothing was written.' },
} as const;

export type ErrorCode = keyof typeof ERRORS;

/** An expected failure, with a code of the table and a message for the user. Anything else that is thrown is a bug of this service. */
export class Fault extends Error {
  constructor(
    readonly code: ErrorCode,
    message: string,
    readonly details: Record<string, unknown> = {},
  ) {
    super(message);
    this.name = 'Fault';
  }
}

/** Returns `value` if it is an integer from `least` to `most`; otherwise throws BAD_USER_INPUT with `name` and these limits. */
export function between(name: string, value: number, least: number, most: number): number {
  if (Number.isInteger(value) && value >= least && value <= most) return value;
  throw new Fault('BAD_USER_INPUT', `${name} is ${value}: expected ${least} to ${most}.`);
}

/** Whether a value is one of the codes of the table. */
export const isErrorCode = (code: unknown): code is ErrorCode => typeof code === 'string' && code in ERRORS;

/** The message of whatever was thrown; it need not be an Error. */
export const messageOf = (thrown: unknown): string => (thrown instanceof Error ? thrown.message : String(thrown));

/** The code of a system error of Node, such as ENOENT; undefined for anything else. */
export const systemCodeOf = (thrown: unknown): string | undefined =>
  thrown instanceof Error && 'code' in thrown && typeof thrown.code === 'string' ? thrown.code : undefined;
