import { having, teller, type Tellers } from '../../telling.js';
import type { en } from './en.js';

type Key = keyof typeof en;

/** Who asks to live where. */
export interface RequestedJoin {
  applicant: { name: string };
  unit: { name: string };
}

/** What became of a request to live somewhere. */
export interface DecidedJoin {
  unit: { name: string };
  outcome: string;
  reason?: string;
  /** The day on which they move in, if it is yet to come. */
  from?: string;
}

/** Told to those who may decide. */
export const joinRequested = teller<RequestedJoin, Key>(
  having('applicant', 'unit'),
  ({ applicant, unit }, say) => ({
    title: say('joinTold.requested', { applicant: applicant.name, unit: unit.name }),
    body: say('joinTold.requestedHint'),
  }),
);

/** Told to whoever asked. */
export const joinDecided = teller<DecidedJoin, Key>(
  having('unit', 'outcome'),
  ({ unit: { name: unit }, outcome, reason, from }, say) => {
    switch (outcome) {
      case 'approved':
        return from === undefined
          ? { title: say('joinTold.approved', { unit }), body: say('joinTold.approvedHint') }
          : {
              title: say('joinTold.approvedLater', { unit }),
              body: say('joinTold.approvedFrom', { day: from }),
            };
      case 'refused':
        return {
          title: say('joinTold.refused', { unit }),
          body:
            reason === undefined
              ? say('joinTold.refusedHint')
              : say('joinTold.refusedReason', { reason }),
        };
      default:
        return { title: say('joinTold.expired', { unit }), body: say('joinTold.expiredHint') };
    }
  },
);

export const tellers = {
  'join-requested': joinRequested,
  'join-decided': joinDecided,
} satisfies Tellers<Key>;
