import { ConfigError, type Variable } from '../config/env.js';

/** The places where dying, failing or lingering would hurt most. A test makes it happen there. */
export const FAILPOINTS = [
  /** In the transaction: the change is written, its events are not yet. */
  'outbox.before-append',
  /** In the transaction: change and events are written and not committed. */
  'outbox.after-append',
  /** Committed, and nobody has been told of it. */
  'outbox.after-commit',
  /** The relay holds events and has published none of them. */
  'outbox.before-publish',
  /** The broker has confirmed the events, and their rows still say that it has not. */
  'outbox.after-publish',
  /** A message has arrived, and nothing was done. */
  'consumer.before-effect',
  /** What the message asked for is done, and the broker does not know. */
  'consumer.before-acknowledge',
  /** The copy of a failed message lies on the ladder or with the dead letters, the message too. */
  'consumer.after-put-aside',
  /** In the transaction: rows of a file were applied, and nothing is committed. */
  'import.rows-applied',
  /** Likewise, rows that were taken back. */
  'import.rows-undone',
  /** Links were sent for a part of a batch, and the job does not know yet. */
  'invitations.asked',
  /** Rows of somebody were forgotten, and the job does not know yet. */
  'erasure.rows-forgotten',
  /** Rows of a community were written to its archive, which is not whole. */
  'community-archive.rows-written',
] as const;

export type Failpoint = (typeof FAILPOINTS)[number];

/** `kill` is kill -9 of this process, `error` throws, `delay` waits so many milliseconds. */
type Action = { do: 'kill' } | { do: 'error' } | { do: 'delay'; ms: number };

export interface ArmedFailpoint {
  name: Failpoint;
  action: Action;
  /** Only the n-th time; each time when absent. */
  at: number | undefined;
}

const armed = new Map<Failpoint, ArmedFailpoint>();
const reached = new Map<Failpoint, number>();

/**
 * Says that the program is at this point. Nothing happens unless a test has armed it: then the
 * process dies here, or the returned promise rejects or waits.
 */
export function reach(name: Failpoint): Promise<void> | undefined {
  const point = armed.size === 0 ? undefined : armed.get(name);
  return point === undefined ? undefined : act(point);
}

async function act({ name, action, at }: ArmedFailpoint): Promise<void> {
  const times = (reached.get(name) ?? 0) + 1;
  reached.set(name, times);
  if (at !== undefined && times !== at) return;
  if (action.do === 'error') throw new Error(`failpoint ${name}`);
  if (action.do === 'delay') await new Promise((resolve) => setTimeout(resolve, action.ms));
  else process.kill(process.pid, 'SIGKILL');
}

/**
 * The variable FAILPOINTS, e.g. `outbox.after-commit=kill@3,consumer.before-effect=delay:20`:
 * point, action (`kill`, `error` or `delay:<ms>`), and which time (`@n`; without it each time).
 */
export const FAILPOINT_VARIABLES: { FAILPOINTS: Variable<ArmedFailpoint[]> } = {
  FAILPOINTS: {
    parse: (text) => text.split(',').map((part) => parseFailpoint(part.trim())),
    fallback: { value: [] },
  },
};

function parseFailpoint(text: string): ArmedFailpoint {
  const [, point, verb, ms = '', at] =
    /^([a-z.-]+)=(kill|error|delay)(?::(\d+))?(?:@([1-9]\d*))?$/.exec(text) ?? [];
  const name = FAILPOINTS.find((known) => known === point);
  if (name === undefined || verb === undefined || (verb === 'delay') !== (ms !== '')) {
    throw new Error(
      `must be a list of point=kill, point=error or point=delay:<ms>, each with @n or not; ` +
        `the points are ${FAILPOINTS.join(', ')}`,
    );
  }
  const action: Action =
    verb === 'delay' ? { do: 'delay', ms: Number(ms) } : { do: verb === 'kill' ? 'kill' : 'error' };
  return { name, action, at: at === undefined ? undefined : Number(at) };
}

/**
 * Arms what the configuration names; each point counts from here on.
 * @throws ConfigError in production, where nothing may die on purpose
 */
export function armFailpoints(config: { FAILPOINTS: ArmedFailpoint[]; NODE_ENV: string }): void {
  if (config.FAILPOINTS.length > 0 && config.NODE_ENV === 'production')
    throw new ConfigError(['FAILPOINTS must not be set in production']);
  armed.clear();
  reached.clear();
  for (const point of config.FAILPOINTS) armed.set(point.name, point);
}
