import type { Unit, VisitKind, VisitRequest } from '@gatehouse/client/gatehouse-client';

/** What a guard has entered of a visitor. */
export interface Entered {
  kind: VisitKind;
  name: string;
  /** How many come; empty for one. */
  people: string;
  phone: string;
  company: string;
  vehicle: string;
  note: string;
}

/** The question of it, for one home or several; what was left empty is left out. */
export function visitRequest(
  homes: readonly Unit[],
  { kind, name, people, note, ...entered }: Entered,
): VisitRequest {
  const [unitId = '', ...alsoUnitIds] = homes.map(({ id }) => id);
  const { phone, company, vehicle } = entered;
  const facts = { phone: phone.replace(/[ ()-]/g, ''), company, vehicle };
  const given = Object.entries(facts)
    .map(([key, value]) => [key, value.trim()] as const)
    .filter(([, value]) => value !== '');
  return {
    unitId,
    ...(alsoUnitIds.length > 0 && { alsoUnitIds }),
    kind,
    visitor: { name: name.trim(), ...Object.fromEntries(given) },
    ...(people.trim() !== '' && { partySize: Number(people) }),
    ...(note.trim() !== '' && { note: note.trim() }),
  };
}
