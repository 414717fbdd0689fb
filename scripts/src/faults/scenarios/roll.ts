import { setTimeout as delay } from 'node:timers/promises';
import { eventually } from '@gatehouse/shared/testing/eventually';
import { compare, type Verdict } from '@gatehouse/shared/testing/history';
import type { ServiceName } from '../../system/service-process.js';
import type { FaultWorld } from '../fault-world.js';
import type { Otherwise } from '../otherwise.js';
import { NOTED_KIND } from '../next-release/changes.js';
import { together, type Scenario, type Trial } from '../scenario.js';
import { underLoad } from '../under-load.js';
import { idsOf, type Witness } from '../witness.js';

/** From when a process is ready that knows the new kind until all that waited for it is told. */
const toldWithinMs = 5000;
/** Enough to meet every step; a process takes seconds to start. */
const perSecond = 10;
/** How long new events pile up in front of a broker that does not answer. */
const pileUpMs = 1500;
/** What is late is counted as late, and is waited for so long that it is not counted as lost too. */
const lateWithinMs = 60_000;

export const roll: Scenario = {
  name: 'roll',
  promise:
    'main, notification and edge rolled one process at a time to a release with one more event, field and kind, and back, main while its new events wait: nothing is lost, doubled, out of order or given up, and the new kind is told within 5 s of a process that knows it',
  protection: 'parking what a process does not know yet',
  quick: false,
  async run(trial) {
    const { world, weakened, prefix } = trial;
    const next: Otherwise = { ...asInProduction, checkout: await world.nextRelease() };
    const now = { ...asInProduction, without: weakened ? 'parking' : undefined };
    await world.restart('notification', now);
    let pages: readonly Witness[] = [];
    let late: string[] = [];
    try {
      const outcome = await underLoad(
        trial,
        async () => {
          await oneByOne(world, orderOf(trial), next);
          await oneByOne(world, ['notification', 'edge'], now);
          await takeBackMain(world, now);
        },
        {
          load: { perSecond },
          afterwards: async (residents) => {
            pages = residents;
            late = await tellWhatWaits(trial, next, residents);
          },
        },
      );
      const noted = await world.truth.notedVisits(prefix);
      const verdict = together(outcome.verdict, await judgeNoted(world, noted, pages));
      const none = noted.length > 0 ? [] : ['no visit was accepted by the next release'];
      return { ...outcome, verdict, broken: [...outcome.broken, ...late, ...none] };
    } finally {
      await world.truth.forgetKind(NOTED_KIND);
    }
  },
};

/** A kind that only the next release has breaks the specification of this one: told, not refused. */
const asInProduction = { env: { VALIDATE_RESPONSES: 'report' } };

/** Who produces the new event comes first or last. */
function orderOf({ random }: Trial): ServiceName[] {
  return random() < 0.5 ? ['main', 'notification', 'edge'] : ['notification', 'edge', 'main'];
}

async function oneByOne(
  world: FaultWorld,
  services: readonly ServiceName[],
  release: Otherwise,
): Promise<void> {
  for (const service of services)
    for (const process of world.processes(service)) await world.replace(process, release);
}

/** The new events that wait are published by a release that does not know them. */
async function takeBackMain(world: FaultWorld, release: Otherwise): Promise<void> {
  world.wires.rabbitmq.freeze();
  await delay(pileUpMs);
  await world.kill9('main');
  world.wires.rabbitmq.restore();
  await world.restart('main', release);
}

/** One notification of the next release beside one of this, and all that waits is told. */
async function tellWhatWaits(
  { world, prefix }: Trial,
  next: Otherwise,
  residents: readonly Witness[],
): Promise<string[]> {
  await world.restart(world.first('notification'), next);
  const noted = await world.truth.notedVisits(prefix);
  const look = async (): Promise<void> => {
    for (const resident of residents) {
      const told = idsOf(await world.truth.feed(resident.accountId, resident.since), NOTED_KIND);
      if (told.length < noted.length)
        throw new Error(`${noted.length - told.length} of ${noted.length} were not told yet`);
    }
  };
  const late = await eventually(look, { within: toldWithinMs, every: 100 }).then(
    () => [],
    (error: unknown) => [`${toldWithinMs} ms after it was ready: ${String(error)}`],
  );
  const shown = (): void => {
    if (residents.some((resident) => resident.shown(NOTED_KIND).length < noted.length))
      throw new Error('not all pages show all');
  };
  await eventually(shown, { within: lateWithinMs, every: 100 }).catch(() => undefined);
  return late;
}

async function judgeNoted(
  { truth }: FaultWorld,
  noted: readonly string[],
  pages: readonly Witness[],
): Promise<Verdict> {
  const places = await Promise.all(
    pages.map(async (page) => {
      const ids = idsOf(await truth.feed(page.accountId, page.since), NOTED_KIND);
      return [
        { where: `noted in the feed of ${page.who} (database)`, ids },
        { where: `noted on the page of ${page.who}`, ids: page.shown(NOTED_KIND), order: ids },
      ];
    }),
  );
  return compare(noted, places.flat());
}
