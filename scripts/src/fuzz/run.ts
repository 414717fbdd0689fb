import { eventually } from '@gatehouse/shared/testing/eventually';
import { seededRandom } from '@gatehouse/shared/testing/seeded-random';
import { changesIn, rowsOf, type Rows } from '@gatehouse/shared/testing/tenant-rows';
import { Campaign } from './campaign.js';
import type { CampaignOptions } from './campaign-options.js';
import { Findings } from './finding.js';
import type { FuzzWorld } from './fuzz-world.js';
import { neverSucceed, noneElsewhere } from './left-out.js';
import { readMails } from './mails.js';
import type { FuzzOptions } from './options.js';

/** What came of a run. */
export interface FuzzResult {
  operations: number;
  sent: number;
  findings: Findings;
  /** What is wrong beside single answers, one line each. */
  remarks: string[];
}

/**
 * Fills one community, then sends everything there is from the other one, over and over until the
 * time is up; and looks whether the first is still as it was.
 */
export async function runFuzz(world: FuzzWorld, options: FuzzOptions): Promise<FuzzResult> {
  const findings = new Findings();
  const random = seededRandom(options.seed);
  const onFinding = findings.add.bind(findings);
  const common = { services: world.services, random, onFinding };
  const filled = await fillAway(world, common);
  const before = await rowsOfAway(world);

  const campaign = new Campaign({
    ...common,
    side: world.home,
    foreign: world.away.seen,
    isWanted: wanted(options.only),
    lookAround: (seen) => readMails(world.system.mailboxUrl, seen),
  });
  const until = performance.now() + options.seconds * 1000;
  await campaign.attack();
  while (performance.now() < until) await campaign.attack(until);

  const changes = changesIn(before, await rowsOfAway(world));
  const remarks = [
    ...changes.map((change) => `of the other community, ${change}`),
    ...(hadTimeForAll(options) ? gapsOf(campaign, filled) : []),
  ];
  return { operations: campaign.names.length, sent: campaign.sent, findings, remarks };
}

/** A single round leaves to chance whether something gets through; no gap can be told from it. */
function hadTimeForAll({ only, seconds }: FuzzOptions): boolean {
  return only === undefined && seconds >= 60;
}

function wanted(only: readonly string[] | undefined): (name: string) => boolean {
  return (name) => only?.some((start) => name.startsWith(start)) ?? true;
}

/** Makes what can be made there, and learns by what to recognise it. */
async function fillAway(
  { away, foreign, system, databases }: FuzzWorld,
  common: Pick<CampaignOptions, 'services' | 'random' | 'onFinding'>,
): Promise<Campaign> {
  const campaign = new Campaign({
    ...common,
    side: away,
    lookAround: (seen) => readMails(system.mailboxUrl, seen),
    // What everybody may ask for is nobody's.
    onSuccess: ({ operation }, { body }) => {
      if (operation.secured) foreign.learn(body.toString('utf8'));
    },
  });
  await campaign.fill();
  const rows = await settledRows({ databases, away });
  for (const row of rows.values()) foreign.learn(row);
  await campaign.look();
  return campaign;
}

/** What messages bring about takes its time. */
async function settledRows(world: Pick<FuzzWorld, 'databases' | 'away'>): Promise<Rows> {
  let last = await rowsOfAway(world);
  await eventually(
    async () => {
      const before = last;
      last = await rowsOfAway(world);
      // On a busy machine a visit may lie for more than a second before its words are written.
      const isWordless = [...last.values()].some((row) => row.includes('"has_words":0'));
      if (isWordless || changesIn(before, last).length > 0)
        throw new Error('it has not come to rest');
    },
    { within: 60_000, every: 1000 },
  );
  return last;
}

async function rowsOfAway({
  databases,
  away,
}: Pick<FuzzWorld, 'databases' | 'away'>): Promise<Rows> {
  const rows = await Promise.all(
    [databases.auth, databases.main].map((one) => rowsOf(one, away.communityId)),
  );
  return new Map(rows.flatMap((each) => [...each]).map(([key, row]) => [key, timeless(key, row)]));
}

/** A row without what time alone changes in it: an alarm that nobody answers calls others by itself. */
function timeless(key: string, row: string): string {
  if (!key.startsWith('alerts ')) return row;
  return JSON.stringify({ ...(JSON.parse(row) as object), told: undefined, due_at: undefined });
}

/** Operations that nobody was let through, and ids that nothing foreign was known for. */
function gapsOf(campaign: Campaign, filled: Campaign): string[] {
  const { withoutForeign } = campaign;
  const reached = new Set([...filled.reached, ...campaign.reached]);
  return [
    ...campaign.names
      .filter((name) => !reached.has(name) && !(name in neverSucceed))
      .map((name) => `${name} succeeded for nobody: say in left-out.ts why it cannot`),
    ...[...withoutForeign]
      .filter((name) => !(name in noneElsewhere))
      .map((name) => `no foreign ${name} is known: say in left-out.ts why there is none`),
  ];
}
