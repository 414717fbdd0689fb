import { distinct, under, type Finding } from './finding.js';
import { alternativesOf, merged, type Schema } from './schema.js';
import { valueRules } from './value-rules.js';

/** How a reader treats what its schema does not tell it of. */
export interface Reading {
  /** `ignored`, as every consumer and client does; `refused`, as our servers do with requests. */
  unknownFields: 'ignored' | 'refused';
  /** Whether a field that is never written any more is missed, although it need not be there. */
  missesOptionalFields: boolean;
}

/** Consumers of messages, both ends of a call, and what a server takes from a client excepted. */
export const tolerant: Reading = { unknownFields: 'ignored', missesOptionalFields: false };
export const asServer: Reading = { unknownFields: 'refused', missesOptionalFields: false };
/** Somebody out there shows each field. */
export const asClient: Reading = { unknownFields: 'ignored', missesOptionalFields: true };

/**
 * What a writer that keeps to one schema may write and a reader that was built for the other
 * cannot read: the one question of every comparison, asked in the direction in which data flows.
 */
export function unreadable(writer: Schema, reader: Schema, reading: Reading): Finding[] {
  return distinct(compare(merged(writer), merged(reader), reading));
}

/** Each alternative of the writer by some alternative of the reader, or by the nearest to it. */
function compare(writer: Schema, reader: Schema, reading: Reading): Finding[] {
  const taken = alternativesOf(reader);
  return alternativesOf(writer).flatMap((written) => {
    const tries = taken.map((one) => compareOne(written, one, reading));
    return tries.reduce((best, next) => (next.length < best.length ? next : best));
  });
}

function compareOne(writer: Schema, reader: Schema, reading: Reading): Finding[] {
  const values = Object.entries(valueRules).flatMap(([rule, breach]) => {
    const what = breach(writer, reader);
    return what === undefined ? [] : [{ at: '', rule, what }];
  });
  return [
    ...values,
    ...compareFields(writer, reader, reading),
    ...compareItems(writer, reader, reading),
  ];
}

function compareFields(writer: Schema, reader: Schema, reading: Reading): Finding[] {
  const written = writer.properties ?? {};
  const read = reader.properties ?? {};
  const missing = (reader.required ?? []).filter((name) => !writer.required?.includes(name));
  const gone = Object.keys(read).filter((name) => !(name in written));
  return [
    ...missing.map((name) => {
      const what = name in written ? 'may be left out' : 'is not written';
      return { at: `.${name}`, rule: 'required-field', what };
    }),
    ...(reading.missesOptionalFields ? gone : [])
      .filter((name) => !missing.includes(name))
      .map((name) => ({ at: `.${name}`, rule: 'field-gone', what: 'is not written any more' })),
    ...Object.entries(written).flatMap(([name, schema]) =>
      under(`.${name}`, compareField(schema, read[name], reader, reading)),
    ),
    ...compareOtherFields(writer, reader, reading),
  ];
}

function compareField(
  writer: Schema,
  reader: Schema | undefined,
  { additionalProperties: others }: Schema,
  reading: Reading,
): Finding[] {
  if (reader !== undefined) return unreadable(writer, reader, reading);
  if (typeof others === 'object') return unreadable(writer, others, reading);
  if (others !== false || reading.unknownFields === 'ignored') return [];
  return [{ at: '', rule: 'field-refused', what: 'is not known and not taken' }];
}

/** Fields that are not named. */
function compareOtherFields(writer: Schema, reader: Schema, reading: Reading): Finding[] {
  if (!isObject(writer) || !isObject(reader)) return [];
  const written = writer.additionalProperties ?? true;
  const read = reader.additionalProperties ?? true;
  if (written === false || read === true) return [];
  if (read === false) {
    if (reading.unknownFields === 'ignored') return [];
    return [{ at: '.*', rule: 'field-refused', what: 'fields that are not named are not taken' }];
  }
  return under('.*', unreadable(written === true ? {} : written, read, reading));
}

function isObject({ type, properties }: Schema): boolean {
  return type === 'object' || properties !== undefined;
}

function compareItems(writer: Schema, reader: Schema, reading: Reading): Finding[] {
  if (reader.items === undefined || !couldBeArray(writer)) return [];
  return under('[]', unreadable(writer.items ?? {}, reader.items, reading));
}

function couldBeArray({ type, items }: Schema): boolean {
  return items !== undefined || type === 'array';
}
