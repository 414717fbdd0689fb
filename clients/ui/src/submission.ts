import { computed, inject, signal } from '@angular/core';
import { ProblemWords } from './words';

export type Submission = ReturnType<typeof createSubmission>;

/** One form or button that asks the API for something: at work, done, or refused and why. */
export function createSubmission() {
  const text = inject(ProblemWords);
  const working = signal(false);
  const error = signal<unknown>(undefined);
  const fields = computed(() => text.fieldsOf(error()));

  return {
    working: working.asReadonly(),
    error: error.asReadonly(),
    /** What to tell, unless a field says it already. */
    problem: computed(() =>
      error() === undefined || Object.keys(fields()).length > 0 ? undefined : text.of(error()),
    ),
    fields,
    forget: (): void => error.set(undefined),
    /** @returns whether it was done; a second press meanwhile does nothing. */
    run: async (work: () => Promise<unknown>): Promise<boolean> => {
      if (working()) return false;
      working.set(true);
      error.set(undefined);
      try {
        await work();
        return true;
      } catch (failure) {
        error.set(failure);
        return false;
      } finally {
        working.set(false);
      }
    },
  };
}
