import { QueryTypes, type Sequelize } from 'sequelize';
import type { Unit } from '../units/units.types.js';
import { VISIT_INDEX } from './visit-indexes.js';
import { fromRow } from './visit-row.js';
import { defineVisitModel, type VisitRow } from './visits.model.js';
import type { Visit } from './visits.types.js';

/** Somebody who came in as one, to a home or to several. */
export interface VisitInside {
  /** The first of a tour. */
  visit: Visit;
  units: readonly Unit[];
}

/** A part of those who are inside. */
export interface InsideSearch {
  communityId: string;
  beforeId?: string | undefined;
  limit: number;
}

/** The table visits, as far as people of it are inside: each coming once, however many homes it is to. */
export function createVisitsInsideStore(sequelize: Sequelize) {
  const visits = defineVisitModel(sequelize);
  const read = async (communityId: string, which: object): Promise<Visit[]> => {
    const where = { communityId, state: 'inside', ...which };
    return ((await visits.findAll({ where, raw: true })) as unknown as VisitRow[]).map(fromRow);
  };

  /** The visits of the same comings to other homes. */
  const others = async (communityId: string, firsts: readonly Visit[]): Promise<Visit[]> => {
    const tourIds = firsts.flatMap(({ tourId }) => tourId ?? []);
    return tourIds.length === 0 ? [] : read(communityId, { tourId: tourIds });
  };

  return {
    /** The newest first, at most `limit`. */
    async list({ communityId, beforeId, limit }: InsideSearch): Promise<VisitInside[]> {
      const found = await sequelize.query<{ id: string }>(firstOnes(beforeId !== undefined), {
        replacements: { communityId, beforeId, limit },
        type: QueryTypes.SELECT,
      });
      const firsts = await read(communityId, { id: found.map(({ id }) => id) });
      const tours = await others(communityId, firsts);
      return firsts
        .sort((one, other) => (one.id < other.id ? 1 : -1))
        .map((visit) => ({ visit, units: unitsOf(visit, tours) }));
    },
  };
}

function unitsOf({ tourId, unit }: Visit, tours: readonly Visit[]): Unit[] {
  if (tourId === undefined) return [unit];
  return tours.filter((one) => one.tourId === tourId).map((one) => one.unit);
}

const firstOnes = (isPage: boolean): string => `
  SELECT visit.id FROM visits AS visit FORCE INDEX (${VISIT_INDEX.inState})
  WHERE visit.community_id = :communityId AND visit.state = 'inside'
    ${isPage ? 'AND visit.id < :beforeId' : ''}
    AND (visit.tour_id IS NULL OR NOT EXISTS (
      SELECT 1 FROM visits AS other FORCE INDEX (${VISIT_INDEX.ofTour})
      WHERE other.community_id = visit.community_id AND other.tour_id = visit.tour_id
        AND other.state = 'inside' AND other.id < visit.id))
  ORDER BY visit.id DESC LIMIT :limit`;
