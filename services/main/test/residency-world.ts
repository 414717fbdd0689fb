import type { components } from '@gatehouse/contracts/main';
import type { Envelope } from '@gatehouse/shared/messaging/envelope';
import { eventually } from '@gatehouse/shared/testing/eventually';
import type { ConsumeMessage } from 'amqplib';
import { expect } from 'chai';
import { call, type Answer, type Call, type MainFixture } from './main-fixture.js';
import { tokenFor, type TestCommunity } from './world.js';

export type Residency = components['schemas']['Residency'];
export type KnownPerson = components['schemas']['KnownPerson'];

/** What managers do with residencies in a community, and what follows from it. */
export interface ResidencyWorld {
  /** Everything that main has published, in the order of its arrival. */
  published: Envelope[];
  ask(method: string, path: string, sent?: Call): Promise<Answer>;
  addPerson(more?: object): Promise<KnownPerson>;
  start(draft: object): Promise<Residency>;
  /** Whom a visitor to the unit rings. */
  rungIn(unitId: string): Promise<string[]>;
  eventsOf(residencyId: string): Envelope[];
  /** The events of a residency, by what has happened, once there are so many. */
  told(residencyId: string, count: number): Promise<string[]>;
  tagOf(path: string): Promise<string>;
}

/** As a manager of the community, unless said otherwise. */
export async function createResidencyWorld(
  main: MainFixture,
  community: TestCommunity,
): Promise<ResidencyWorld> {
  const manager = await tokenFor(main.issuer, community, community.manager);
  const guard = await tokenFor(main.issuer, community, community.guard);
  const published = await listen(main);
  const ask = (method: string, path: string, sent: Call = {}) =>
    call(main, method, path, { token: manager, ...sent });

  const made = async <Body>(path: string, body: object): Promise<Body> => {
    const answer = await ask('POST', path, { body });
    expect(answer.status, JSON.stringify(answer.body)).to.equal(201);
    return answer.body as Body;
  };
  const eventsOf = (id: string) => published.filter(({ subject }) => subject === `residency/${id}`);

  return {
    published,
    ask,
    eventsOf,
    addPerson: (more = {}) =>
      made<KnownPerson>('/people', { givenName: 'Dev', familyName: 'Shah', ...more }),
    start: (draft) => made<Residency>('/residencies', { kind: 'tenant', ...draft }),
    rungIn: async (unitId) => {
      const visit = { unitId, kind: 'guest', visitor: { name: 'Ravi Kumar' } };
      const { status, body } = await call(main, 'POST', '/visits', { token: guard, body: visit });
      // Nobody would be rung there.
      if (status === 422) return [];
      expect(status, JSON.stringify(body)).to.equal(201);
      const told = () =>
        published.filter(({ subject }) => subject === `visit/${String(body['id'])}`);
      await eventually(() => expect(told()).to.have.length(1));
      return (told()[0]?.data as { residentIds: string[] }).residentIds;
    },
    told: async (id, count) => {
      await eventually(() => expect(eventsOf(id)).to.have.length.at.least(count));
      return eventsOf(id).map(({ type }) => type.split('.')[2] ?? '');
    },
    tagOf: async (path) => (await ask('GET', path)).headers.get('etag') ?? '',
  };
}

async function listen({ brokers: { probe, names } }: MainFixture): Promise<Envelope[]> {
  const published: Envelope[] = [];
  const channel = await probe.createChannel();
  const { queue } = await channel.assertQueue('', { exclusive: true });
  await channel.bindQueue(queue, names.events, '#');
  const record = (message: ConsumeMessage | null): void => {
    if (message !== null) published.push(JSON.parse(message.content.toString()) as Envelope);
  };
  await channel.consume(queue, record, { noAck: true });
  return published;
}

export const codeOf = ({ status, body }: Answer) => [status, body['code']] as const;

/** The fields that a problem names. */
export const fieldsOf = ({ body }: Answer): string[] => [
  ...new Set((body['errors'] as { path: string }[]).map(({ path }) => path)),
];
