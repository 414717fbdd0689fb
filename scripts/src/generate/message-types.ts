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

/** Which interfaces of a generated file a message belongs to, for one participant. */
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

/** The TypeScript source of a service's `generated/messages.ts`. */
export async function serviceMessageTypes(
  messages: Map<string, Message>,
  service: string,
): Promise<string> {
  const sections = new Map<Section, Message[]>(sectionsOfServices.map((name) => [name, []]));
  for (const message of messages.values()) {
    for (const section of sectionsFor(message, service)) sections.get(section)?.push(message);
  }
  const socketSections = service === 'edge' ? socketSectionsOf(messages) : [];
  const types = await render(messages, [...sections, ...socketSections]);
  return `${types}\n${consumedBy(service, sections.get('ConsumedEvents') ?? [])}`;
}

/** The TypeScript source of what a browser's socket hears and says, for the clients. */
export async function socketEventTypes(messages: Map<string, Message>): Promise<string> {
  return render(messages, socketSectionsOf(messages));
}

function socketSectionsOf(messages: Map<string, Message>): [string, Message[]][] {
  const events = [...messages.values()].filter((m) => m['x-kind'] === 'socket');
  const fromClient = (m: Message) => m['x-producer'] === 'client';
  return [
    ['SocketEvents', events.filter((m) => !fromClient(m))],
    ['SocketRequests', events.filter(fromClient)],
  ];
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

async function render(
  messages: Map<string, Message>,
  sections: [string, Message[]][],
): Promise<string> {
  const schemas: Record<string, object> = {};
  const replyTo = (request: Message): Message => {
    const reply = messages.get(`${request.name}.reply`);
    if (!reply) throw new Error(`openapi/messages.yaml: ${request.name} has no reply message`);
    return reply;
  };
  const interfaces = sections.map(([name, members]) => {
    const lines = members.flatMap((message) => {
      const named = message['x-kind'] === 'rpc-request' ? [message, replyTo(message)] : [message];
      for (const each of named) schemas[each.name] = each.payload;
      return named.map((each) => `  '${each.name}': ${schema(each.name)};`);
    });
    return lines.length === 0
      ? `export type ${name} = Record<never, never>;`
      : `export interface ${name} {\n${lines.join('\n')}\n}`;
  });
  const document = {
    openapi: '3.0.3',
    info: { title: 'messages', version: '1' },
    paths: {},
    components: { schemas },
  } as unknown as OpenAPI3;
  const types =
    Object.keys(schemas).length > 0 ? astToString(await openapiTS(document, { silent: true })) : '';
  return `${types}\n${interfaces.join('\n\n')}\n`;
}

function schema(name: string): string {
  return `components['schemas']['${name}']`;
}
