import type { Move, MoveDraft } from '@gatehouse/client/gatehouse-client';
import { homeOf } from './home.js';
import { signIn } from './person.js';

let count = 0;

/** A day of the calendar, so many days from now. */
export function dayAhead(days: number): string {
  return new Date(Date.now() + days * 24 * 3_600_000).toISOString().slice(0, 10);
}

/** What has not ended of somebody's moves is called off. */
export async function callMovesOff(name: 'Asha' | 'Chitra'): Promise<void> {
  const { moves } = (await signIn(name)).client;
  for (const state of ['requested', 'approved'] as const)
    for (const { id } of (await moves.list({ state })).items) await moves.cancel(id);
}

/** Somebody asks to move out of their home; what they have asked for before is called off. */
export async function askToMove(
  name: 'Asha' | 'Chitra',
  draft: Partial<MoveDraft> = {},
): Promise<Move> {
  await callMovesOff(name);
  const { moves } = (await signIn(name)).client;
  const unitId = await homeOf(name);
  return moves.request({ direction: 'out', unitId, day: dayAhead(20), ...draft });
}

/** What is to be seen to by whoever moves. */
export async function setChecklists(lists: { in: string[]; out: string[] }): Promise<void> {
  const { policies } = (await signIn('Arjun')).client;
  const { value, tag } = await policies.read();
  await policies.put({ ...value, moves: lists }, { ifMatch: tag });
}

/** Somebody without an account has a home of their own, which nobody else has or had. */
export async function settle(): Promise<{ personId: string; name: string; unit: string }> {
  const { units, buildings } = (await signIn('Arjun')).client;
  const { people, residencies } = (await signIn('Meera')).client;
  const [building] = (await buildings.list()).items;
  const unit = `M-${Date.now() % 1_000_000}${++count}`;
  const { id: unitId } = await units.create({
    ...{ buildingId: building?.id ?? '', name: unit, kind: 'flat' },
  });
  const familyName = `Mover${Date.now()}`;
  const person = await people.add({ givenName: 'Nora', familyName, isMinor: false });
  await residencies.start({
    ...{ personId: person.id, unitId, kind: 'owner', from: dayAhead(-30) },
    ...{ livesHere: true, isPrimary: false },
  });
  return { personId: person.id, name: person.name, unit };
}
