import type { CommunitiesService } from '../communities/communities.feature.js';
import type { Help, HelpInside } from '../help/help.feature.js';
import type { UnitsService } from '../units/units.feature.js';
import type { Unit } from '../units/units.types.js';
import { insideOf, type VisitInside, type Visits } from '../visits/visits.feature.js';

export interface InsideDependencies {
  visits: Pick<Visits, 'listInside'>;
  help: Pick<Help, 'ahead'>;
  units: Pick<UnitsService, 'findUnits'>;
  communities: Pick<CommunitiesService, 'timeZoneOf'>;
  now: () => Date;
}

/** Somebody who is inside. */
export interface Inside {
  /** Of this coming. */
  id: string;
  type: 'visit' | 'help';
  subjectId: string;
  name: string;
  people: number;
  plate?: string;
  since: Date;
  units: readonly Unit[];
}

/** A part of the list. */
export interface InsideListing {
  communityId: string;
  /** The last of the page before. */
  beforeId?: string | undefined;
  limit: number;
}

/** More helpers than come to any community at once: each that is inside is looked at for a page. */
const MOST_HELP = 5000;

export type InsideService = ReturnType<typeof createInsideService>;

/** Who is inside, whatever they came as. */
export function createInsideService(deps: InsideDependencies) {
  const { visits, help, units, communities, now } = deps;
  return {
    /** The newest first, at most `limit`: their ids are ordered by time. */
    async list({ communityId, beforeId, limit }: InsideListing): Promise<Inside[]> {
      const zone = await communities.timeZoneOf(communityId);
      const [visitors, helpers] = await Promise.all([
        visits.listInside({ communityId, limit, ...(beforeId !== undefined && { beforeId }) }),
        help.ahead.inside(communityId, { at: now(), zone, limit: MOST_HELP }),
      ]);
      const ofPage = helpers.filter(({ stay }) => beforeId === undefined || stay.id < beforeId);
      const shown = ofPage.slice(0, limit);
      const unitIds = new Set(shown.flatMap((one) => one.unitIds));
      const known = await units.findUnits(communityId, [...unitIds]);
      return [...visitors.map(ofVisit), ...shown.map((one) => ofHelp(one, known))]
        .sort((one, other) => (one.id < other.id ? 1 : -1))
        .slice(0, limit);
    },
  };
}

function ofVisit({ visit, units }: VisitInside): Inside {
  const { id, visitor, checkedInAt, requestedAt } = visit;
  const { name, vehicle: plate } = visitor;
  return {
    ...{ id, type: 'visit', subjectId: id, name, people: insideOf(visit) },
    ...(plate !== undefined && { plate }),
    ...{ since: checkedInAt ?? requestedAt, units },
  };
}

function ofHelp({ stay, help, unitIds }: HelpInside, known: readonly Unit[]): Inside {
  return {
    ...{ id: stay.id, type: 'help', subjectId: help.id, name: help.name, people: 1 },
    ...{ since: stay.cameAt, units: known.filter(({ id }) => unitIds.includes(id)) },
  };
}
