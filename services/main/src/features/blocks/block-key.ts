import { plateKeyOf } from '../vehicles/vehicles.feature.js';
import { BlockPhoneUnusable, BlockPlateUnusable } from './blocks.errors.js';
import type { BlockOf, Comer } from './blocks.types.js';

const PHONE = /^\+[1-9][0-9]{6,14}$/;

/** By which a block is found. @throws BlockPhoneUnusable, BlockPlateUnusable */
export function keyOf(of: BlockOf, value: string): string {
  if (of === 'name') return nameKey(value);
  if (of === 'phone') {
    if (!PHONE.test(value)) throw new BlockPhoneUnusable();
    return value;
  }
  const key = plateKeyOf(value);
  if (key === undefined) throw new BlockPlateUnusable();
  return key;
}

/** Every key by which who is at the gate may be known. */
export interface BlockKeys {
  name: string;
  phone?: string | undefined;
  plate?: string | undefined;
}

export function keysOf({ name, phone, plate }: Comer): BlockKeys {
  return { name: nameKey(name), phone, plate: plate === undefined ? undefined : plateKeyOf(plate) };
}

/** Exact but for case and accents: who is called nearly so is somebody else. */
const nameKey = (name: string): string =>
  name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLocaleLowerCase('en')
    .replace(/\s+/gu, ' ')
    .trim();
