import { ChangeDetectionStrategy, Component, inject } from '@angular/core';
import { ThemeChoice, themes, type Theme } from '@gatehouse/ui/theme';
import type { MessageKey } from '@gatehouse/texts/generated/keys';
import { languageCodes, languages, type Language } from '@gatehouse/texts/languages';
import { I18n } from '../i18n/i18n';
import { LanguageChoice } from '../i18n/language-choice';
import { Session } from '../sessions/session';

const themeKeys: Record<Theme, MessageKey> = {
  system: 'theme.system',
  light: 'theme.light',
  dark: 'theme.dark',
};

/** Language and light: here at once, and the language in what is sent by mail as well. */
@Component({
  selector: 'gh-look-settings',
  template: `
    <section class="card" aria-labelledby="look">
      <header>
        <h2 id="look">{{ t('look.title') }}</h2>
        <p>{{ t('look.text') }}</p>
      </header>
      <div class="stack">
        <fieldset class="plain-set">
          <legend class="field-label">{{ t('language.label') }}</legend>
          <div class="choices">
            @for (code of codes; track code) {
              <label class="choice">
                <input
                  type="radio"
                  name="language"
                  [value]="code"
                  [checked]="code === i18n.language()"
                  (change)="speak(code)"
                />
                <span [lang]="code">{{ languages[code].name }}</span>
              </label>
            }
          </div>
        </fieldset>
        <fieldset class="plain-set">
          <legend class="field-label">{{ t('theme.label') }}</legend>
          <div class="choices">
            @for (one of themes; track one) {
              <label class="choice">
                <input
                  type="radio"
                  name="theme"
                  [value]="one"
                  [checked]="one === theme.theme()"
                  (change)="theme.use(one)"
                />
                <span>{{ t(themeKeys[one]) }}</span>
              </label>
            }
          </div>
        </fieldset>
      </div>
    </section>
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class LookSettings {
  readonly #session = inject(Session);
  readonly #choice = inject(LanguageChoice);
  protected readonly i18n = inject(I18n);
  protected readonly t = this.i18n.t;
  protected readonly theme = inject(ThemeChoice);
  protected readonly codes = languageCodes;
  protected readonly languages = languages;
  protected readonly themes = themes;
  protected readonly themeKeys = themeKeys;

  protected async speak(locale: Language): Promise<void> {
    if (!(await this.#choice.use(locale))) return;
    // The page speaks it already; mails follow when the account knows.
    const user = await this.#session.api.profile.update({ locale }).catch(() => undefined);
    if (user !== undefined) this.#session.changed(user);
  }
}
