import { Injectable, inject } from '@angular/core';
import { I18n } from '../i18n/i18n';
import { isolated } from './import-names';

/** Several names in a row, as the language of the moment puts them. */
@Injectable({ providedIn: 'root' })
export class NamesInWords {
  readonly #language = inject(I18n).language;

  /** Each keeps its own direction. */
  readonly listOf = (names: readonly string[]): string =>
    new Intl.ListFormat(this.#language()).format(names.map(isolated));
}
