import type { components } from '@gatehouse/contracts/main';
import type { Acting } from '../../acting.js';
import type { Unit } from '../units/units.types.js';

type Schemas = components['schemas'];

export type AlertKind = Schemas['AlertKind'];
export type AlertState = Schemas['AlertState'];
export type AlertRung = Schemas['AlertRung'];
export type AlertContact = Schemas['AlertContact'];

/** An account, by the name that its community knows. */
export interface By {
  accountId: string;
  name: string;
}

/** Who did something to an alert, and when. */
export interface Deed {
  at: Date;
  by: By;
}

/** Somebody's call for help. */
export interface Alert {
  id: string;
  communityId: string;
  kind: AlertKind;
  /** Whether only staff are told, so that nobody there notices. */
  silent: boolean;
  state: AlertState;
  unitId?: string;
  /** Where, in words. */
  place?: string;
  raised: Deed;
  /** How often it was told; 0 while not even the guards could be found. */
  told: number;
  acknowledged?: Deed;
  onSite?: Deed;
  closed?: Deed;
  /** What it was, and what was done. */
  report?: string;
}

/** An alert as it is shown: with the name of its unit, and whom to call when that is what is left. */
export interface AlertView {
  alert: Alert;
  unit?: Unit;
  contacts?: readonly AlertContact[];
  /** Whether it is shown to staff, who read the report. */
  isForStaff: boolean;
}

/** What is asked for. */
export interface AlertDraft {
  kind: AlertKind;
  silent?: boolean;
  unitId?: string;
  place?: string;
}

/** Who raises alerts, looks at them and handles them. */
export interface Alerting extends Acting {
  /** Whether those of everybody are theirs to see and to handle. */
  handlesAll: boolean;
}

/** A part of a community's alerts. */
export interface AlertSearch {
  communityId: string;
  /** Keeps those that the account has raised. */
  raisedById?: string | undefined;
  open?: boolean | undefined;
  /** The last alert of the page before. */
  beforeId?: string | undefined;
  limit: number;
}
