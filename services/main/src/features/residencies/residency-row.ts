import type { Residency, ResidencyKind } from './residencies.types.js';

/** A residency as a statement reads it, with whose it is. */
export interface ReadResidency {
  id: string;
  communityId: string;
  personId: string;
  accountId: string | null;
  name: string;
  isMinor: number;
  unitId: string;
  kind: ResidencyKind;
  validFrom: Date;
  validTo: Date | null;
  livesHere: number;
  isPrimary: number;
  isBegun: number;
  isOver: number;
}

/** What {@link ReadResidency} is read from: the rows of both tables, joined by the person's id. */
export const READ_RESIDENCIES = `
  SELECT residencies.id, residencies.community_id AS communityId,
         residencies.person_id AS personId, people.account_id AS accountId, people.name,
         people.is_minor AS isMinor, residencies.unit_id AS unitId, residencies.kind,
         residencies.valid_from AS validFrom, residencies.valid_to AS validTo,
         residencies.lives_here AS livesHere, residencies.is_primary AS isPrimary,
         residencies.is_begun AS isBegun, residencies.is_over AS isOver
  FROM residencies`;

export function toResidency(row: ReadResidency): Residency {
  return {
    id: row.id,
    communityId: row.communityId,
    person: {
      id: row.personId,
      name: row.name,
      ...(row.accountId !== null && { accountId: row.accountId }),
      isMinor: Boolean(row.isMinor),
    },
    unitId: row.unitId,
    kind: row.kind,
    validFrom: row.validFrom,
    validTo: row.validTo,
    livesHere: Boolean(row.livesHere),
    isPrimary: Boolean(row.isPrimary),
    isBegun: Boolean(row.isBegun),
    isOver: Boolean(row.isOver),
  };
}
