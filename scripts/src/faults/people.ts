import { Caller } from './api-calls.js';
import type { FaultWorld } from './fault-world.js';
import { Witness, type WitnessOptions } from './witness.js';

/** Those whom a visit to A-101 concerns, and one whom it does not. */
export interface People {
  guard: Caller;
  /** Answers some of the visits; the same person as the first of the residents. */
  resident: Caller;
  residents: [Witness, Witness];
  /** Lives next door, and must hear nothing of it. */
  neighbour: Witness;
  unitId: string;
  neighbouringUnitId: string;
}

/** Signs everybody in; the residents and the neighbour have a page open from here on. */
export async function gather(
  { system }: FaultWorld,
  options: WitnessOptions = {},
): Promise<People> {
  const [guard, resident] = await Promise.all([
    Caller.signIn(system, 'Gopal'),
    Caller.signIn(system, 'Asha'),
  ]);
  const asha = await Witness.signIn(system, 'Asha', options);
  const bilal = await Witness.signIn(system, 'Bilal', options);
  const neighbour = await Witness.signIn(system, 'Chitra');
  const units = (await asha.client.units.list()).items;
  const unit = (name: string): string => units.find((one) => one.name === name)?.id ?? '';
  return {
    guard,
    resident,
    residents: [asha, bilal],
    neighbour,
    unitId: unit('A-101'),
    neighbouringUnitId: unit('A-102'),
  };
}

export function closePages({ residents, neighbour }: People): void {
  for (const witness of [...residents, neighbour]) witness.close();
}
