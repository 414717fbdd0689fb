import type { components } from '@gatehouse/contracts/main';

type Schemas = components['schemas'];

export type GateSnapshotBody = Schemas['GateSnapshot'];
export type SnapshotPass = Schemas['SnapshotPass'];
export type SnapshotKind = Schemas['SnapshotRemoval']['of'];

/** Where in a snapshot is what. */
export const SECTIONS = {
  pass: 'passes',
  revocation: 'revocations',
  help: 'help',
  vehicle: 'vehicles',
  block: 'blocks',
  unit: 'units',
  gate: 'gates',
  inside: 'inside',
  shift: 'shifts',
} as const satisfies Record<SnapshotKind, keyof GateSnapshotBody>;

/** What is another from time to time, and is told by what of it is another. */
export type Content = Pick<GateSnapshotBody, (typeof SECTIONS)[SnapshotKind]>;

/** What is told whole each time. */
export type Facts = Pick<
  GateSnapshotBody,
  'serverTime' | 'until' | 'timeZone' | 'offsets' | 'keys' | 'lookupKey' | 'truncated'
>;

/** All that is needed at a gate, as it is now. */
export interface Gathered {
  content: Content;
  facts: Facts;
}

/** Something of a snapshot, and by what it is seen whether it is another than before. */
export interface Item {
  kind: SnapshotKind;
  id: string;
  body: object;
  /** Sixteen hexadecimal digits. */
  digest: string;
}

/** What all of a community's snapshot was at a time. */
export interface Revision {
  communityId: string;
  revision: number;
  /** Random: of two lives of a database each counts for itself. */
  token: string;
  /** Of all items. */
  digest: string;
  /** Since when there is a newer one. */
  endedAt: Date | null;
}

/** What became of an item. */
export interface ItemChange {
  kind: SnapshotKind;
  id: string;
  /** Null where it is not there any more. */
  digest: string | null;
}
