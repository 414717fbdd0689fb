import { readFileSync } from 'node:fs';

/** Raised at start-up: names every variable that is missing or unusable, and never a value. */
export class ConfigError extends Error {
  override readonly name = 'ConfigError';

  constructor(readonly problems: readonly string[]) {
    super(`Bad configuration:\n${problems.map((problem) => `  ${problem}`).join('\n')}`);
  }
}

/** How one variable becomes a value. */
export interface Variable<T> {
  /** @throws Error saying what the text should have been; it must not repeat the text. */
  parse(text: string): T;
  /** Used when the variable is absent or empty; without one the variable is required. */
  fallback?: { value: T };
}

export type EnvSpec = Record<string, Variable<unknown>>;
export type EnvOf<S extends EnvSpec> = {
  [K in keyof S]: S[K] extends Variable<infer T> ? T : never;
};

/**
 * Reads the variables of `spec` from `env` into a typed object. Each may also stand in a file that
 * `NAME_FILE` names: a mounted secret is then in no process list and in no `docker inspect`.
 * @throws ConfigError naming every bad variable at once, so that one start shows them all.
 */
export function readEnv<S extends EnvSpec>(
  spec: S,
  env: Readonly<Record<string, string | undefined>>,
): EnvOf<S> {
  const values: Record<string, unknown> = {};
  const problems: string[] = [];
  for (const [name, variable] of Object.entries(spec)) {
    try {
      values[name] = readOne(variable, textOf(name, env));
    } catch (error) {
      problems.push(`${name} ${error instanceof Error ? error.message : String(error)}`);
    }
  }
  if (problems.length > 0) throw new ConfigError(problems);
  return values as EnvOf<S>;
}

function textOf(
  name: string,
  env: Readonly<Record<string, string | undefined>>,
): string | undefined {
  const text = env[name];
  const file = env[`${name}_FILE`]?.trim() ?? '';
  if (file === '') return text;
  if (text !== undefined && text.trim() !== '') {
    throw new Error(`is given twice: by itself and by ${name}_FILE`);
  }
  return readSecretFile(file, name);
}

function readSecretFile(file: string, name: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    const why = error instanceof Error && 'code' in error ? String(error.code) : 'unknown error';
    throw new Error(`cannot be read from ${file}, which ${name}_FILE names (${why})`, {
      cause: error,
    });
  }
}

/** Deployment files write `NAME=` for "not set": empty is absent. */
function readOne(variable: Variable<unknown>, raw: string | undefined): unknown {
  const text = raw?.trim() ?? '';
  if (text !== '') return variable.parse(text);
  if (variable.fallback === undefined) throw new Error('is required');
  return variable.fallback.value;
}

interface WithDefault<T> {
  default?: T;
}

function variable<T>(options: WithDefault<T>, parse: (text: string) => T): Variable<T> {
  if (options.default === undefined) return { parse };
  return { parse, fallback: { value: options.default } };
}

/** Any text. */
export function string(options: WithDefault<string> = {}): Variable<string> {
  return variable(options, (text) => text);
}

/** A text that may be absent. */
export function optional<T>(inner: Variable<T>): Variable<T | undefined> {
  return { parse: (text) => inner.parse(text), fallback: { value: undefined } };
}

/** A password or key, at least `minLength` characters. It has no default: one would be public. */
export function secret({ minLength = 1 }: { minLength?: number } = {}): Variable<string> {
  return variable({}, (text) => {
    if (text.length < minLength) throw new Error(`must have at least ${minLength} characters`);
    return text;
  });
}

/** An absolute URL with one of `protocols`, e.g. `['mysql:']`. */
export function url(
  options: WithDefault<string> & { protocols?: readonly string[] } = {},
): Variable<string> {
  const { protocols } = options;
  const wanted =
    protocols === undefined ? 'a URL' : `a URL starting with ${protocols.join(' or ')}`;
  return variable(options, (text) => {
    const parsed = URL.canParse(text) ? new URL(text) : undefined;
    if (parsed === undefined || protocols?.includes(parsed.protocol) === false) {
      throw new Error(`must be ${wanted}`);
    }
    return text;
  });
}

/** One or several such URLs, separated by commas: the nodes of one server. */
export function urls(
  options: WithDefault<string> & { protocols?: readonly string[] } = {},
): Variable<string> {
  const one = url(options.protocols === undefined ? {} : { protocols: options.protocols });
  return variable(options, (text) =>
    text
      .split(',')
      .map((each) => one.parse(each.trim()))
      .join(),
  );
}

export interface Range {
  min?: number;
  max?: number;
}

/** A whole number within the range. */
export function int(options: WithDefault<number> & Range = {}): Variable<number> {
  const { min = Number.MIN_SAFE_INTEGER, max = Number.MAX_SAFE_INTEGER } = options;
  return variable(options, (text) => {
    const value = /^-?\d+$/.test(text) ? Number(text) : Number.NaN;
    if (!(value >= min && value <= max))
      throw new Error(`must be ${describe('a whole number', options)}`);
    return value;
  });
}

/** A share, from 0 to 1. */
export function ratio(options: WithDefault<number> = {}): Variable<number> {
  return variable(options, (text) => {
    const value = /^\d*\.?\d+$/.test(text) ? Number(text) : Number.NaN;
    if (!(value >= 0 && value <= 1)) throw new Error('must be a number from 0 to 1');
    return value;
  });
}

function describe(what: string, { min, max }: Range): string {
  if (min !== undefined && max !== undefined) return `${what} from ${min} to ${max}`;
  if (min !== undefined) return `${what} of at least ${min}`;
  return max === undefined ? what : `${what} of at most ${max}`;
}

/** `true`, `1`, `yes`, `on` or `false`, `0`, `no`, `off`. */
export function bool(options: WithDefault<boolean> = {}): Variable<boolean> {
  return variable(options, (text) => {
    const word = text.toLowerCase();
    if (['true', '1', 'yes', 'on'].includes(word)) return true;
    if (['false', '0', 'no', 'off'].includes(word)) return false;
    throw new Error('must be true or false');
  });
}

/** One of a few words. */
export function oneOf<const T extends string>(
  words: readonly T[],
  options: WithDefault<NoInfer<T>> = {},
): Variable<T> {
  return variable<T>(options, (text) => {
    const word = words.find((candidate) => candidate === text);
    if (word === undefined) throw new Error(`must be one of ${words.join(', ')}`);
    return word;
  });
}

const UNIT_MS: Readonly<Record<string, number>> = {
  ms: 1,
  s: 1000,
  m: 60_000,
  h: 3_600_000,
  d: 86_400_000,
};

/** A duration such as `250ms`, `15s`, `10m`, `2h` or `30d`, in milliseconds. */
export function duration(options: { default?: string } = {}): Variable<number> {
  const fallback = options.default === undefined ? {} : { default: milliseconds(options.default) };
  return variable(fallback, milliseconds);
}

function milliseconds(text: string): number {
  const [, amount = '', unit = ''] = /^(\d+)(ms|s|m|h|d)$/.exec(text) ?? [];
  const factor = UNIT_MS[unit];
  if (factor === undefined) throw new Error('must be a duration like 250ms, 15s, 10m, 2h or 30d');
  return Number(amount) * factor;
}
