import { between } from '@gatehouse/shared/testing/seeded-random';
import { brokenEvents } from '../broken-events.js';
import type { Scenario } from '../scenario.js';
import { underLoad } from '../under-load.js';

export const outboxPoisoned: Scenario = {
  name: 'outbox-poisoned',
  promise:
    'events that can never be published, among good ones in the outbox: they leave it with their reason, once each, and all that was accepted is told',
  protection: 'a place for events that cannot be published',
  quick: false,
  async run(trial) {
    const { world, weakened, size, random, prefix } = trial;
    await world.equip('main', { without: weakened ? 'outbox-graves' : undefined });
    const bad = brokenEvents(prefix, size.visits * 5);
    const wave = Math.ceil(bad.length / between(random, 2, 5));
    return underLoad(
      trial,
      async () => {
        for (let from = 0; from < bad.length; from += wave)
          await world.truth.appendToOutbox(bad.slice(from, from + wave));
      },
      {
        inspect: async () => {
          const dead = await world.truth.deadEvents(prefix);
          const reasons = new Map(dead.map(({ subject, reason }) => [subject, reason]));
          const strange = bad.filter(
            ({ subject, reason }) => !(reasons.get(subject) ?? '').includes(reason),
          );
          return [
            ...(dead.length === bad.length ? [] : [`${dead.length} of ${bad.length} have died`]),
            ...strange
              .slice(0, 3)
              .map(({ subject }) => `${subject} died of "${reasons.get(subject) ?? 'nothing'}"`),
          ];
        },
      },
    );
  },
};
