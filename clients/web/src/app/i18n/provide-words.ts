import type { Provider, Type } from '@angular/core';
import { ProblemWords, Words } from '@gatehouse/ui/words';
import { I18n } from './i18n';
import { ProblemText } from './problem-text';

/** Lets the parts of `@gatehouse/ui` speak the portal's language. */
export function provideWords(): Provider[] {
  return [
    { provide: Words, useExisting: I18n satisfies Type<Words> },
    { provide: ProblemWords, useExisting: ProblemText satisfies Type<ProblemWords> },
  ];
}
