import { dereference } from '@apidevtools/json-schema-ref-parser';
import { Ajv2020, type ErrorObject, type ValidateFunction } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import type { FieldError } from '../errors/app-error.js';
import { PermanentMessageError } from '../errors/permanent-message-error.js';
import { dateFormats } from '../validation/date-formats.js';
import type { Envelope } from './envelope.js';
import { envelopeSchema } from './envelope.schema.js';
import { maskSecrets } from './secrets.js';

export type MessageKind = 'event' | 'rpc-request' | 'rpc-reply' | 'push' | 'socket';

/** One entry of `components.messages`, as far as messaging reads it. */
interface MessageContract {
  name: string;
  kind: MessageKind;
  producer: string | undefined;
  consumers: string[];
  callee: string | undefined;
  callers: string[];
  /** Whether doing it twice is the same as doing it once. */
  idempotent: boolean;
  validate: ValidateFunction;
  schema: Record<string, unknown>;
}

/** What two services agreed on was broken; sending it again cannot help. */
export class MessageContractError extends PermanentMessageError {
  readonly errors: FieldError[];

  constructor(message: string, errors: FieldError[] = []) {
    const first = errors[0];
    super(first === undefined ? message : `${message}: ${first.path} ${first.message}`);
    this.errors = errors;
  }
}

export interface RpcContract {
  callee: string;
  callers: readonly string[];
  /** It may be done again when nobody knows whether it was done. */
  idempotent: boolean;
}

/** The compiled AsyncAPI document. Each `validate…` throws MessageContractError. */
export interface Contracts {
  /** Narrows an unknown value to an envelope; says nothing about its data. */
  validateEnvelope(value: unknown): asserts value is Envelope;
  validateEvent(type: string, data: unknown): void;
  validatePush(type: string, data: unknown): void;
  validateRpcRequest(name: string, payload: unknown): void;
  validateRpcReply(name: string, payload: unknown): void;
  validateSocket(name: string, payload: unknown): void;
  consumersOf(type: string): readonly string[];
  /** The data of an event without its secrets; undefined when there is no such event. */
  withoutSecrets(type: string, data: unknown): unknown;
  eventTypes(): readonly string[];
  eventsConsumedBy(service: string): readonly string[];
  rpcsServedBy(service: string): readonly string[];
  /** @throws MessageContractError when there is no such RPC */
  rpc(name: string): RpcContract;
}

/**
 * Compiles every message of an AsyncAPI 3 document.
 * @param source path of the YAML file, whose references may lead to others, or the parsed document
 * @throws Error when the document or one of its schemas is unsound: a fault for start-up
 */
export async function loadContracts(source: string | Record<string, unknown>): Promise<Contracts> {
  return compileContracts(await dereference(structuredClone(source)));
}

function compileContracts(document: unknown): Contracts {
  const ajv = new Ajv2020({
    strict: true,
    strictRequired: false,
    allowUnionTypes: true,
    allErrors: false,
  });
  // By pattern alone, where a format is not ours.
  formats.default(ajv, { mode: 'fast' });
  for (const [name, check] of Object.entries(dateFormats)) ajv.addFormat(name, check);
  ajv.addVocabulary(['example', 'externalDocs', 'discriminator']);
  const validateEnvelope = ajv.compile(envelopeSchema);
  const messages = compileMessages(ajv, document);

  const validator =
    (kind: MessageKind, suffix = '') =>
    (name: string, value: unknown): void => {
      const { validate } = find(messages, kind, `${name}${suffix}`);
      if (!validate(value)) throw broken(`${name} breaks its contract`, validate.errors);
    };

  return {
    validateEnvelope(value) {
      if (!validateEnvelope(value)) throw broken('Not an envelope', validateEnvelope.errors);
    },
    validateEvent: validator('event'),
    validatePush: validator('push'),
    validateRpcRequest: validator('rpc-request'),
    validateRpcReply: validator('rpc-reply', '.reply'),
    validateSocket: validator('socket'),
    consumersOf: (type) => find(messages, 'event', type).consumers,
    withoutSecrets: (type, data) => {
      const contract = messages.get(`event ${type}`);
      return contract && maskSecrets(contract.schema, data);
    },
    eventTypes: () => namesWhere(messages, (m) => m.kind === 'event'),
    eventsConsumedBy: (service) =>
      namesWhere(messages, (m) => m.kind === 'event' && m.consumers.includes(service)),
    rpcsServedBy: (service) =>
      namesWhere(messages, (m) => m.kind === 'rpc-request' && m.callee === service),
    rpc(name) {
      const { callee, callers, idempotent } = find(messages, 'rpc-request', name);
      return { callee: callee ?? '', callers, idempotent };
    },
  };
}

type MessageIndex = ReadonlyMap<string, MessageContract>;

function find(messages: MessageIndex, kind: MessageKind, name: string): MessageContract {
  const message = messages.get(`${kind} ${name}`);
  if (message === undefined) throw new MessageContractError(`No contract for the ${kind} ${name}`);
  return message;
}

function namesWhere(messages: MessageIndex, wanted: (m: MessageContract) => boolean): string[] {
  return [...messages.values()].filter(wanted).map((message) => message.name);
}

function compileMessages(ajv: Ajv2020, document: unknown): MessageIndex {
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

function compileMessage(ajv: Ajv2020, key: string, raw: Record<string, unknown>): MessageContract {
  const kind = raw['x-kind'];
  if (!isKind(kind)) throw new Error(`Message ${key} has no x-kind of ${KINDS.join(', ')}`);
  const callee = text(raw['x-callee']);
  if (kind === 'rpc-request' && callee === undefined) throw new Error(`RPC ${key} has no x-callee`);
  const schema = record(raw['payload'], `payload of ${key}`);
  return {
    name: text(raw['name']) ?? key,
    kind,
    producer: text(raw['x-producer']),
    consumers: texts(raw['x-consumers']),
    callee,
    callers: texts(raw['x-callers']),
    idempotent: raw['x-idempotent'] === true,
    validate: ajv.compile(schema),
    schema,
  };
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

function broken(message: string, errors: ErrorObject[] | null | undefined): MessageContractError {
  const fields = (errors ?? []).map((error) => ({
    path: error.instancePath === '' ? '/' : error.instancePath,
    message: error.message ?? error.keyword,
    code: error.keyword,
  }));
  return new MessageContractError(message, fields);
}

function record(value: unknown, what: string): Record<string, unknown> {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw new Error(`AsyncAPI: ${what} is not an object`);
  return value as Record<string, unknown>;
}

function text(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined;
}

function texts(value: unknown): string[] {
  return Array.isArray(value) ? value.filter((entry) => typeof entry === 'string') : [];
}
