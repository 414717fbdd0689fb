import fc from 'fast-check';
import type { WrittenEvent } from './people-world.js';

export function anyOrderOf(story: readonly WrittenEvent[]): fc.Arbitrary<number[]> {
  const indexes = story.map((_event, index) => index);
  const whole = { minLength: indexes.length, maxLength: indexes.length };
  return fc.shuffledSubarray(indexes, whole);
}

const who = fc.constantFrom('Asha', 'Bilal', 'Chitra');
const step = fc.oneof(
  { weight: 4, arbitrary: fc.record({ who, moves: fc.constantFrom('A-101', 'A-102') }) },
  { weight: 2, arbitrary: fc.record({ who, leaves: fc.constant(true) }) },
  { weight: 2, arbitrary: fc.record({ who, called: fc.constantFrom('Usha', 'Lina', undefined) }) },
  { weight: 2, arbitrary: fc.record({ who, profile: fc.subarray(['phone', 'email'] as const) }) },
  { weight: 1, arbitrary: fc.record({ who, deleted: fc.constant(true) }) },
);
type Step = typeof step extends fc.Arbitrary<infer T> ? T : never;

/** Who is deleted does nothing more. */
export const anyStory = fc
  .array(step, { minLength: 2, maxLength: 9 })
  .map((steps) =>
    steps
      .filter(
        (each, index) =>
          !steps.slice(0, index).some((before) => before.who === each.who && 'deleted' in before),
      )
      .map(written),
  );

/** @param all what happened before, and more */
export function written(
  each: Step | { who: string; moves: string },
  index: number,
  all: readonly { who: string }[] = [],
): WrittenEvent {
  const data = { accountId: each.who, at: index + 1, communityId: 'Lakeview' };
  if ('profile' in each) return profile(each, index, all.slice(0, index));
  if ('deleted' in each) return { type: 'gatehouse.user.deleted.v1', data };
  if ('leaves' in each) return { type: 'gatehouse.role.changed.v1', data: { ...data, roles: [] } };
  if ('moves' in each) {
    const names = { givenName: each.who, familyName: 'Rao', unitId: each.moves };
    const reached = { email: `joins-${index}@test.gatehouse.example`, ...phoneAt(index) };
    return { type: 'gatehouse.invitation.accepted.v1', data: { ...data, ...names, ...reached } };
  }
  // Before 2026-11-28 auth told no names here.
  const names = each.called === undefined ? {} : { givenName: each.called, familyName: 'Rao' };
  const roles = [{ role: 'resident' }];
  return { type: 'gatehouse.role.changed.v1', data: { ...data, roles, ...names } };
}

/** What is changed is there or not by turns, as is whether they have a number at all. */
function profile(
  { who, profile: changed }: { who: string; profile: string[] },
  index: number,
  before: readonly { who: string }[],
): WrittenEvent {
  const last = before.filter((each) => each.who === who && !('profile' in each)).at(-1);
  const isMember = last !== undefined && !('leaves' in last);
  const data = {
    ...{ accountId: who, at: index + 1, communityIds: isMember ? ['Lakeview'] : [] },
    ...{ changed: ['locale', ...changed], givenName: `${who} ${index}`, familyName: 'Rao' },
    ...{ email: index % 4 === 0 ? '' : `${index}@test.gatehouse.example`, locale: 'hi' },
    ...phoneAt(index),
  };
  return { type: 'gatehouse.user.profile-changed.v1', data };
}

const phoneAt = (index: number) => (index % 3 === 0 ? {} : { phone: `+9112345678${index}` });
