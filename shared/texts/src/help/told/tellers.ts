import { having, teller, type Tellers } from '../../telling.js';
import type { en } from './en.js';

type Key = keyof typeof en;

/** Who came, and for which home. */
export interface ToldHelp {
  name: string;
  unit: { name: string };
}

/** Told to those who live there. */
export const helpCame = teller<ToldHelp, Key>(having('name', 'unit'), ({ name, unit }, say) => ({
  title: say('helpTold.came', { name }),
  body: say('helpTold.hint', { unit: unit.name }),
}));

export const tellers = { 'help-came': helpCame } satisfies Tellers<Key>;
