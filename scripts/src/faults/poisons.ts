import { newId } from '@gatehouse/shared/ids/ids';
import { createEnvelope, type Envelope } from '@gatehouse/shared/messaging/envelope';
import type { Options } from 'amqplib';

/** A message that no consumer can do anything with. */
export interface Poison {
  what: string;
  content: Buffer;
  properties: Options.Publish;
}

const requested = 'gatehouse.visit.requested.v1';

/** A visit as main would tell of it, for somebody who is told of it only here. */
export function visitEvent(accountId: string, visitId = newId()): Envelope {
  const now = Date.now();
  return createEnvelope({
    type: requested,
    source: 'gatehouse/main',
    subject: visitId,
    data: {
      visitId,
      communityId: newId(),
      actorId: newId(),
      unit: { id: newId(), name: 'A-102', building: 'Tower A' },
      visitorName: 'Ravi Kumar',
      kind: 'guest',
      requestedAt: new Date(now).toISOString(),
      answerBy: new Date(now + 3_600_000).toISOString(),
      residentIds: [accountId],
    },
  });
}

/**
 * Every way in which a message may be wrong, as many as are wanted. A version that nobody knows is none: it
 * waits a day for a process that does.
 */
export function poisons(random: () => number, count: number): Poison[] {
  const kinds = [randomBytes, notAnEnvelope, wrongData, hugeHeaders];
  return Array.from({ length: count }, (_, index) => {
    const make = kinds[index % kinds.length] ?? randomBytes;
    const { properties, ...poison } = make(random);
    return { ...poison, properties: { persistent: true, messageId: newId(), ...properties } };
  });
}

type Made = Omit<Poison, 'properties'> & { properties?: Options.Publish };

function randomBytes(random: () => number): Made {
  const content = Buffer.from(Array.from({ length: 200 }, () => Math.floor(random() * 256)));
  return { what: 'random bytes', content };
}

function notAnEnvelope(): Made {
  return { what: 'JSON that is no envelope', content: Buffer.from('{"hello":[1,2,3]}') };
}

function wrongData(): Made {
  const envelope = { ...visitEvent(newId()), data: { visitId: 7, residentIds: 'everybody' } };
  return { what: 'data that breaks its contract', content: toBuffer(envelope) };
}

function hugeHeaders(): Made {
  const headers = { 'x-attempt': 'many', 'x-history': 'h'.repeat(60_000), 'x-nested': { a: [1] } };
  return { what: 'huge headers', content: Buffer.from('{'), properties: { headers } };
}

function toBuffer(envelope: object): Buffer {
  return Buffer.from(JSON.stringify(envelope));
}
