import { join } from 'node:path';
import { loadContracts } from '@gatehouse/shared/messaging/contracts/contracts';
import { compare } from '@gatehouse/shared/testing/history';
import { checkDeadLetters } from '../dead-letter-check.js';
import { poisons } from '../poisons.js';
import { repositoryFolder } from '../../provision/profile.js';
import { tryPoisonedHandler } from '../poisoned-handler.js';
import { together, type Scenario } from '../scenario.js';
import { underLoad } from '../under-load.js';

export const poison: Scenario = {
  name: 'poison',
  promise:
    'broken messages, and one whose handler throws, among good ones: the good are handled; the bad are dead letters after exactly K tries, with error and history, and handled once when put back',
  protection: 'dead letters',
  quick: false,
  async run(trial) {
    const { world, weakened, size, random } = trial;
    await world.equip('notification', { without: weakened ? 'dead-letters' : undefined });
    const queue = world.truth.broker.queue('notification', 'tell');
    const bad = poisons(random, Math.max(5, Math.ceil(size.visits / 20)));
    const outcome = await underLoad(
      trial,
      () =>
        world.truth.onBroker(async (channel) => {
          for (const { content, properties } of bad)
            channel.sendToQueue(queue, content, properties);
          await channel.checkQueue(queue);
        }),
      { deadLetters: (dead) => checkDeadLetters(dead, bad, { queue, attempts: 1 }) },
    );
    const contracts = await loadContracts(join(repositoryFolder, 'openapi', 'messages.yaml'));
    const handled = await tryPoisonedHandler(world.servers.rabbitmq.url, contracts, size.visits);
    return {
      ...outcome,
      verdict: together(outcome.verdict, compare(handled.sent, [handled.effects])),
      broken: [...outcome.broken, ...handled.broken],
    };
  },
};
