import { dayAt, offsetsBetween } from '@gatehouse/shared/time/local-time';
import type { Blocks } from '../blocks/blocks.feature.js';
import type { Codes } from '../codes/codes.feature.js';
import type { Communities } from '../communities/communities.feature.js';
import type { Gates } from '../gates/gates.feature.js';
import type { Help } from '../help/help.feature.js';
import type { Passes } from '../passes/passes.feature.js';
import type { Rosters } from '../rosters/rosters.feature.js';
import type { Units } from '../units/units.feature.js';
import type { Vehicles } from '../vehicles/vehicles.feature.js';
import type { Visits } from '../visits/visits.feature.js';
import type { Content, Gathered } from './gate-snapshots.types.js';
import type { Lookups, LookUp } from './lookups.js';
import {
  toBlock,
  toGate,
  toHelp,
  toHelpInside,
  toPass,
  toRevocation,
  toShift,
  toUnit,
  toVehicle,
  toVisitInside,
} from './snapshot-bodies.js';

export interface GatheringDependencies {
  blocks: Blocks;
  codes: Codes;
  communities: Communities;
  gates: Gates;
  help: Help;
  passes: Passes;
  rosters: Rosters;
  units: Units;
  vehicles: Vehicles;
  visits: Visits;
  lookups: Lookups;
}

const HOUR_MS = 60 * 60_000;
const AHEAD_MS = 48 * HOUR_MS;
const OFFSETS_MS = 400 * 24 * HOUR_MS;
/** More of anything than a device has to search through. */
const MOST = 20_000;

/** Reads all that the gates of a community need for the next two days. */
export function createGathering(deps: GatheringDependencies) {
  const { codes, communities, lookups } = deps;
  return async (communityId: string, at: Date): Promise<Gathered> => {
    const until = new Date(at.getTime() + AHEAD_MS);
    const { timeZone } = await communities.service.getCommunity(communityId);
    const key = lookups.keyOf(communityId);
    const time = { communityId, at, until, timeZone };
    const [content, keys] = await Promise.all([
      contentAt(deps, time, lookups.by(key)),
      codes.service.list(communityId),
    ]);
    const lists: readonly (readonly object[])[] = Object.values(content);
    const offsets = offsetsBetween(at, new Date(at.getTime() + OFFSETS_MS), timeZone);
    return {
      content,
      facts: {
        ...{ serverTime: at.toISOString(), until: until.toISOString(), timeZone },
        offsets: offsets.map(({ since, ms }) => ({
          ...{ from: since.toISOString(), minutes: ms / 60_000 },
        })),
        keys: keys.map(({ keyId, publicKey, madeAt }) => ({
          ...{ keyId, spki: publicKey.toString('base64'), madeAt: madeAt.toISOString() },
        })),
        lookupKey: key.toString('base64url'),
        truncated: lists.some((list) => list.length >= MOST),
      },
    };
  };
}

/** When it is, where, and for how long. */
interface Time {
  communityId: string;
  at: Date;
  until: Date;
  timeZone: string;
}

async function contentAt(
  deps: GatheringDependencies,
  { communityId, at, until, timeZone: zone }: Time,
  lookUp: LookUp,
): Promise<Content> {
  const { blocks, gates, help, passes, rosters, units, vehicles, visits } = deps;
  const limit = MOST;
  const ahead = { communityId, from: at, to: until, limit };
  // A window of last night may last until now.
  const days = { from: dayAt(at, zone).subtract({ days: 1 }), to: dayAt(until, zone) };
  const [standing, revoked, helps, cars, held, homes, doors, visitors, helpers, shifts] =
    await Promise.all([
      passes.ahead.standing(ahead),
      passes.ahead.revoked(ahead),
      help.ahead.within({ communityId, ...days, limit }),
      vehicles.listAll(communityId, limit),
      blocks.findHeld(communityId, { at, limit }),
      units.service.listUnits({ communityId, limit }),
      gates.service.list({ communityId, limit }),
      visits.listInside({ communityId, limit }),
      help.ahead.inside(communityId, { at, zone, limit }),
      rosters.listShifts({ communityId, from: at, to: until, limit }),
    ]);
  return {
    passes: standing.map((pass) => toPass(pass, lookUp)),
    revocations: revoked.map((pass) => toRevocation(pass, lookUp)),
    help: helps.map((one) => toHelp(one, lookUp)),
    vehicles: cars.flatMap(toVehicle),
    blocks: held.map((block) => toBlock(block, lookUp)),
    units: homes.map(toUnit),
    gates: doors.map(toGate),
    inside: [...visitors.map(toVisitInside), ...helpers.map(toHelpInside)],
    shifts: shifts.map(toShift),
  };
}
