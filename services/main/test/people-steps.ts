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

export function written(each: Step | { who: string; moves: string }, index: number): WrittenEvent {
  const data = { accountId: each.who, at: index + 1, communityId: 'Lakeview' };
  if ('deleted' in each) return { type: 'gatehouse.user.deleted.v1', data };
  if ('leaves' in each) return { type: 'gatehouse.role.changed.v1', data: { ...data, roles: [] } };
  if ('moves' in each) {
    const names = { givenName: each.who, familyName: 'Rao', unitId: each.moves };
    return { type: 'gatehouse.invitation.accepted.v1', data: { ...data, ...names } };
  }
  // Before 2026-11-28 auth told no names here.
  const names = each.called === undefined ? {} : { givenName: each.called, familyName: 'Rao' };
  const roles = [{ role: 'resident' }];
  return { type: 'gatehouse.role.changed.v1', data: { ...data, roles, ...names } };
}
