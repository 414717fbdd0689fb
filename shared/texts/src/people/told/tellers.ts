import { having, teller, type Tellers } from '../../telling.js';
import type { en } from './en.js';

type Key = keyof typeof en;

/** Who lives somewhere now who did not before. */
export interface AddedResident {
  resident: { name: string };
  unit: { name: string };
}

/** Told to those who lived there before. */
export const residentAdded = teller<AddedResident, Key>(
  having('resident', 'unit'),
  ({ resident, unit }, say) => ({
    title: say('residentTold.added', { resident: resident.name, unit: unit.name }),
    body: say('residentTold.addedHint'),
  }),
);

export const tellers = { 'resident-added': residentAdded } satisfies Tellers<Key>;
