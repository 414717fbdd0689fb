import { setTimeout as delay } from 'node:timers/promises';
import { compare } from '@gatehouse/shared/testing/history';
import { between } from '@gatehouse/shared/testing/seeded-random';
import { inLanes } from '../../bench/poster.js';
import { Alarms } from '../alarms.js';
import { outageOf, together, type Outcome, type Scenario, type Trial } from '../scenario.js';
import { SocketCrowd, type Page } from '../socket-crowd.js';

const residentsPerUnit = 2;
/** How many call for help at the same moment. */
const lanes = 4;
const RAISED = 'alert-raised';
/** What is on no queue any more is shown within this time. */
const shownWithinMs = 1000;

export const alarmBrokerKilled: Scenario = {
  name: 'alarm-broker-killed',
  promise:
    'kill -9 of RabbitMQ while residents call for help: each alarm rings on the page of the guard and of the household once, a silent one on that of the guard alone, and on no other',
  protection: 'keeping events until the broker has confirmed them',
  quick: false,
  breaks: ['rabbitmq'],
  async run(trial) {
    const { world, weakened, size } = trial;
    await world.equip('main', { without: weakened ? 'confirmed-publishing' : undefined });
    const estate = await world.estate(Math.ceil(size.sockets / residentsPerUnit));
    const crowd = await SocketCrowd.gather(world, estate, { forgetful: false });
    const residents = [...crowd.pages];
    const staff: Page[] = [];
    for (const { email, password, role } of world.system.accounts) {
      const page = await crowd.join(world, { email, unitId: '' }, { password });
      if (role === 'employee') staff.push(page);
    }
    const alarms = new Alarms(world, trial.prefix);
    try {
      return await killUnder(trial, { crowd, residents, staff, alarms });
    } finally {
      crowd.close();
      await alarms.closeAll();
    }
  },
};

interface Called {
  crowd: SocketCrowd;
  /** Those who call for help. */
  residents: readonly Page[];
  /** Those who are to hear of each alarm. */
  staff: readonly Page[];
  alarms: Alarms;
}

async function killUnder(trial: Trial, called: Called): Promise<Outcome> {
  const { world, random } = trial;
  const { crowd, alarms, staff } = called;
  const calling = [...called.residents];
  // While the broker is away auth names no guards: each main has learnt before who they are.
  for (const { url } of world.processes('main')) await alarms.raise(calling.pop(), url);
  const killAt = between(random, Math.ceil(calling.length * 0.2), Math.ceil(calling.length * 0.5));
  let backAt = 0;
  let outage: Promise<void> | undefined;
  await inLanes(
    lanes,
    () => calling.length > 0,
    async () => {
      if (calling.length <= killAt)
        outage ??= killBroker(trial).finally(() => (backAt = Date.now()));
      await alarms.raise(calling.pop());
    },
  );
  await outage;
  const toldOf = ({ unitId, email }: Page) => alarms.concerning(unitId, email);
  const wanted = crowd.pages.map((page) => (staff.includes(page) ? alarms.ids : toldOf(page)));
  const count = wanted.reduce((sum, { length }) => sum + length, 0);
  await crowd.untilShown(count, { silenceMs: 15_000, withinMs: 120_000 }, RAISED);
  const recoveryMs = Math.max(0, Date.now() - backAt);
  await world.truth.untilNothingIsOnTheWay();
  await delay(shownWithinMs);
  const verdicts = crowd.pages.map((page, index) => compare(wanted[index] ?? [], [rungOn(page)]));
  const overheard = called.residents.filter(({ shown }) =>
    shown.some(({ kind }) => kind !== RAISED),
  );
  return {
    verdict: together(...verdicts),
    recoveryMs,
    broken: [
      ...alarms.refused,
      ...overheard.map(({ email }) => `${email} was told more than that somebody calls for help`),
    ],
  };
}

async function killBroker(trial: Trial): Promise<void> {
  const { world } = trial;
  await world.kill('rabbitmq');
  await delay(outageOf(trial, 10_000));
  await world.bringBack('rabbitmq');
}

/** The alarms that have rung on a page. */
function rungOn({ email, shown }: Page) {
  const raised = shown.filter(({ kind }) => kind === RAISED);
  return { where: `page of ${email}`, ids: raised.map(({ about }) => about) };
}
