import type { Method } from '../asking.js';

/**
 * How an operation is asked for, as the generated lists write it: its method, its path, and which of these
 * it has. Arguments come in one order: what is in the path, the body, the query, the options.
 *
 * - `body`: something is sent as JSON; `bytes`: something is sent as it is
 * - `query`: something is asked for by a query
 * - `key`: an idempotency key makes its repetition harmless
 * - `blob`: it answers bytes
 * - `seen`: what it answers comes with its mark
 * - `pages`: what it answers is walked to the end, page by page
 */
export type Operation = `${Method} /${string}`;

/** The operations of a group's commands. */
export type Operations<Group> = Readonly<Record<keyof Group, Operation>>;
