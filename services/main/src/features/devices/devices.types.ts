import type { components } from '@gatehouse/contracts/main';

type Schemas = components['schemas'];

export type DeviceKind = Schemas['DeviceKind'];
export type DeviceState = Schemas['DeviceState'];

/** Who did it, by the name that the community knew them by. */
export interface DeviceKeeper {
  accountId: string;
  name: string;
}

/** What is said of a device when it is added. */
export interface DeviceDraft {
  name: string;
  kind: DeviceKind;
  /** Where it stands, as far as that is one gate. */
  gateId?: string;
}

/** What stands at a gate or a door. */
export interface Device extends DeviceDraft {
  id: string;
  communityId: string;
  state: DeviceState;
  addedAt: Date;
  addedBy: DeviceKeeper;
  pairedAt?: Date;
  lastSeenAt?: Date;
  /** Since when nothing was heard of it, once that was told. */
  silentSince?: Date;
  /** How much waited on it when it was seen last. */
  pending?: number;
  /** What had to be added to its time then. */
  clockOffsetMs?: number;
  revokedAt?: Date;
  revokedBy?: DeviceKeeper;
  /** What it signs with has this public half. */
  publicKey?: Buffer;
}

/** By which a device is paired. */
export interface Pairing {
  code: string;
  endsAt: Date;
}

/** What a device tells of itself whenever it calls. */
export interface Heard {
  communityId: string;
  deviceId: string;
  receivedAt: Date;
  /** How much waits on it to be sent. */
  pending: number;
  clock: { gen: number; offsetMs: number };
}
