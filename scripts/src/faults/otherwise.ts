import type { OtherwiseRun } from '../system/service-process.js';

/** How a service runs otherwise than usual, until `heal` of its world. */
export interface Otherwise {
  /** `outbox.after-commit=kill@3`; see shared/src/failpoints. */
  failpoints?: readonly string[];
  /** A file of weaken/, which switches a protection off in that process. */
  without?: string | undefined;
  env?: NodeJS.ProcessEnv;
  /** Modules that the process loads before everything else. */
  preload?: readonly URL[];
  /** Another release: the folder of a checkout that is compiled. */
  checkout?: string;
}

/** The same in terms of the process. */
export function runOf(otherwise: Otherwise): OtherwiseRun {
  const { failpoints = [], without, env = {}, preload = [], checkout } = otherwise;
  const weaken = without === undefined ? [] : [new URL(`./weaken/${without}.js`, import.meta.url)];
  const imports = [...preload, ...weaken].map(({ href }) => `--import ${href}`);
  return {
    ...(checkout !== undefined && { checkout }),
    env: {
      ...env,
      FAILPOINTS: failpoints.join(','),
      NODE_OPTIONS: [process.env.NODE_OPTIONS ?? '', ...imports].join(' ').trim(),
    },
  };
}
