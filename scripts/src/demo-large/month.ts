import { idsSince } from '@gatehouse/shared/ids/ids';
import { pick, type Dweller, type Estate, type Home } from './estate.js';
import { CALLERS, FAMILY_NAMES, GIVEN_NAMES } from './names.js';

const DAYS = 30;
const MINUTE_MS = 60_000;
const DAY_MS = 24 * 60 * MINUTE_MS;
const KOLKATA_MS = 330 * MINUTE_MS;
const RING_MS = 55_000;

/** Out of a hundred visits, and how many begin in each hour of the day in Kolkata. */
const KINDS = [
  ...Array<'delivery'>(46).fill('delivery'),
  ...Array<'guest'>(28).fill('guest'),
  ...Array<'cab'>(15).fill('cab'),
  ...Array<'service'>(11).fill('service'),
] as const;
const HOURS = [
  ...[0, 0, 0, 0, 0, 1, 3, 6, 8, 7, 6, 6],
  ...[7, 6, 4, 4, 5, 7, 9, 10, 8, 5, 2, 1],
].flatMap((share, hour) => Array<number>(share).fill(hour));

type Kind = (typeof KINDS)[number];

/** One visit as its row has it. */
export interface LoggedVisit {
  id: string;
  home: Home;
  kind: Kind;
  visitorName: string;
  company: string | null;
  state: 'expired' | 'denied' | 'inside' | 'left';
  requestedAt: Date;
  answerBy: Date;
  answeredBy: Dweller | null;
  answeredAt: Date | null;
  checkedInAt: Date | null;
  checkedOutAt: Date | null;
}

/** The visits of the month before `until`, the first first: about one a day for each home. */
export function planMonth(estate: Estate, random: () => number, until: Date): LoggedVisit[] {
  const inhabited = homesThatAnswer(estate);
  const midnight = until.getTime() - ((until.getTime() + KOLKATA_MS) % DAY_MS);
  const times = Array.from({ length: DAYS }, (_, day) =>
    Array.from({ length: inhabited.length }, () => {
      const minutes = pick(HOURS, random) * 60 + random() * 60;
      return Math.floor(midnight - (DAYS - 1 - day) * DAY_MS + minutes * MINUTE_MS);
    }),
  ).flat();
  const past = times.filter((at) => at < until.getTime() - 5 * MINUTE_MS);
  // In their order, because lists are in the order of ids.
  return past
    .sort((one, other) => one - other)
    .map((at, index) => visitAt(at, index, { random, until, inhabited }));
}

interface Inhabited {
  home: Home;
  answerers: Dweller[];
}

/** Guests come where somebody has joined: elsewhere nobody could answer. */
function homesThatAnswer({ homes, dwellers }: Estate): Inhabited[] {
  const answerers = new Map<string, Dweller[]>();
  for (const dweller of dwellers)
    if (dweller.accountId !== undefined && dweller.livesHere)
      answerers.set(dweller.unitId, [...(answerers.get(dweller.unitId) ?? []), dweller]);
  return homes.flatMap((home) => {
    const own = answerers.get(home.id);
    return own === undefined ? [] : [{ home, answerers: own }];
  });
}

interface Month {
  random: () => number;
  until: Date;
  inhabited: Inhabited[];
}

function visitAt(at: number, index: number, { random, until, inhabited }: Month): LoggedVisit {
  const { home, answerers } = pick(inhabited, random);
  const kind = pick(KINDS, random);
  return {
    id: `${idsSince(at)}-7000-8000-${index.toString(16).padStart(12, '0')}`,
    ...{ home, kind },
    visitorName: `${pick(GIVEN_NAMES, random)} ${pick(FAMILY_NAMES, random)}`,
    company: kind === 'guest' ? null : pick(CALLERS[kind], random),
    requestedAt: new Date(at),
    answerBy: new Date(at + RING_MS),
    ...whatBecameOfIt(at, pick(answerers, random), { random, until, kind }),
  };
}

type Outcome = Pick<
  LoggedVisit,
  'state' | 'answeredBy' | 'answeredAt' | 'checkedInAt' | 'checkedOutAt'
>;

/** How long they stay, in minutes at the least and at the most. */
const STAYS: Record<Kind, [number, number]> = {
  delivery: [3, 12],
  cab: [4, 15],
  guest: [40, 300],
  service: [30, 150],
};

function whatBecameOfIt(
  at: number,
  answeredBy: Dweller,
  { random, until, kind }: Pick<Month, 'random' | 'until'> & { kind: Kind },
): Outcome {
  const outside = { checkedInAt: null, checkedOutAt: null };
  const chance = random();
  if (chance < 0.07) return { state: 'expired', answeredBy: null, answeredAt: null, ...outside };
  const answer = at + 3000 + Math.floor(random() * random() * 45_000);
  const answered = { answeredBy, answeredAt: new Date(answer) };
  if (chance < 0.11) return { state: 'denied', ...answered, ...outside };
  const entered = answer + 15_000 + Math.floor(random() * 60_000);
  const [least, most] = STAYS[kind];
  const left = entered + Math.floor((least + random() * (most - least)) * MINUTE_MS);
  const checkedInAt = new Date(entered);
  if (left > until.getTime())
    return { state: 'inside', ...answered, checkedInAt, checkedOutAt: null };
  return { state: 'left', ...answered, checkedInAt, checkedOutAt: new Date(left) };
}
