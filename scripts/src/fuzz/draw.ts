import fc from 'fast-check';
import { between, oneOf } from '@gatehouse/shared/testing/seeded-random';
import { fits, sampleText, variantsOf, type Schema } from '@gatehouse/shared/testing/spec-fields';
import type { Seen } from './seen.js';

/** What values are drawn from. */
export interface Source {
  random: () => number;
  /** Stands in every free text, so that whose it is can be seen wherever it turns up. */
  tag: string;
  /** What whoever sends it could know. */
  seen: Seen;
  /** How much of what is optional is there: 0 none, 1 all. */
  fullness: number;
}

/** A value that keeps to the schema, and names things that are there where it can. */
export function draw(schema: Schema, name: string, source: Source): unknown {
  const { random } = source;
  if (schema.oneOf ?? schema.anyOf ?? schema.allOf)
    return draw(pick(random, variantsOf(schema)) ?? {}, name, source);
  if (schema.enum !== undefined) return pick(random, schema.enum);
  switch (schema.type) {
    case 'string':
      return drawText(schema, name, source);
    case 'integer':
    case 'number':
      return drawNumber(schema, random);
    case 'boolean':
      return random() < 0.5;
    case 'array':
      return drawArray(schema, name, source);
    case undefined:
    default:
      return drawObject(schema, source);
  }
}

function drawObject({ properties = {}, required = [] }: Schema, source: Source): object {
  const chosen = Object.entries(properties).filter(
    ([name]) => required.includes(name) || source.random() < source.fullness,
  );
  return Object.fromEntries(chosen.map(([name, schema]) => [name, draw(schema, name, source)]));
}

function drawArray(schema: Schema, name: string, source: Source): unknown[] {
  const { items = {}, minItems = 0, maxItems = 3, uniqueItems = false } = schema;
  const count = between(source.random, minItems, Math.max(minItems, Math.min(maxItems, 3)));
  const one = nameOfOne(name, source.seen);
  const drawn = Array.from({ length: count }, () => draw(items, one, source));
  return uniqueItems ? distinct(drawn) : drawn;
}

/** What an id in a list is known by: `alsoUnitIds` are what elsewhere is a `unitId`. */
function nameOfOne(name: string, seen: Seen): string {
  if (!name.endsWith('Ids') || seen.of(name).length > 0) return name;
  return name.slice(0, -1).replace(/^also(.)/, (_also, first: string) => first.toLowerCase());
}

/** Fewer, where the same was drawn twice; none of today's needs more than one. */
function distinct(values: readonly unknown[]): unknown[] {
  return [...new Map(values.map((value) => [JSON.stringify(value), value])).values()];
}

function drawNumber({ minimum = 0, maximum }: Schema, random: () => number): number {
  const most = maximum ?? Math.max(minimum, 1000);
  return oneOf(random, [minimum, most, between(random, minimum, most)]);
}

/** Mostly what has been seen under this name; else something made up, some of it as long as may be. */
function drawText(schema: Schema, name: string, source: Source): string {
  const { random, seen } = source;
  const known = seen.of(name).filter((text) => fits(schema, text));
  const mostly = schema.format === 'uuid' ? 0.95 : 0.6;
  if (known.length > 0 && random() < mostly) return newestOf(random, known);
  if (schema.format === 'uuid') return pick(random, seen.ids()) ?? someId(random);
  const texts = inventedTexts(schema, source).filter((text) => fits(schema, text));
  return pick(random, texts) ?? sampleText(schema);
}

/** What was seen lately still stands as it was seen. */
function newestOf(random: () => number, texts: readonly string[]): string {
  const at = Math.floor(random() ** 2 * texts.length);
  return texts[at] ?? '';
}

function inventedTexts(schema: Schema, { random, tag }: Source): string[] {
  const { format = '', pattern, maxLength = 200 } = schema;
  const number = between(random, 1, 1_000_000);
  if (format.startsWith('email')) return [`${tag}-${number}@people.example`];
  if (format === 'date-time') return [...INSTANTS];
  if (format === 'date') return [...DAYS];
  if (pattern !== undefined) return matching(schema);
  const text = `${tag} ${number}`;
  return [text, `${text} हिन्दी عربى 😀`, text.padEnd(Math.min(maxLength, 5000), 'x')];
}

/** Made once for each pattern: to find them costs more than to send them. */
function matching({ pattern = '' }: Schema): string[] {
  const known = madeFor.get(pattern);
  if (known !== undefined) return known;
  const texts = fc.stringMatching(new RegExp(pattern, 'u'));
  const made = fc.sample(texts, { numRuns: 50, seed: 1 });
  madeFor.set(pattern, made);
  return made;
}

const madeFor = new Map<string, string[]>();

function someId(random: () => number): string {
  const hex = (digits: number): string =>
    between(random, 0, 16 ** digits - 1)
      .toString(16)
      .padStart(digits, '0');
  return `${hex(8)}-${hex(4)}-7${hex(3)}-8${hex(3)}-${hex(12)}`;
}

/** One of them; undefined where there is none. */
export function pick<T>(random: () => number, items: readonly T[]): T | undefined {
  return items[Math.floor(random() * items.length)];
}

/** Long ago, lately, soon, and when it is as late as many things can be. */
const DAYS_FROM_NOW = [-400, -7, -1, 0, 2, 300];
const INSTANTS = DAYS_FROM_NOW.map((days) =>
  new Date(Date.now() + days * 86_400_000).toISOString(),
);
const DAYS = [...INSTANTS.map((instant) => instant.slice(0, 10)), '2024-02-29'];
