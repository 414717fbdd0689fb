import type { PlateKey } from './plate-key.js';

/** How a plate looks. Plates of one look are different plates nevertheless. */
export type PlateFold = string;

/**
 * Signs that are taken for the one behind them: Cyrillic letters for Latin ones, and letters for digits. In
 * this order, so that a Cyrillic О is a Latin one and so a 0; as the column `active_fold` has it.
 */
export const TWINS = 'АA ВB ЕE ЅS ІI ЈJ КK МM НH ОO РP СC ТT УY ХX O0 I1 B8 S5 Z2 G6'.split(' ');

/** For suggesting which plate was meant, and never for letting anybody in. */
export function foldOf(key: PlateKey): PlateFold {
  return TWINS.reduce((folded, pair) => folded.replaceAll(pair.charAt(0), pair.charAt(1)), key);
}
