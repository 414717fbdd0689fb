/** Where a visit stands, from the question at the gate to the visitor's leaving. */
export type VisitState = 'requested' | 'approved' | 'denied' | 'expired' | 'inside' | 'left';

/** The only ways a visit can go on; a state that is not a key here is an end. */
const transitions: Readonly<Record<VisitState, readonly VisitState[]>> = {
  requested: ['approved', 'denied', 'expired'],
  approved: ['inside', 'expired', 'denied', 'left'],
  inside: ['left'],
  denied: [],
  expired: [],
  left: [],
};

/** Whether a visit may pass from one state to the other in one step. */
export function mayBecome(from: VisitState, to: VisitState): boolean {
  return transitions[from].includes(to);
}

/** From these a visit goes on: the visitor is at the gate or behind it. */
export const STILL_GOING_ON: readonly VisitState[] = (
  Object.keys(transitions) as VisitState[]
).filter((state) => transitions[state].length > 0);
