import { ChangeDetectionStrategy, Component, inject } from '@angular/core';
import { I18n } from '../i18n/i18n';
import { LanguageChoice } from '../i18n/language-choice';
import { isLanguage, languageCodes, languages } from '@gatehouse/texts/languages';

/** The language, switched at once. Each stands under its own name, so that everybody finds theirs. */
@Component({
  selector: 'gh-language-select',
  template: `
    <label>
      <span class="visually-hidden">{{ i18n.t('language.label') }}</span>
      <select class="select compact languages" data-testid="language" (change)="choose($event)">
        @for (code of codes; track code) {
          <option [value]="code" [lang]="code" [selected]="code === i18n.language()">
            {{ languages[code].name }}
          </option>
        }
      </select>
    </label>
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class LanguageSelect {
  readonly #choice = inject(LanguageChoice);
  protected readonly i18n = inject(I18n);
  protected readonly codes = languageCodes;
  protected readonly languages = languages;

  protected choose({ target }: Event): void {
    if (target instanceof HTMLSelectElement && isLanguage(target.value)) {
      void this.#choice.use(target.value).finally(() => (target.value = this.i18n.language()));
    }
  }
}
