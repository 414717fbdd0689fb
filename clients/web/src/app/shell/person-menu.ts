import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { MessageKey } from '@gatehouse/texts/generated/keys';
import { Icon } from '@gatehouse/ui/icon';
import { Popup } from '@gatehouse/ui/popup';
import { createSubmission } from '@gatehouse/ui/submission';
import { ThemeChoice, themes, type Theme } from '@gatehouse/ui/theme';
import { ToastStore } from '@gatehouse/ui/toasts';
import { I18n } from '../i18n/i18n';
import type { Area } from '../sessions/areas';
import { Session } from '../sessions/session';
import { LanguageSelect } from './language-select';
import { areaKeys } from './navigation';

const themeKeys: Record<Theme, MessageKey> = {
  system: 'theme.system',
  light: 'theme.light',
  dark: 'theme.dark',
};

/** What is somebody's own: the account, other areas, language and light, and the way out. */
@Component({
  selector: 'gh-person-menu',
  imports: [RouterLink, Icon, LanguageSelect, Popup],
  template: `
    <gh-popup
      kind="panel"
      look="button plain icon-only"
      testid="person-menu"
      [label]="t('menu.person')"
    >
      <gh-icon opener name="account" />
      <div class="person-card">
        <p class="title">{{ name() }}</p>
        <p class="soft small-text ltr">{{ session.user()?.email || session.user()?.userName }}</p>
      </div>
      <a class="command" data-testid="account" [routerLink]="'/' + area() + '/account'">
        <gh-icon name="account" /> {{ t('nav.account') }}
      </a>
      @if (session.membership()) {
        <a class="command" data-testid="my-data" [routerLink]="'/' + area() + '/my-data'">
          <gh-icon name="archive" /> {{ t('nav.myData') }}
        </a>
      }
      @for (other of otherAreas(); track other) {
        <a class="command" [routerLink]="'/' + other">
          <gh-icon name="building" /> {{ t(areaKeys[other]) }}
        </a>
      }
      <div class="settings">
        <gh-language-select />
        <div class="segments" role="group" [attr.aria-label]="t('theme.label')">
          @for (one of themes; track one) {
            <button
              type="button"
              [attr.aria-pressed]="one === theme.theme()"
              (click)="theme.use(one)"
            >
              {{ t(themeKeys[one]) }}
            </button>
          }
        </div>
      </div>
      <button type="button" class="command" data-testid="sign-out" (click)="signOut()">
        <gh-icon class="mirrored" name="sign-out" /> {{ t('session.signOut') }}
      </button>
    </gh-popup>
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class PersonMenu {
  readonly area = input.required<Area>();
  readonly #toasts = inject(ToastStore);
  readonly #submission = createSubmission();
  protected readonly session = inject(Session);
  protected readonly t = inject(I18n).t;
  protected readonly theme = inject(ThemeChoice);
  protected readonly themes = themes;
  protected readonly themeKeys = themeKeys;
  protected readonly areaKeys = areaKeys;
  protected readonly name = computed(() => {
    const user = this.session.user();
    return user === undefined ? '' : `${user.givenName} ${user.familyName}`;
  });
  protected readonly otherAreas = computed(() =>
    this.session.areas().filter((area) => area !== this.area()),
  );

  protected async signOut(): Promise<void> {
    const done = await this.#submission.run(() => this.session.signOut());
    if (done) return;
    const title = this.#submission.problem() ?? this.t('problem.unreachable');
    this.#toasts.show({ title, icon: 'alert', tone: 'bad' });
  }
}
