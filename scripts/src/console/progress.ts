import { paint } from './paint.js';

/** Tells a person what is going on. Tests use the silent one. */
export interface Progress {
  /** One finished step and how long it took, in milliseconds. */
  done(what: string, milliseconds: number): void;
  /** One thing worth knowing. */
  note(text: string): void;
  /** One thing that went wrong and was survived. */
  warn(text: string): void;
}

/** Progress as lines on standard output. */
export const terminalProgress: Progress = {
  done: (what, milliseconds) =>
    console.log(
      `  ${paint('green', '✓')} ${what} ${paint('grey', `${(milliseconds / 1000).toFixed(1)} s`)}`,
    ),
  note: (text) => console.log(`  ${paint('cyan', '·')} ${text}`),
  warn: (text) => console.log(`  ${paint('yellow', '!')} ${text}`),
};

/** Progress that nobody reads. */
export const silentProgress: Progress = {
  done: () => undefined,
  note: () => undefined,
  warn: () => undefined,
};

/** Runs one step and reports it when it is done; what failed is reported by whoever catches it. */
export async function step<T>(
  progress: Progress,
  what: string | ((result: T) => string),
  run: () => Promise<T>,
): Promise<T> {
  const startedAt = performance.now();
  const result = await run();
  progress.done(typeof what === 'string' ? what : what(result), performance.now() - startedAt);
  return result;
}
