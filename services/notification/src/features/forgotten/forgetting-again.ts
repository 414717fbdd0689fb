import type { ForgottenStore } from './forgotten.store.js';
import type { Tombstone } from './forgotten.types.js';

export interface ForgettingAgain {
  store: Pick<ForgottenStore, 'duePeople' | 'dueGone' | 'closePerson' | 'closeGone'>;
  forgetPerson: (person: Tombstone) => Promise<void>;
  forgetAbout: (about: string) => Promise<void>;
  now: () => Date;
}

/**
 * Goes once more through what was told and sent of those who were forgotten lately: somebody may have been
 * telling it while they were. Any number of processes may; may be repeated.
 */
export async function forgetAgain(deps: ForgettingAgain): Promise<void> {
  const { store, forgetPerson, forgetAbout, now } = deps;
  for (const { _id: id, ...person } of await store.duePeople(now())) {
    await forgetPerson(person);
    await store.closePerson(id);
  }
  for (const { _id: about } of await store.dueGone(now())) {
    await forgetAbout(about);
    await store.closeGone(about);
  }
}
