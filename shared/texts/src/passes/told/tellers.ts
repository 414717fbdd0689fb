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

export const tellers = { 'pass-used': passUsed } satisfies Tellers<Key>;
