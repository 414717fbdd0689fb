import { newId } from '@gatehouse/shared/ids/ids';
import type { TableRow } from '@gatehouse/shared/sql/statements/insert-rows';

interface Asked {
  communityId: string;
  unitIds: readonly string[];
  personIds: readonly string[];
  at: Date;
}

/** A helper, whom one unit engages and two have engaged before. */
export function nthHelp({ communityId, unitIds, personIds, at }: Asked, n: number): TableRow[] {
  const added = { addedAt: at, addedById: communityId };
  const helpId = newId();
  const engagement = (lastDay: string | null, unit: number): TableRow => ({
    table: 'engagements',
    row: {
      ...{ communityId, id: newId(), helpId, unitId: unitIds[unit % unitIds.length] },
      ...{ windows: '[]', firstDay: '2025-01-01', lastDay, ...added },
    },
  });
  const personId = personIds[n % personIds.length];
  const profile = { communityId, id: helpId, personId, types: 'cook', ...added };
  return [
    { table: 'help_profiles', row: profile },
    engagement('2025-12-31', n),
    engagement('2025-12-31', n + 1),
    engagement(null, n),
    ...stays({ communityId, helpId, at }),
  ];
}

/** They have come and gone, and come again. */
function stays({
  communityId,
  helpId,
  at,
}: Pick<Asked, 'communityId' | 'at'> & { helpId: string }) {
  const by = { cameById: communityId, cameByName: 'Gopal Singh' };
  return [at, null].map((leftAt): TableRow => ({
    table: 'help_stays',
    row: { communityId, id: newId(), helpId, cameAt: at, leftAt, ...by },
  }));
}
