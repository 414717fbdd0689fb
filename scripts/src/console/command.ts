import { parentOf } from '../process/process-table.js';
import { PlainError, reasonOf } from './plain-error.js';
import { Teardown } from './teardown.js';

const exitCodes = { SIGHUP: 129, SIGINT: 130, SIGTERM: 143 } as const;

/**
 * Runs a command line program: whatever way it ends (returning, throwing, Ctrl-C, SIGTERM, its
 * terminal closed) the teardown is run first. A PlainError is printed as one sentence.
 *
 * @param main returns the exit code.
 */
export async function runCommand(main: (teardown: Teardown) => Promise<number>): Promise<void> {
  const teardown = new Teardown();
  for (const signal of Object.keys(exitCodes) as (keyof typeof exitCodes)[]) {
    process.on(signal, () => void interrupt(signal, teardown));
  }
  if (process.env.npm_lifecycle_event !== undefined) void followNpm(teardown);
  // A closed terminal takes standard output with it; that is no reason to leave servers running.
  process.stdout.on('error', () => undefined);
  process.stderr.on('error', () => undefined);

  let code = 1;
  try {
    code = await main(teardown);
  } catch (error) {
    if (!isInterrupted()) explain(error);
  }
  if (isInterrupted()) return; // a signal is being obeyed, and sets the exit code
  await stopAll(teardown);
  process.exit(code);
}

/**
 * npm runs us through a shell. Whoever ends npm may end that shell, or neither passes the signal
 * on: other ancestors than before are the only sign.
 */
async function followNpm(teardown: Teardown): Promise<void> {
  const before = await ancestors();
  const look = async (): Promise<void> => {
    if ((await ancestors()) !== before) await interrupt('SIGTERM', teardown);
  };
  setInterval(() => void look(), 500).unref();
}

/** The ids of our parent and of its parent. */
async function ancestors(): Promise<string> {
  return `${process.ppid} ${(await parentOf(process.ppid)) ?? ''}`;
}

let interrupted = false;

/** A function, so that each look counts: signals arrive while we wait. */
function isInterrupted(): boolean {
  return interrupted;
}

async function interrupt(signal: keyof typeof exitCodes, teardown: Teardown): Promise<void> {
  // A terminal sends Ctrl-C to the whole group, so npm passes on the same signal a second time.
  if (interrupted) return;
  interrupted = true;
  if (signal !== 'SIGHUP') console.error('\nStopping …');
  await stopAll(teardown);
  process.exit(signal === 'SIGINT' ? 0 : exitCodes[signal]);
}

async function stopAll(teardown: Teardown): Promise<void> {
  try {
    await teardown.run();
  } catch (error) {
    explain(error);
  }
}

/** Prints an error the way it deserves: one sentence for a PlainError, the stack for a bug. */
export function explain(error: unknown): void {
  if (error instanceof PlainError) console.error(`gatehouse: ${error.message}`);
  else if (error instanceof Error) console.error(`gatehouse: ${error.stack ?? reasonOf(error)}`);
  else console.error(`gatehouse: ${reasonOf(error)}`);
}
