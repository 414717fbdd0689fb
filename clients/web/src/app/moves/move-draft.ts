import type { MoveDraft, Unit } from '@gatehouse/client/gatehouse-client';
import { moveKinds } from './move-words';

/** What is asked of a move, by the names that the API finds fault with. */
export type MoveAnswers = Partial<
  Record<'direction' | 'kind' | 'day' | 'time' | 'lift.from' | 'lift.to' | 'note', string>
>;

/** Whether the lift is wanted from a time on but until none, or the other way round. */
export function isLiftHalf(answers: MoveAnswers): boolean {
  const { 'lift.from': from = '', 'lift.to': to = '' } = answers;
  return (from === '') !== (to === '');
}

/**
 * What is sent of what was entered. Midnight is the end of a day for whoever gives the lift back, which
 * fields for times have no other word for.
 *
 * @param personId for somebody else
 */
export function draftOf(answers: MoveAnswers, unit: Unit, personId?: string): MoveDraft {
  const { day = '', time = '', note = '' } = answers;
  const { 'lift.from': from = '', 'lift.to': to = '' } = answers;
  const kind = moveKinds.find((one) => one === answers.kind);
  return {
    direction: answers.direction === 'in' ? 'in' : 'out',
    ...{ unitId: unit.id, day },
    ...(personId !== undefined && { personId }),
    ...(answers.direction === 'in' && kind !== undefined && { kind }),
    ...(time !== '' && { time }),
    ...(from !== '' && { lift: { from, to: to === '00:00' ? '24:00' : to } }),
    ...(note.trim() !== '' && { note }),
  };
}
