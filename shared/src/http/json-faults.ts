import type { FieldError } from '../errors/app-error.js';

/** Deeper than any body of ours; deep enough to be an attack on recursive code. */
export const MAX_JSON_DEPTH = 32;

/** More than any object of ours has; few enough that nobody can make us build thousands at once. */
export const MAX_JSON_KEYS = 1000;

const QUOTE = 34;
const BACKSLASH = 92;
const COLON = 58;
const OPEN_OBJECT = 123;
const OPEN_ARRAY = 91;
const CLOSE_OBJECT = 125;
const CLOSE_ARRAY = 93;

/** One open object or array; `keys` is undefined in an array. */
interface Level {
  keys: Set<string> | undefined;
  key: string;
}

/**
 * Finds what `JSON.parse` lets pass and this system does not take:
 *   - the same key twice: two programs would read two values out of one body (RFC 8259 §4),
 *   - `__proto__` and `constructor.prototype`: poison for code that merges objects,
 *   - nesting deeper than {@link MAX_JSON_DEPTH}, or more than {@link MAX_JSON_KEYS} in one object.
 *
 * It looks at any text, and before `JSON.parse` does: to build 100 KB of depth or of keys takes 3 to
 * 5 ms of the event loop, to find out that they are refused 0.1. What is no JSON may pass.
 */
export function findJsonFault(text: string): FieldError | undefined {
  const levels: Level[] = [];
  for (let at = 0; at < text.length; at++) {
    switch (text.charCodeAt(at)) {
      case OPEN_OBJECT:
      case OPEN_ARRAY: {
        if (levels.length === MAX_JSON_DEPTH) return tooDeep();
        const isObject = text.charCodeAt(at) === OPEN_OBJECT;
        levels.push({ keys: isObject ? new Set() : undefined, key: '' });
        break;
      }
      case CLOSE_OBJECT:
      case CLOSE_ARRAY:
        levels.pop();
        break;
      case QUOTE: {
        const end = endOfString(text, at);
        const fault = isKey(text, end) ? checkKey(levels, text.slice(at, end)) : undefined;
        if (fault) return fault;
        at = end - 1;
        break;
      }
      default:
    }
  }
  return undefined;
}

/** The index after the closing quote of the string that opens at `start`, or after the text. */
function endOfString(text: string, start: number): number {
  let at = start + 1;
  while (at < text.length && text.charCodeAt(at) !== QUOTE)
    at += text.charCodeAt(at) === BACKSLASH ? 2 : 1;
  return at + 1;
}

/** In well-formed JSON only a key is followed by a colon. */
function isKey(text: string, end: number): boolean {
  let at = end;
  while (text.charCodeAt(at) <= 32) at++;
  return text.charCodeAt(at) === COLON;
}

function checkKey(levels: Level[], literal: string): FieldError | undefined {
  const level = levels.at(-1);
  if (!level?.keys) return undefined;
  const key = keyOf(literal);
  if (key === undefined) return undefined;
  const parent = levels.at(-2)?.key;
  level.key = key;
  if (key === '__proto__' || (key === 'prototype' && parent === 'constructor')) {
    return { path: pathOf(levels), message: 'is not a name that may be used', code: 'forbidden' };
  }
  if (level.keys.has(key)) {
    return { path: pathOf(levels), message: 'is given more than once', code: 'duplicate' };
  }
  if (level.keys.size === MAX_JSON_KEYS) return tooMany(levels.slice(0, -1));
  level.keys.add(key);
  return undefined;
}

/** An escaped key is still the same key ("\\u005f_proto__"); one escaped wrongly is none. */
function keyOf(literal: string): string | undefined {
  if (!literal.includes('\\')) return literal.slice(1, -1);
  try {
    return String(JSON.parse(literal));
  } catch {
    return undefined;
  }
}

/** Array indexes are left out: the names lead to the place. */
function pathOf(levels: Level[]): string {
  return ['body', ...levels.filter((level) => level.keys).map((level) => level.key)].join('.');
}

function tooDeep(): FieldError {
  return { path: 'body', message: `is nested deeper than ${MAX_JSON_DEPTH} levels`, code: 'depth' };
}

function tooMany(parents: Level[]): FieldError {
  return { path: pathOf(parents), message: `has more than ${MAX_JSON_KEYS} keys`, code: 'keys' };
}
