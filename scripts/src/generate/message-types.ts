import { dereference } from '@apidevtools/json-schema-ref-parser';
import { bundleMessages } from '@gatehouse/shared/messaging/contracts/bundle-messages';
import type { EventConsumer } from '@gatehouse/shared/messaging/contracts/contract-index';
import openapiTS, { astToString, type OpenAPI3 } from 'openapi-typescript';

/** A message of openapi/messages.yaml with the extensions that this project gives it. */
interface Message {
  name: string;
  payload: object;
  'x-kind': 'event' | 'rpc-request' | 'rpc-reply' | 'push' | 'socket';
  'x-producer'?: string;
  'x-consumers'?: (string | EventConsumer)[];
  'x-callee'?: string;
  'x-callers'?: string[];
}

/** Which interfaces of a service's module a message belongs to. */
type Section =
  | 'ProducedEvents'
  | 'ConsumedEvents'
  | 'ServedCalls'
  | 'MadeCalls'
  | 'SentPushes'
  | 'ReceivedPushes';

const sectionsOfServices: Section[] = [
  'ProducedEvents',
  'ConsumedEvents',
  'ServedCalls',
  'MadeCalls',
  'SentPushes',
  'ReceivedPushes',
];

/**
 * Reads the AsyncAPI document with every `$ref` resolved.
 *
 * @param path of openapi/messages.yaml
 */
export async function loadMessages(path: string): Promise<Map<string, Message>> {
  const document = await dereference<{ components: { messages: Record<string, Message> } }>(
    await bundleMessages(path),
  );
  return new Map(Object.values(document.components.messages).map((m) => [m.name, m]));
}

/** What each message between services carries, by its name, as TypeScript. */
export function messagePayloads(messages: Map<string, Message>): Promise<string> {
  return payloadTypes([...messages.values()].filter((message) => message['x-kind'] !== 'socket'));
}

/**
 * Which messages a service sends and is sent, as TypeScript.
 *
 * @param payloads the module with what they carry
 */
export function serviceMessageTypes(
  messages: Map<string, Message>,
  service: string,
  payloads: string,
): string {
  const sections = new Map<Section, Message[]>(sectionsOfServices.map((name) => [name, []]));
  for (const message of messages.values()) {
    for (const section of sectionsFor(message, service)) sections.get(section)?.push(message);
  }
  return [
    `import type { components } from '${payloads}';`,
    ...[...sections].map(([name, members]) => sectionType(name, members, messages)),
    consumedBy(service, sections.get('ConsumedEvents') ?? []),
  ].join('\n\n');
}

/** What a browser's socket hears and says, as TypeScript, for the edge and the clients. */
export async function socketEventTypes(messages: Map<string, Message>): Promise<string> {
  const events = [...messages.values()].filter((message) => message['x-kind'] === 'socket');
  const isFromClient = (message: Message) => message['x-producer'] === 'client';
  const heard = events.filter((message) => !isFromClient(message));
  const payloads = await payloadTypes(events);
  return [
    payloads.trimEnd(),
    sectionType('SocketEvents', heard, messages),
    `${sectionType('SocketRequests', events.filter(isFromClient), messages)}\n`,
  ].join('\n\n');
}

function sectionsFor(message: Message, service: string): Section[] {
  const produced = message['x-producer'] === service;
  const consumed = consumersOf(message).some((one) => one.service === service);
  switch (message['x-kind']) {
    case 'event':
      return [
        ...(produced ? ['ProducedEvents' as const] : []),
        ...(consumed ? ['ConsumedEvents' as const] : []),
      ];
    case 'push':
      return [
        ...(produced ? ['SentPushes' as const] : []),
        ...(consumed ? ['ReceivedPushes' as const] : []),
      ];
    case 'rpc-request': {
      const made = message['x-callers']?.includes(service) ?? false;
      const served = message['x-callee'] === service;
      return [...(served ? ['ServedCalls' as const] : []), ...(made ? ['MadeCalls' as const] : [])];
    }
    case 'rpc-reply':
    case 'socket':
      return [];
  }
}

function consumersOf({ 'x-consumers': consumers = [] }: Message): EventConsumer[] {
  return consumers.map((one) => (typeof one === 'string' ? { service: one } : one));
}

/** What each concern of a service is given, by its name. */
function consumedBy(service: string, events: readonly Message[]): string {
  const types = new Map<string, string[]>();
  for (const event of events)
    for (const consumer of consumersOf(event))
      if (consumer.service === service && consumer.concern !== undefined)
        types.set(consumer.concern, [...(types.get(consumer.concern) ?? []), event.name]);
  if (types.size === 0) return 'export type ConsumedBy = Record<never, never>;\n';
  const lines = [...types].map(([concern, names]) => {
    const union = names.map((name) => `    | '${name}'`).join('\n');
    return `  '${concern}': Pick<\n    ConsumedEvents,\n${union}\n  >;`;
  });
  return `export interface ConsumedBy {\n${lines.join('\n')}\n}\n`;
}

async function payloadTypes(messages: readonly Message[]): Promise<string> {
  const schemas = Object.fromEntries(messages.map(({ name, payload }) => [name, payload]));
  const document = {
    openapi: '3.0.3',
    info: { title: 'messages', version: '1' },
    paths: {},
    components: { schemas },
  } as unknown as OpenAPI3;
  return astToString(await openapiTS(document, { silent: true }));
}

/** What these messages carry, by their names; calls with their replies. */
function sectionType(
  name: string,
  members: readonly Message[],
  messages: ReadonlyMap<string, Message>,
): string {
  const lines = members
    .flatMap((message) => withReply(message, messages))
    .map((each) => `  '${each}': components['schemas']['${each}'];`);
  return lines.length === 0
    ? `export type ${name} = Record<never, never>;`
    : `export interface ${name} {\n${lines.join('\n')}\n}`;
}

function withReply(
  { name, 'x-kind': kind }: Message,
  messages: ReadonlyMap<string, Message>,
): string[] {
  if (kind !== 'rpc-request') return [name];
  const reply = `${name}.reply`;
  if (!messages.has(reply)) throw new Error(`openapi/messages.yaml: ${name} has no reply message`);
  return [name, reply];
}
