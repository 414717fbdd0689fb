import { callerOf } from '@gatehouse/shared/http/caller-of';
import type { Caller } from '@gatehouse/shared/http/operation.types';
import { actingFor, type Acting } from '../../acting.js';
import { BringsNoSuchThing } from './imports.errors.js';
import type { ImportKind } from './imports.types.js';

/** Who brings something in, and what they may. */
export interface Bringing extends Acting {
  may: (permission: string) => boolean;
}

/** What every import asks, and what those ask too that make what not everybody may make one by one. */
const EVERY = 'people:onboard';
const MORE: Partial<Record<ImportKind, string>> = {
  units: 'units:manage',
  'opening-balances': 'units:manage',
};

/** What whoever brings in rows of the kind must be allowed. */
export function neededFor(kind: ImportKind): string[] {
  const more = MORE[kind];
  return more === undefined ? [EVERY] : [EVERY, more];
}

/** @throws BringsNoSuchThing naming the permission that is missing */
export function assertBrings({ may }: Bringing, kind: ImportKind): void {
  const missing = neededFor(kind).find((permission) => !may(permission));
  if (missing !== undefined) throw new BringsNoSuchThing(missing);
}

/** Whether somebody may bring in rows of the kind. */
export function brings({ may }: Pick<Bringing, 'may'>, kind: ImportKind): boolean {
  return neededFor(kind).every(may);
}

export function bringingFor(request: { caller: Caller | undefined }): Bringing {
  const { permissions } = callerOf(request);
  return { ...actingFor(request), may: (permission) => permissions.includes(permission) };
}
