import { newId } from '@gatehouse/shared/ids/ids';
import { insertRows } from '@gatehouse/shared/sql/statements/insert-rows';
import type { Transaction } from '@gatehouse/shared/sql/transaction';
import type { Writing } from '@gatehouse/shared/sql/writing';
import type { Doer } from '../people/people.feature.js';
import type { VisitPushes } from './visit-pushes.js';
import { visitMoved } from './visits.events.js';
import type { VisitsStore } from './visits.store.js';
import type { Actor, Visit } from './visits.types.js';

/** Somebody who comes in by permission that was given ahead. */
export interface EntryByPass extends Pick<Visit, 'communityId' | 'unit' | 'visitor' | 'kind'> {
  passId: string;
  /** How many come in. */
  people: number;
  /** Who gave the permission. */
  issuedBy: Actor;
  /** Who lets them in. */
  doer: Doer;
  at: Date;
}

export interface VisitsByPassDependencies {
  store: Pick<VisitsStore, 'newRow'>;
  writing: Pick<Writing, 'appendEvents'>;
  tell: VisitPushes['moved'];
}

export type VisitsByPass = ReturnType<typeof createVisitsByPass>;

/** Visits that are approved and inside from their beginning: nobody is rung. */
export function createVisitsByPass({ store, writing, tell }: VisitsByPassDependencies) {
  return {
    /** In the transaction in which the pass is used. */
    async enter(tx: Transaction, entry: EntryByPass): Promise<Visit> {
      const { doer, at } = entry;
      const visit = enteredVisit(entry);
      // How long they may stay is found out when it is looked at first, at once.
      await insertRows(tx, [store.newRow(visit, at)]);
      await writing.appendEvents(tx, [
        visitMoved(visit, 'checked-in', { doer, at, people: entry.people }),
      ]);
      return visit;
    },

    /** Tells whoever has the gate before them, once it is committed. */
    tell,
  };
}

function enteredVisit({ issuedBy, doer, at, people, ...entry }: EntryByPass): Visit {
  return {
    ...{ id: newId(), ...entry, state: 'inside' },
    ...(people > 1 && { partySize: people, insideCount: people }),
    ...{ requestedBy: doer.by, requestedAt: at, answerBy: at, ladder: [], rungIndex: 0 },
    ...{ answeredBy: issuedBy, answeredAt: at, decidedVia: 'pass' },
    ...{ checkedInBy: doer.by, checkedInAt: at },
    ...(doer.actor && { requestedByActor: doer.actor, checkedInByActor: doer.actor }),
  };
}
