/** By what somebody is known. */
export type BlockOf = 'phone' | 'plate' | 'name';

export type BlockState = 'active' | 'lifting' | 'lifted' | 'ended';

interface Actor {
  accountId: string;
  name: string;
}

/** That somebody is not let in. */
export interface Block {
  id: string;
  communityId: string;
  of: BlockOf;
  /** As it was entered. */
  value: string;
  reason: string;
  until: Date;
  addedBy: Actor;
  addedAt: Date;
  /** Who wants it lifted; it takes another to do it. */
  liftAskedBy?: Actor;
  liftedBy?: Actor;
  liftedAt?: Date;
  appeal?: string;
  appealedAt?: Date;
  /** When they were refused last. */
  attemptedAt?: Date;
}

/** Who is at the gate, by all that may tell who they are. */
export interface Comer {
  communityId: string;
  name: string;
  phone?: string | undefined;
  plate?: string | undefined;
}

export function stateOf({ liftedAt, liftAskedBy, until }: Block, at: Date): BlockState {
  if (liftedAt !== undefined) return 'lifted';
  if (until <= at) return 'ended';
  return liftAskedBy === undefined ? 'active' : 'lifting';
}
