import {
  ChangeDetectionStrategy,
  Component,
  computed,
  inject,
  input,
  resource,
} from '@angular/core';
import type { Alert } from '@gatehouse/client/gatehouse-client';
import { Icon } from '@gatehouse/ui/icon';
import { Note } from '@gatehouse/ui/note';
import { PageHead } from '@gatehouse/ui/page-head';
import { Failed, Loading } from '@gatehouse/ui/state';
import { Status } from '@gatehouse/ui/status';
import { Timeline } from '@gatehouse/ui/timeline';
import { I18n } from '../i18n/i18n';
import { Session } from '../sessions/session';
import { Addresses } from '../shell/addresses';
import { AlertActions } from './alert-actions';
import { createAlertStory } from './alert-story';
import { alertKindKey, placeOf } from './alert-kinds';
import { alertStateKey, alertTone } from './alert-words';
import { followAlerts } from './follow-alerts';

/** A call for help: whether somebody comes, what happened, and what staff can do about it. */
@Component({
  selector: 'gh-alert-page',
  imports: [AlertActions, Failed, Icon, Loading, Note, PageHead, Status, Timeline],
  templateUrl: './alert.page.html',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class AlertPage {
  /** From the address: the alert's. */
  readonly id = input.required<string>();
  readonly #session = inject(Session);
  readonly #addresses = inject(Addresses);
  protected readonly t = inject(I18n).t;
  protected readonly storyOf = createAlertStory();
  protected readonly toneOf = alertTone;
  protected readonly placeOf = placeOf;
  protected readonly kindKey = alertKindKey;
  protected readonly handles = this.#session.mayIn('alerts:handle');
  protected readonly seen = resource({
    params: () => this.id(),
    loader: ({ params, abortSignal: signal }) => this.#session.api.alerts.get(params, { signal }),
  });
  protected readonly within = computed(() => ({
    label: this.t('nav.alerts'),
    link: this.#addresses.to('/alerts'),
  }));

  constructor() {
    followAlerts(() => this.seen.reload());
  }

  protected stateOf({ state }: Alert): string {
    const key = alertStateKey(state);
    return key === undefined ? state : this.t(key);
  }
}
