import type {
  GateSnapshot,
  SnapshotBlock,
  SnapshotGate,
  SnapshotHelp,
  SnapshotInside,
  SnapshotPass,
  SnapshotRevocation,
  SnapshotShift,
  SnapshotUnit,
  SnapshotVehicle,
} from '@gatehouse/client';

/** What a snapshot has many of, by what a removal calls one of them. */
export interface ItemOf {
  pass: SnapshotPass;
  revocation: SnapshotRevocation;
  help: SnapshotHelp;
  vehicle: SnapshotVehicle;
  block: SnapshotBlock;
  unit: SnapshotUnit;
  gate: SnapshotGate;
  inside: SnapshotInside;
  shift: SnapshotShift;
}

export type ItemKind = keyof ItemOf;

/** Where a snapshot has each kind. */
export const LISTS = {
  pass: 'passes',
  revocation: 'revocations',
  help: 'help',
  vehicle: 'vehicles',
  block: 'blocks',
  unit: 'units',
  gate: 'gates',
  inside: 'inside',
  shift: 'shifts',
} as const satisfies Record<ItemKind, keyof GateSnapshot>;

export const ITEM_KINDS = Object.keys(LISTS) as ItemKind[];

export const isItemKind = (of: string): of is ItemKind => of in LISTS;

/** Of which there is one in a snapshot. */
export type SnapshotHead = Omit<
  GateSnapshot,
  'full' | 'removed' | (typeof LISTS)[keyof typeof LISTS]
>;
