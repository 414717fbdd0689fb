import { ChangeDetectionStrategy, Component, computed, inject } from '@angular/core';
import { ActivatedRoute } from '@angular/router';
import { WallClock } from '@gatehouse/ui/wall-clock';
import { I18n } from '../i18n/i18n';
import type { Area } from '../sessions/areas';
import { Session } from '../sessions/session';
import { Cards } from './cards';

/** Where residents, managers and admins begin: what concerns them now, and what is new. */
@Component({
  selector: 'gh-home-page',
  imports: [Cards, WallClock],
  template: `
    <div class="page">
      <div class="page-head">
        <h1>{{ t('shell.hello', { name: name() }) }}</h1>
        <gh-wall-clock />
      </div>
      <gh-cards [area]="area" />
    </div>
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class HomePage {
  readonly #session = inject(Session);
  protected readonly t = inject(I18n).t;
  protected readonly area = inject(ActivatedRoute).snapshot.data['area'] as Area;
  protected readonly name = computed(() => this.#session.user()?.givenName ?? '');
}
