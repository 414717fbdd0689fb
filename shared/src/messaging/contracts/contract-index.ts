import type { Ajv2020, ValidateFunction } from 'ajv/dist/2020.js';
import { MessageContractError } from './contract-errors.js';
import { opened, tolerant } from './tolerant-schema.js';

export type MessageKind = 'event' | 'rpc-request' | 'rpc-reply' | 'push' | 'socket';

/** Who is given an event: a concern of a service, or each of its concerns that wants it. */
export interface EventConsumer {
  service: string;
  concern?: string;
}

/** One entry of `components.messages`, as far as messaging reads it. */
export interface MessageContract {
  name: string;
  kind: MessageKind;
  producer: string | undefined;
  consumers: EventConsumer[];
  callee: string | undefined;
  callers: string[];
  /** Whether doing it twice is the same as doing it once. */
  idempotent: boolean;
  /** Strict: what we send must be what we described. */
  validate: () => ValidateFunction;
  /** Tolerant: what we receive may come from a newer release. */
  accept: () => ValidateFunction;
  /** Tolerant, and of every value where only some are known. */
  foresee: () => ValidateFunction;
  schema: Record<string, unknown>;
}

export type MessageIndex = ReadonlyMap<string, MessageContract>;

export function find(messages: MessageIndex, kind: MessageKind, name: string): MessageContract {
  const message = messages.get(`${kind} ${name}`);
  if (message === undefined) throw new MessageContractError(`No contract for the ${kind} ${name}`);
  return message;
}

export function namesWhere(
  messages: MessageIndex,
  wanted: (m: MessageContract) => boolean,
): string[] {
  return [...messages.values()].filter(wanted).map((message) => message.name);
}

/** The messages of a document; each is compiled when it is first asked for. */
export function compileMessages(ajv: Ajv2020, document: unknown): MessageIndex {
  const components = record(record(document, 'document')['components'], 'components');
  ajv.addVocabulary(annotationsOf(components));
  const index = new Map<string, MessageContract>();
  for (const [key, value] of Object.entries(record(components['messages'], 'messages'))) {
    const message = compileMessage(ajv, key, record(value, key));
    const id = `${message.kind} ${message.name}`;
    if (index.has(id)) throw new Error(`Message contract ${id} is declared twice`);
    index.set(id, message);
  }
  assertRepliesExist(index);
  return index;
}

/** @param sender whose messages are compiled now; without it all are */
export function compileSentBy(messages: MessageIndex, sender: string | undefined): void {
  for (const message of messages.values())
    if (sender === undefined || isSentBy(sender, message)) message.validate();
}

function compileMessage(ajv: Ajv2020, key: string, raw: Record<string, unknown>): MessageContract {
  const kind = raw['x-kind'];
  if (!isKind(kind)) throw new Error(`Message ${key} has no x-kind of ${KINDS.join(', ')}`);
  const callee = text(raw['x-callee']);
  if (kind === 'rpc-request' && callee === undefined) throw new Error(`RPC ${key} has no x-callee`);
  const schema = record(opened(raw['payload']), `payload of ${key}`);
  return {
    name: text(raw['name']) ?? key,
    kind,
    producer: text(raw['x-producer']),
    consumers: consumersIn(raw['x-consumers']),
    callee,
    callers: texts(raw['x-callers']),
    idempotent: raw['x-idempotent'] === true,
    validate: later(() => ajv.compile(schema)),
    accept: later(() => ajv.compile(tolerant(schema) as object)),
    foresee: later(() => ajv.compile(tolerant(schema, 'open') as object)),
    schema,
  };
}

function isSentBy(service: string, { kind, producer, callers, callee }: MessageContract): boolean {
  if (kind === 'rpc-request') return callers.includes(service);
  return (kind === 'rpc-reply' ? callee : producer) === service;
}

/** Most messages are neither sent nor received by the process that reads their contracts. */
function later<T>(make: () => T): () => T {
  let made: T | undefined;
  return () => (made ??= make());
}

function assertRepliesExist(index: MessageIndex): void {
  for (const { kind, name } of index.values())
    if (kind === 'rpc-request') find(index, 'rpc-reply', `${name}.reply`);
}

const KINDS: readonly MessageKind[] = ['event', 'rpc-request', 'rpc-reply', 'push', 'socket'];

function isKind(value: unknown): value is MessageKind {
  return KINDS.some((kind) => kind === value);
}

/** The `x-` keywords in use: they say something to people and generators, nothing to a validator. */
function annotationsOf(node: unknown, found = new Set<string>()): string[] {
  if (typeof node === 'object' && node !== null)
    for (const [key, value] of Object.entries(node)) {
      if (key.startsWith('x-')) found.add(key);
      annotationsOf(value, found);
    }
  return [...found];
}

function record(value: unknown, what: string): Record<string, unknown> {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw new Error(`AsyncAPI: ${what} is not an object`);
  return value as Record<string, unknown>;
}

function text(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined;
}

function consumersIn(value: unknown): EventConsumer[] {
  return (Array.isArray(value) ? value : []).map((entry: unknown) => {
    if (typeof entry === 'string') return { service: entry };
    const { service, concern } = record(entry, 'consumer');
    if (typeof service !== 'string' || typeof concern !== 'string')
      throw new Error('AsyncAPI: a consumer is a service, or { service, concern }');
    return { service, concern };
  });
}

function texts(value: unknown): string[] {
  return Array.isArray(value) ? value.filter((entry) => typeof entry === 'string') : [];
}
