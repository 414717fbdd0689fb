import type { Doer } from '../people/people.feature.js';
import type { Unit } from '../units/units.types.js';
import type { EntryByPass } from '../visits/visits.feature.js';
import type { Pass } from './passes.types.js';

/** Who lets how many in by a pass, to which unit and when. */
interface Entering {
  unit: Unit;
  people: number;
  doer: Doer;
  at: Date;
}

/** What a visit by the pass says. */
export function enteringBy(pass: Pass, entering: Entering): EntryByPass {
  const { communityId, id: passId, issuedBy, kind } = pass;
  const { plate, ...visitor } = pass.visitor;
  return {
    ...{ communityId, passId, issuedBy, ...entering },
    kind: kind === 'staff' ? 'service' : 'guest',
    visitor: { ...visitor, ...(plate !== undefined && { vehicle: plate }) },
  };
}
