import { ChangeDetectionStrategy, Component, computed, effect, inject } from '@angular/core';
import { Router } from '@angular/router';
import { Modal } from '@gatehouse/ui/dialog';
import { Icon } from '@gatehouse/ui/icon';
import { createSubmission } from '@gatehouse/ui/submission';
import { Time } from '@gatehouse/ui/time';
import { ToastStore } from '@gatehouse/ui/toasts';
import { I18n } from '../i18n/i18n';
import { Addresses } from '../shell/addresses';
import { PageTitle } from '../shell/page-title';
import { isTooLate } from '../visits/too-late';
import type { Alarm } from './alarm-notifications';
import { Alarms } from './alarms';
import { alertIcon, alertKindKey, placeOf } from './alert-kinds';
import { Siren } from './siren';

/** Somebody calls for help: who, where, and that one is coming. */
@Component({
  selector: 'gh-alarm-dialog',
  imports: [Modal, Icon, Time],
  templateUrl: './alarm-dialog.html',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class AlarmDialog {
  protected readonly alarms = inject(Alarms);
  protected readonly siren = inject(Siren);
  readonly #title = inject(PageTitle);
  readonly #toasts = inject(ToastStore);
  readonly #router = inject(Router);
  readonly #addresses = inject(Addresses);
  protected readonly t = inject(I18n).t;
  protected readonly submission = createSubmission();
  protected readonly alertIcon = alertIcon;
  protected readonly alertKindKey = alertKindKey;
  protected readonly placeOf = placeOf;
  protected readonly others = computed(() => this.alarms.count() - 1);

  constructor() {
    effect((onCleanup) => {
      const kind = this.alarms.ringing()?.kind;
      const title = kind && this.t('alertTold.raised', { kind: this.t(alertKindKey(kind)) });
      this.#title.ring(title);
      if (kind === undefined) return;
      this.siren.start();
      onCleanup(() => this.siren.stop());
    });
  }

  protected async come(alarm: Alarm): Promise<void> {
    const done = await this.submission.run(() => this.alarms.acknowledge(alarm));
    if (!done && !isTooLate(this.submission.error())) return;
    if (!done)
      this.#toasts.show({
        ...{ title: this.submission.problem() ?? '', icon: 'alert', tone: 'waiting' },
      });
    this.submission.forget();
    this.alarms.stop(alarm.alertId);
    this.look(alarm);
  }

  /** Shows it on its page, quietly. */
  protected look(alarm: Alarm): void {
    this.alarms.layAside(alarm);
    void this.#router.navigateByUrl(this.#addresses.to(`/alerts/${alarm.alertId}`));
  }
}
