import type { components } from '@gatehouse/contracts/main';
import type { HeldBlock } from '../blocks/blocks.feature.js';
import type { Gate } from '../gates/gates.types.js';
import type { HelpAhead, HelpInside } from '../help/help.feature.js';
import { mostAtOnce, type Pass } from '../passes/passes.feature.js';
import type { Shift } from '../rosters/rosters.types.js';
import type { Unit } from '../units/units.types.js';
import { plateKeyOf } from '../vehicles/vehicles.feature.js';
import type { Vehicle } from '../vehicles/vehicles.types.js';
import { insideOf, type VisitInside } from '../visits/visits.feature.js';
import type { LookUp } from './lookups.js';

type Schemas = components['schemas'];

/** What is said of a pass at a gate; what is usual is left out, as there are many. */
export function toPass(pass: Pass, lookUp: LookUp): Schemas['SnapshotPass'] {
  const { id, revision, kind, state, code, visitor, unitIds, validFrom, validTo, uses } = pass;
  const { windows, maxUses, leaveAtGate, guests } = pass;
  const { name, company, plate, phone } = visitor;
  return {
    ...{ id, revision, kind, state, code: lookUp('code', code), name },
    ...(company !== undefined && { company }),
    ...(plate !== undefined && { plate }),
    ...(phone !== undefined && { phone: lookUp('phone', phone) }),
    ...{ unitIds: [...unitIds], validFrom: validFrom.toISOString() },
    validTo: validTo.toISOString(),
    ...(windows.length > 0 && { windows: [...windows] }),
    ...(maxUses !== undefined && { maxUses }),
    ...{ uses, peopleAtOnce: mostAtOnce(pass) },
    ...(leaveAtGate && { leaveAtGate }),
    ...(guests.length > 0 && { guests: [...guests] }),
  };
}

export function toRevocation(pass: Pass, lookUp: LookUp): Schemas['SnapshotRevocation'] {
  const { id, code, endedAt, issuedAt } = pass;
  const revokedAt = (endedAt ?? issuedAt).toISOString();
  return { id, code: lookUp('code', code), revokedAt };
}

export function toHelp({ help, engagements }: HelpAhead, lookUp: LookUp): Schemas['SnapshotHelp'] {
  const { id, name, phone, types } = help;
  return {
    ...{ id, name, types: [...types] },
    ...(phone !== undefined && { phone: lookUp('phone', phone) }),
    engagements: engagements.map(({ engagement, leaves }) => ({
      unitId: engagement.unitId,
      windows: engagement.windows.map(({ days, from, to }) => ({ days: [...days], from, to })),
      firstDay: engagement.firstDay.toString(),
      ...(engagement.lastDay !== undefined && { lastDay: engagement.lastDay.toString() }),
      ...(leaves.length > 0 && {
        leaves: leaves.map(({ firstDay, lastDay }) => ({
          ...{ firstDay: firstDay.toString(), lastDay: lastDay.toString() },
        })),
      }),
    })),
  };
}

/** None of one that has nothing on its plate by which it could be found. */
export function toVehicle({ id, plate, unitId }: Vehicle): Schemas['SnapshotVehicle'][] {
  const plateKey = plateKeyOf(plate);
  return plateKey === undefined ? [] : [{ id, plateKey, unitId }];
}

export function toBlock(
  { id, of, key, until }: HeldBlock,
  lookUp: LookUp,
): Schemas['SnapshotBlock'] {
  return { id, of, key: lookUp(of, key), asks: of === 'name', until: until.toISOString() };
}

export const toUnit = ({ id, name, building }: Unit): Schemas['SnapshotUnit'] => ({
  ...{ id, label: `${name}, ${building}` },
});

export const toGate = ({ id, name }: Gate): Schemas['SnapshotGate'] => ({ id, name });

export function toVisitInside({ visit, units }: VisitInside): Schemas['SnapshotInside'] {
  const { id, visitor, passId, checkedInAt, requestedAt } = visit;
  return {
    ...{ id, type: 'visit', subjectId: id, name: visitor.name, people: insideOf(visit) },
    ...(passId !== undefined && { passId }),
    ...{ since: (checkedInAt ?? requestedAt).toISOString(), unitIds: units.map((one) => one.id) },
  };
}

export function toHelpInside({ stay, help, unitIds }: HelpInside): Schemas['SnapshotInside'] {
  return {
    ...{ id: stay.id, type: 'help', subjectId: help.id, name: help.name, people: 1 },
    ...{ since: stay.cameAt.toISOString(), unitIds: [...unitIds] },
  };
}

export function toShift({ id, person, gateId, from, to }: Shift): Schemas['SnapshotShift'] {
  const { name, accountId } = person;
  return {
    ...{ id, name, from: from.toISOString(), to: to.toISOString() },
    ...(accountId !== undefined && { accountId }),
    ...(gateId !== undefined && { gateId }),
  };
}
