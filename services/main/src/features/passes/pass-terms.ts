import { PassUnfit } from './passes.errors.js';
import { assertGood, assertOneOf, beginning, end, timeNamed } from './pass-time.js';
import type { Pass, PassDraft, PassKind, PassPatch, PassTerms } from './passes.types.js';

interface Where {
  /** Where the community is. */
  zone: string;
  /** When it is asked for. */
  at: Date;
}

/**
 * What a pass says that is asked for.
 * @throws PassUnfit, WindowEmpty
 */
export function draftedTerms(draft: PassDraft, where: Where): PassTerms {
  const { kind, visitor, windows = [], guests = [], leaveAtGate = false } = draft;
  const maxUses = draft.maxUses ?? usesOf(kind, guests);
  const terms = {
    ...timeNamed(draft, { kind, windows, ...where }),
    ...{ visitor, guests, leaveAtGate, ...(maxUses !== undefined && { maxUses }) },
  };
  assertFits(kind, terms);
  return terms;
}

/**
 * The pass with what is to be another of it.
 * @throws PassUnfit, WindowEmpty
 */
export function patched(before: Pass, patch: PassPatch, { zone, at }: Where): Pass {
  assertOneOf(patch, 'validFrom', 'firstDay');
  assertOneOf(patch, 'validTo', 'lastDay');
  const time = {
    validFrom: beginning(patch, zone) ?? before.validFrom,
    validTo: end(patch, zone) ?? before.validTo,
    windows: patch.windows ?? before.windows,
  };
  const { maxUses: usesBefore, ...rest } = before;
  const maxUses = patch.maxUses === undefined ? usesBefore : (patch.maxUses ?? undefined);
  const pass: Pass = {
    ...{ ...rest, ...time, revision: before.revision + 1 },
    ...{ visitor: patch.visitor ?? before.visitor, guests: patch.guests ?? before.guests },
    leaveAtGate: patch.leaveAtGate ?? before.leaveAtGate,
    ...(maxUses !== undefined && { maxUses }),
  };
  if (isOther(before, pass)) assertGood(time, zone, at);
  assertFits(pass.kind, pass);
  if (maxUses !== undefined && maxUses <= pass.uses)
    throw new PassUnfit('body.maxUses', 'must be more than have come already');
  return pass;
}

function isOther(before: Pass, { validFrom, validTo, windows }: Pass): boolean {
  const isSame = +validFrom === +before.validFrom && +validTo === +before.validTo;
  return !isSame || windows !== before.windows;
}

function usesOf(kind: PassKind, guests: readonly string[]): number | undefined {
  if (kind === 'single') return 1;
  return kind === 'party' && guests.length > 0 ? guests.length : undefined;
}

function assertFits(kind: PassKind, { visitor, guests, maxUses }: PassTerms): void {
  if (kind === 'single' && maxUses !== 1)
    throw new PassUnfit('body.maxUses', 'must be 1 for who comes once');
  if (kind === 'vehicle' && visitor.plate === undefined)
    throw new PassUnfit('body.visitor.plate', 'must be there for a vehicle');
  if (kind !== 'party' && guests.length > 0)
    throw new PassUnfit('body.guests', 'are those of a party');
}
