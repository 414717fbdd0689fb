import type { components } from '@gatehouse/contracts/main';
import { QueryTypes, type Sequelize } from 'sequelize';

/** What a row of a file says of somebody; what is not named stays empty. */
export type PersonLine = Partial<Record<(typeof COLUMNS)[number], string>>;

const COLUMNS = [
  ...(['building', 'unit', 'givenName', 'familyName', 'email', 'phone', 'kind'] as const),
  ...(['from', 'to', 'livesHere', 'primary'] as const),
] as const;

/** A file of people; row 2 is the first, as a spreadsheet counts. */
export function peopleCsv(lines: readonly PersonLine[]): string {
  const usual = { building: 'Tower A', unit: 'A-103', kind: 'tenant' };
  const rows = lines.map((line) => {
    const said: PersonLine = { ...usual, ...line };
    return COLUMNS.map((column) => said[column] ?? '').join(',');
  });
  return [COLUMNS.join(','), ...rows].join('\n');
}

/** A person whom the community knows, with their residencies. */
export interface Known {
  id: string;
  name: string;
  email: string | null;
  phone: string | null;
  state: string;
  stays: Stay[];
}

export interface Stay {
  id: string;
  unit: string;
  kind: components['schemas']['Residency']['kind'];
  validFrom: Date;
  validTo: Date | null;
  livesHere: number;
  isPrimary: number;
  isBegun: number;
}

/** Who of a name the community knows. */
export async function knownAs(
  sequelize: Sequelize,
  communityId: string,
  name: string,
): Promise<Known[]> {
  const type = QueryTypes.SELECT as const;
  const people = await sequelize.query<Omit<Known, 'stays'>>(
    `SELECT id, name, email, phone, state FROM people
     WHERE community_id = :communityId AND name = :name ORDER BY id`,
    { replacements: { communityId, name }, type },
  );
  const known: Known[] = [];
  for (const person of people) {
    const stays = await sequelize.query<Stay>(
      `SELECT residencies.id, units.name AS unit, residencies.kind, valid_from AS validFrom,
              valid_to AS validTo, lives_here AS livesHere, is_primary AS isPrimary,
              is_begun AS isBegun
       FROM residencies JOIN units ON units.id = residencies.unit_id
       WHERE residencies.community_id = :communityId AND person_id = :id ORDER BY valid_from`,
      { replacements: { communityId, id: person.id }, type },
    );
    known.push({ ...person, stays });
  }
  return known;
}

/** How many rows of a table the community has. */
export async function countIn(
  sequelize: Sequelize,
  table: 'people' | 'residencies',
  communityId: string,
): Promise<number> {
  const [row] = await sequelize.query<{ count: string }>(
    `SELECT COUNT(*) AS count FROM ${table} WHERE community_id = :communityId`,
    { replacements: { communityId }, type: QueryTypes.SELECT },
  );
  return Number(row?.count);
}
