import { ProblemError } from '@gatehouse/client/problem-error';
import type { MessageKey } from '@gatehouse/texts/generated/keys';
import { wordsFor } from '@gatehouse/ui/words';

const refusals = wordsFor<MessageKey>({
  day_is_over: 'moves.dayOver',
  day_too_far: 'moves.dayFar',
  kind_missing: 'moves.kindMissing',
  lift_backwards: 'moves.liftBackwards',
  lift_taken: 'moves.liftTaken',
  move_ahead: 'moves.ahead',
  move_open: 'moves.open',
  move_over: 'moves.wasOver',
  move_state: 'moves.hasGoneOn',
  person_state: 'moves.forgotten',
  residency_backwards: 'moves.backwards',
  residency_not_found: 'moves.noHome',
  residency_overlaps: 'moves.overlaps',
});

/** What is refused of moves in words of their own; undefined for whatever else went wrong. */
export function moveRefusal(error: unknown): MessageKey | undefined {
  return error instanceof ProblemError ? refusals(error.code) : undefined;
}

/** The move that has the lift at that time; undefined where it is not the lift that is in the way. */
export function liftHolder(error: unknown): string | undefined {
  if (!(error instanceof ProblemError) || error.code !== 'lift_taken') return undefined;
  const moveId = error.problem.context?.['moveId'];
  return typeof moveId === 'string' ? moveId : undefined;
}

/** Somebody was first: what is shown of the move is not how it stands. */
export function hasGoneOn(error: unknown): boolean {
  return error instanceof ProblemError && error.code === 'move_state';
}
