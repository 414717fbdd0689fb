import { having, teller, type Tellers } from '../../telling.js';
import type { en } from './en.js';

type Key = keyof typeof en;

/** For which home a parcel is, and what it is. */
export interface ToldParcel {
  unit: { name: string };
  perishable: boolean;
  carrier?: string;
}

/** For how many days it has waited. */
export interface WaitingParcel extends ToldParcel {
  days: number;
}

/** Told to those who live there when it comes. */
export const parcelReceived = teller<ToldParcel, Key>(
  having('unit', 'perishable'),
  ({ unit, perishable, carrier }, say) => ({
    title:
      carrier === undefined
        ? say('parcelTold.received', { unit: unit.name })
        : say('parcelTold.receivedFrom', { unit: unit.name, carrier }),
    body: say(perishable ? 'parcelTold.perishable' : 'parcelTold.hint'),
  }),
);

/** Told to those of them who still live there, while nobody fetches it. */
export const parcelReminder = teller<WaitingParcel, Key>(
  having('unit', 'perishable', 'days'),
  ({ unit, perishable, days }, say) => ({
    title: say('parcelTold.waits', { unit: unit.name, count: days }),
    body: say(perishable ? 'parcelTold.perishable' : 'parcelTold.hint'),
  }),
);

export const tellers = {
  'parcel-received': parcelReceived,
  'parcel-reminder': parcelReminder,
} satisfies Tellers<Key>;
