import { selectIn } from '@gatehouse/shared/sql/statements/prepared';
import { databaseOf, type Transaction } from '@gatehouse/shared/sql/transaction';
import { QueryTypes } from 'sequelize';
import type { Place } from './residencies.types.js';

/**
 * Makes somebody the contact of each unit, and nobody else: who was chosen, as long as they are fit, else
 * the grown-up who has lived there for the longest. The units must be locked, or two who move in at once
 * both find one empty.
 *
 * @returns the residencies of the contacts, by their units
 */
export async function chooseContacts(
  tx: Transaction,
  { communityId, unitIds }: { communityId: string; unitIds: readonly string[] },
  at: Date,
): Promise<ReadonlyMap<string, string>> {
  if (unitIds.length === 0) return new Map();
  const places = { communityId, unitIds: [...unitIds], at };
  const fit = await databaseOf(tx).query<{ id: string; unitId: string }>(FITTEST, {
    ...{ replacements: places, type: QueryTypes.SELECT, transaction: tx },
  });
  const chosen = new Map<string, string>();
  for (const { id, unitId } of fit) if (!chosen.has(unitId)) chosen.set(unitId, id);
  const replacements = { ...places, ids: [...chosen.values(), ''] };
  // A unit never has two, not even in between.
  for (const statement of [NO_OTHERS, MAKE_CONTACTS])
    await databaseOf(tx).query(statement, { replacements, transaction: tx });
  return chosen;
}

/** Whether the residency is of somebody grown up who lives there at the moment. */
export async function isFit(
  tx: Transaction,
  { communityId, id }: { communityId: string; id: string },
  at: Date,
): Promise<boolean> {
  return (await selectIn(tx, IS_FIT, [communityId, id, at, at])).length > 0;
}

/** Prefers the residency to all others of its unit, from the moment on; `chooseContacts` does the rest. */
export async function prefer(
  tx: Transaction,
  { communityId, unitId }: Place,
  id: string,
  at: Date,
): Promise<void> {
  await preferAll(tx, { communityId, unitIds: [unitId], ids: [id] }, at);
}

/** As `prefer`, of many units: one residency of each that has one, and none of the others. */
export async function preferAll(
  tx: Transaction,
  { communityId, unitIds, ids }: Preferred,
  at: Date,
): Promise<void> {
  if (unitIds.length === 0) return;
  const replacements = { communityId, unitIds: [...unitIds], ids: [...ids, ''], at };
  await databaseOf(tx).query(PREFER, { replacements, transaction: tx });
}

/** Which residencies are preferred in which units. */
export interface Preferred {
  communityId: string;
  unitIds: readonly string[];
  ids: readonly string[];
}

const FIT = `
  residencies.valid_from <= ? AND (residencies.valid_to IS NULL OR ? < residencies.valid_to)
  AND residencies.lives_here = 1 AND people.is_minor = 0`;

const FITTEST = `
  SELECT residencies.id, residencies.unit_id AS unitId
  FROM residencies JOIN people ON people.id = residencies.person_id
  WHERE residencies.unit_id IN (:unitIds) AND residencies.community_id = :communityId
    AND ${FIT.replaceAll('?', ':at')}
  ORDER BY residencies.unit_id, residencies.chosen_at IS NULL, residencies.valid_from, residencies.id`;

const IS_FIT = `
  SELECT 1 FROM residencies JOIN people ON people.id = residencies.person_id
  WHERE residencies.community_id = ? AND residencies.id = ? AND ${FIT}`;

const NO_OTHERS = `
  UPDATE residencies SET is_primary = 0
  WHERE unit_id IN (:unitIds) AND community_id = :communityId AND is_primary = 1
    AND id NOT IN (:ids)`;

const MAKE_CONTACTS = `
  UPDATE residencies SET is_primary = 1
  WHERE community_id = :communityId AND id IN (:ids) AND is_primary = 0`;

const PREFER = `
  UPDATE residencies SET chosen_at = CASE WHEN id IN (:ids) THEN :at END
  WHERE unit_id IN (:unitIds) AND community_id = :communityId`;
