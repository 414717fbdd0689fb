import type { Signal } from '@angular/core';

/** What is shown where there is nothing to tell. */
export const nothing = '–';

/** The texts that parts bring along; all others come from the page that uses them. */
export type PartText =
  | 'action.cancel'
  | 'action.close'
  | 'action.tryAgain'
  | 'action.undo'
  | 'days.clear'
  | 'days.from'
  | 'days.inZone'
  | 'days.range'
  | 'days.to'
  | 'days.turned'
  | 'days.unfinished'
  | 'failed.title'
  | 'field.email'
  | 'field.hidePassword'
  | 'field.invalid'
  | 'field.optional'
  | 'field.passwordShort'
  | 'field.required'
  | 'field.showPassword'
  | 'loading.label'
  | 'toasts.label'
  | 'toasts.undone';

/** The language of the moment. The application that uses the parts provides it. */
export abstract class Words {
  /** A BCP 47 tag; numbers and times are written as it wants them. */
  abstract readonly language: Signal<string>;
  /** A text in this language, with its `{name}`s filled in. */
  abstract readonly t: (key: PartText, values?: Record<string, string | number>) => string;
}

/** What went wrong, in that language. The application that uses the parts provides it. */
export abstract class ProblemWords {
  abstract of(error: unknown): string;
  /** The text for each field that is at fault, by the field's name. */
  abstract fieldsOf(error: unknown): Partial<Record<string, string>>;
}

/**
 * Looks up what stands for a value that came with data: undefined where nothing does, also for a
 * value such as `constructor`, which every object has a property of.
 */
export function wordsFor<Word>(
  words: Readonly<Record<string, Word>>,
): (value: string | undefined) => Word | undefined {
  const known = new Map(Object.entries(words));
  return (value) => (value === undefined ? undefined : known.get(value));
}
