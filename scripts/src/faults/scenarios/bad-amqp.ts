import { newId } from '@gatehouse/shared/ids/ids';
import type { Channel } from 'amqplib';
import { checkDeadLetters } from '../dead-letter-check.js';
import { poisons, visitEvent, type Poison } from '../poisons.js';
import type { Scenario, Trial } from '../scenario.js';
import { underLoad } from '../under-load.js';
import { Witness } from '../witness.js';

export const badAmqp: Scenario = {
  name: 'bad-amqp',
  promise:
    'random bytes, wrong versions, huge headers, repeats out of order, calls without reply address or past their deadline: consumers stay up, what is bad is a dead letter with its story, no expired call is executed',
  protection: 'dead letters',
  quick: false,
  async run(trial) {
    const { world, weakened, size, random } = trial;
    await world.equip('notification', { without: weakened ? 'dead-letters' : undefined });
    const queue = world.truth.broker.queue('notification', 'tell');
    const bad = poisons(random, Math.ceil(size.visits / 10));
    const arjun = await Witness.signIn(world.system, 'Arjun');
    const sessions = await countSessions(trial);
    const events = Array.from({ length: 10 }, () => visitEvent(arjun.accountId));
    try {
      return await underLoad(
        trial,
        () =>
          world.truth.onBroker(async (channel) => {
            sendBadCalls(trial, channel);
            sendRepeats(channel, queue, events);
            for (const poison of bad) send(channel, queue, poison);
            await flush(channel, queue);
          }),
        {
          deadLetters: (dead) => checkDeadLetters(dead, bad, { queue, attempts: 1 }),
          inspect: async () => {
            const told = (await world.truth.feed(arjun.accountId, arjun.since)).length;
            const made = (await countSessions(trial)) - sessions;
            return [
              ...(told === events.length ? [] : [`${events.length} events, ${told} were told`]),
              // Guard, three residents and the one who answers sign in for the load itself.
              ...(made <= loadSessions
                ? []
                : [`${made - loadSessions} expired calls were executed`]),
            ];
          },
        },
      );
    } finally {
      arjun.close();
    }
  },
};

const loadSessions = 5;

function send(channel: Channel, queue: string, { content, properties }: Poison): void {
  channel.sendToQueue(queue, content, properties);
}

/** Each three times, and the last first. */
function sendRepeats(
  channel: Channel,
  queue: string,
  events: ReturnType<typeof visitEvent>[],
): void {
  for (const again of [events, events, events])
    for (const event of again.toReversed())
      channel.sendToQueue(queue, Buffer.from(JSON.stringify(event)), { messageId: event.id });
}

/** Calls for a login that would succeed, were they executed. */
function sendBadCalls({ world }: Trial, channel: Channel): void {
  const account = world.system.accounts.find(({ givenName }) => givenName === 'Meera');
  const payload = { email: account?.email, password: account?.password, address: '203.0.113.7' };
  const content = Buffer.from(JSON.stringify(payload));
  const queue = world.truth.broker.rpc('auth');
  const withoutAddress = { type: 'auth.login', correlationId: newId() };
  const properties = { ...withoutAddress, replyTo: 'nobody' };
  const inTime = { expiration: '60000', headers: { 'x-deadline': Date.now() + 60_000 } };
  channel.sendToQueue(queue, content, { ...withoutAddress, ...inTime });
  channel.sendToQueue(queue, content, { ...properties, headers: { 'x-deadline': Date.now() - 1 } });
  channel.sendToQueue(queue, content, { ...properties, headers: { 'x-deadline': 'tomorrow' } });
  channel.sendToQueue(queue, content, properties);
  channel.sendToQueue(queue, Buffer.from([0, 1, 2]), { ...properties, ...inTime });
}

/** An answer from the broker means that it has taken all that was sent before. */
async function flush(channel: Channel, queue: string): Promise<void> {
  await channel.checkQueue(queue);
}

async function countSessions({ world }: Trial): Promise<number> {
  const [row] = await world.truth.auth('SELECT COUNT(*) AS sessions FROM sessions');
  return Number(row?.['sessions']);
}
