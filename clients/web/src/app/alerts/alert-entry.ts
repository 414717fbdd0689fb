import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { Alert } from '@gatehouse/client/gatehouse-client';
import { Icon } from '@gatehouse/ui/icon';
import { Status } from '@gatehouse/ui/status';
import { Time } from '@gatehouse/ui/time';
import { I18n } from '../i18n/i18n';
import { Addresses } from '../shell/addresses';
import { alertIcon, alertKindKey, placeOf } from './alert-kinds';
import { alertStateKey, alertTone } from './alert-words';

/** An alert in a list: which help, where, who called when, and how it stands. */
@Component({
  selector: 'gh-alert-entry',
  imports: [Icon, RouterLink, Status, Time],
  template: `
    @let one = alert();
    <article
      class="entry"
      data-testid="alert"
      [attr.data-alert]="one.id"
      [attr.data-state]="one.state"
    >
      <span class="avatar"><gh-icon [name]="icon()" /></span>
      <div class="grow">
        <p class="title">
          <a class="row-link" data-testid="alert-link" [routerLink]="link()">{{ title() }}</a>
        </p>
        @if (place(); as place) {
          <p class="small-text">{{ place }}</p>
        }
        <p class="soft small-text">{{ one.raisedBy.name }} · <gh-time [at]="one.raisedAt" /></p>
        @if (helper(); as helper) {
          <p class="soft small-text">{{ helper }}</p>
        }
      </div>
      <gh-status data-testid="alert-state" [tone]="tone()">{{ state() }}</gh-status>
    </article>
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class AlertEntry {
  readonly alert = input.required<Alert>();
  readonly #addresses = inject(Addresses);
  protected readonly t = inject(I18n).t;
  protected readonly link = computed(() => this.#addresses.to(`/alerts/${this.alert().id}`));
  protected readonly icon = computed(() => alertIcon(this.alert().kind));
  protected readonly title = computed(() => this.t(alertKindKey(this.alert().kind)));
  protected readonly place = computed(() => placeOf(this.alert()));
  protected readonly tone = computed(() => alertTone(this.alert()));
  /** Who comes or is there, while it matters. */
  protected readonly helper = computed(() => {
    const { state, acknowledgedBy, onSiteBy } = this.alert();
    if (state === 'on-site' && onSiteBy) return this.t('alert.onSiteBy', { person: onSiteBy.name });
    if (state !== 'acknowledged' || acknowledgedBy === undefined) return undefined;
    return this.t('alert.acknowledgedBy', { person: acknowledgedBy.name });
  });
  protected readonly state = computed(() => {
    const { state } = this.alert();
    const key = alertStateKey(state);
    return key === undefined ? state : this.t(key);
  });
}
