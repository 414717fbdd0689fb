import { dereference } from '@apidevtools/json-schema-ref-parser';
import { Ajv2020 } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import { createHash } from 'node:crypto';
import { madeOnce } from '../../cache/made-once.js';
import { AS_WRITTEN } from '../../validation/compiled-schemas.js';
import { dateFormats } from '../../validation/date-formats.js';
import { requestFormats } from '../../validation/request-formats.js';
import { bundleMessages } from './bundle-messages.js';
import { broken, UnknownMessageError } from './contract-errors.js';
import {
  compileMessages,
  compileSentBy,
  find,
  namesWhere,
  type EventConsumer,
  type MessageIndex,
  type MessageKind,
} from './contract-index.js';
import type { Envelope } from '../envelope.js';
import { envelopeSchema } from './envelope.schema.js';
import { maskSecrets } from './secrets.js';
import { tolerant } from './tolerant-schema.js';

export interface RpcContract {
  callee: string;
  callers: readonly string[];
  /** It may be done again when nobody knows whether it was done. */
  idempotent: boolean;
}

/**
 * The compiled AsyncAPI document, strict for who sends and tolerant for who receives: releases roll,
 * and a newer one may have added a field. `validate…` is for what this process sends, `accept…` for
 * what it was sent; each throws MessageContractError.
 */
export interface Contracts {
  /** Narrows an unknown value to an envelope; says nothing about its data. */
  validateEnvelope(value: unknown): asserts value is Envelope;
  validateEvent(type: string, data: unknown): void;
  validatePush(type: string, data: unknown): void;
  validateRpcRequest(name: string, payload: unknown): void;
  validateRpcReply(name: string, payload: unknown): void;
  acceptEnvelope(value: unknown): asserts value is Envelope;
  /** @throws UnknownMessageError when all that is wrong is a value that the contract does not know */
  acceptEvent(type: string, data: unknown): void;
  acceptPush(type: string, data: unknown): void;
  acceptRpcRequest(name: string, payload: unknown): void;
  acceptRpcReply(name: string, payload: unknown): void;
  /** What a browser says, which may have loaded a newer release than answers it. */
  acceptSocket(name: string, payload: unknown): void;
  /** The same for the same document: who reads another may know more, or less. */
  readonly digest: string;
  consumersOf(type: string): readonly EventConsumer[];
  /** The data of an event without its secrets; undefined when there is no such event. */
  withoutSecrets(type: string, data: unknown): unknown;
  eventTypes(): readonly string[];
  /** What a concern of a service may be given; without one, what any of them may. */
  eventsConsumedBy(service: string, concern?: string): readonly string[];
  rpcsServedBy(service: string): readonly string[];
  /** @throws MessageContractError when there is no such RPC */
  rpc(name: string): RpcContract;
}

/**
 * Compiles the messages of an AsyncAPI 3 document.
 * @param source path of the YAML file, whose references may lead to others, or the parsed document
 * @param sender the service that reads it: what it sends is compiled at once, the rest when it comes;
 *   everything is at once without it
 * @throws Error when the document or a schema compiled at once is unsound: a fault for start-up
 */
export async function loadContracts(
  source: string | Record<string, unknown>,
  sender?: string,
): Promise<Contracts> {
  const document =
    typeof source === 'string' ? await bundleMessages(source) : structuredClone(source);
  const whole = await dereference(document);
  const text = JSON.stringify(whole);
  const { contracts, messages } = compiled(text, () => compileContracts(whole, text));
  compileSentBy(messages, sender);
  return contracts;
}

/** What a document comes to, with the messages that its schemas were compiled for so far. */
interface Compiled {
  contracts: Contracts;
  messages: MessageIndex;
}

const compiled = madeOnce<Compiled>(4);

function compileContracts(document: unknown, text: string): Compiled {
  const ajv = new Ajv2020({
    strict: true,
    strictRequired: false,
    allowUnionTypes: true,
    allErrors: false,
    code: AS_WRITTEN,
  });
  // By pattern alone, where a format is not ours.
  formats.default(ajv, { mode: 'fast' });
  // What people typed was checked at the door, and may be older than its format.
  for (const name of Object.keys(requestFormats)) ajv.addFormat(name, true);
  for (const [name, check] of Object.entries(dateFormats)) ajv.addFormat(name, check);
  ajv.addVocabulary(['example', 'externalDocs', 'discriminator']);
  const messages = compileMessages(ajv, document);
  const digest = createHash('sha256').update(text).digest('hex');
  return { messages, contracts: contractsOf(ajv, messages, digest) };
}

function contractsOf(ajv: Ajv2020, messages: MessageIndex, digest: string): Contracts {
  return {
    ...checksOf(ajv, messages),
    digest,
    consumersOf: (type) => find(messages, 'event', type).consumers,
    withoutSecrets: (type, data) => {
      const contract = messages.get(`event ${type}`);
      return contract && maskSecrets(contract.schema, data);
    },
    eventTypes: () => namesWhere(messages, (m) => m.kind === 'event'),
    eventsConsumedBy: (service, concern) =>
      namesWhere(
        messages,
        (m) => m.kind === 'event' && m.consumers.some((one) => isOf(one, service, concern)),
      ),
    rpcsServedBy: (service) =>
      namesWhere(messages, (m) => m.kind === 'rpc-request' && m.callee === service),
    rpc(name) {
      const { callee, callers, idempotent } = find(messages, 'rpc-request', name);
      return { callee: callee ?? '', callers, idempotent };
    },
  };
}

function isOf(consumer: EventConsumer, service: string, concern: string | undefined): boolean {
  const isNamed = concern === undefined || (consumer.concern ?? concern) === concern;
  return consumer.service === service && isNamed;
}

type Checks = Pick<Contracts, Extract<keyof Contracts, `${'validate' | 'accept'}${string}`>>;

function checksOf(ajv: Ajv2020, messages: MessageIndex): Checks {
  const validateEnvelope = ajv.compile(envelopeSchema);
  const acceptEnvelope = ajv.compile(tolerant(envelopeSchema) as object);
  const checker =
    (how: 'validate' | 'accept', kind: MessageKind, suffix = '') =>
    (name: string, value: unknown): void => {
      const message = find(messages, kind, `${name}${suffix}`);
      const check = how === 'accept' ? message.accept() : message.validate();
      if (check(value)) return;
      if (how === 'accept' && kind === 'event' && message.foresee()(value))
        throw broken(`${name} has a value not known here`, check.errors, UnknownMessageError);
      throw broken(`${name} breaks its contract`, check.errors);
    };

  return {
    validateEnvelope(value) {
      if (!validateEnvelope(value)) throw broken('Not an envelope', validateEnvelope.errors);
    },
    acceptEnvelope(value) {
      if (!acceptEnvelope(value)) throw broken('Not an envelope', acceptEnvelope.errors);
    },
    validateEvent: checker('validate', 'event'),
    validatePush: checker('validate', 'push'),
    validateRpcRequest: checker('validate', 'rpc-request'),
    validateRpcReply: checker('validate', 'rpc-reply', '.reply'),
    acceptEvent: checker('accept', 'event'),
    acceptPush: checker('accept', 'push'),
    acceptRpcRequest: checker('accept', 'rpc-request'),
    acceptRpcReply: checker('accept', 'rpc-reply', '.reply'),
    acceptSocket: checker('accept', 'socket'),
  };
}
