import { having, teller, type Tellers } from '../../telling.js';
import type { en } from './en.js';

type Key = keyof typeof en;

/** Who came in by a pass, and where to. */
export interface ToldUse {
  visitorName: string;
  unit: { name: string };
  /** How many came at once. */
  people: number;
}

/** Told to those who live there. */
export const passUsed = teller<ToldUse, Key>(
  having('visitorName', 'unit', 'people'),
  ({ visitorName: visitor, unit, people }, say) => ({
    title: say('passTold.used', { visitor }),
    body:
      people === 1
        ? say('passTold.usedBy', { unit: unit.name })
        : say('passTold.usedByMany', { unit: unit.name, people: String(people) }),
  }),
);

/** Who is to come by a pass that has to be approved. */
export interface ToldPass {
  visitorName: string;
  units: readonly { name: string }[];
}

/** What became of it. */
export interface DecidedPass extends ToldPass {
  outcome: string;
  reason?: string;
}

const of = ({ visitorName: visitor, units }: ToldPass) => ({
  ...{ visitor, unit: units.map(({ name }) => name).join(' · ') },
});

/** Told to those who may approve it. */
export const passRequested = teller<ToldPass, Key>(having('visitorName', 'units'), (pass, say) => ({
  title: say('passTold.requested', of(pass)),
  body: say('passTold.requestedHint', of(pass)),
}));

/** Told to whoever asked for it. */
export const passDecided = teller<DecidedPass, Key>(
  having('visitorName', 'units', 'outcome'),
  (pass, say) => {
    if (pass.outcome === 'approved')
      return {
        title: say('passTold.approved', of(pass)),
        body: say('passTold.approvedHint', of(pass)),
      };
    const { reason } = pass;
    return {
      title: say('passTold.refused', of(pass)),
      body:
        reason === undefined
          ? say('passTold.refusedHint', of(pass))
          : say('passTold.refusedReason', { reason }),
    };
  },
);

export const tellers = {
  'pass-decided': passDecided,
  'pass-requested': passRequested,
  'pass-used': passUsed,
} satisfies Tellers<Key>;
