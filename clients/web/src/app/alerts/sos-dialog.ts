import {
  ChangeDetectionStrategy,
  Component,
  computed,
  inject,
  output,
  resource,
  signal,
} from '@angular/core';
import { Router } from '@angular/router';
import type { AlertDraft } from '@gatehouse/client/gatehouse-client';
import { Modal } from '@gatehouse/ui/dialog';
import { Field, FieldControl } from '@gatehouse/ui/field';
import { Icon } from '@gatehouse/ui/icon';
import { createSubmission } from '@gatehouse/ui/submission';
import { I18n } from '../i18n/i18n';
import { Session } from '../sessions/session';
import { Addresses } from '../shell/addresses';
import { alertIcon, alertKindKey, alertKinds } from './alert-kinds';

/**
 * Calls for help. Which help is asked once, and that is all that is asked: the press that says it calls.
 * What else there is to say stands below and is as most would leave it.
 */
@Component({
  selector: 'gh-sos-dialog',
  imports: [Field, FieldControl, Icon, Modal],
  templateUrl: './sos-dialog.html',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class SosDialog {
  readonly closed = output();
  readonly #session = inject(Session);
  readonly #router = inject(Router);
  readonly #addresses = inject(Addresses);
  protected readonly t = inject(I18n).t;
  protected readonly submission = createSubmission();
  protected readonly kinds = alertKinds;
  protected readonly alertIcon = alertIcon;
  protected readonly alertKindKey = alertKindKey;
  protected readonly silent = signal(false);
  protected readonly place = signal('');
  protected readonly unitId = signal('');
  /** Of whoever lives in several homes: from which they call. Nobody waits for it. */
  readonly #households = resource({
    loader: async ({ abortSignal: signal }) =>
      this.#session.mayIn('visits:answer')
        ? this.#session.api.residencies.ownHouseholds({ signal }).catch(() => undefined)
        : undefined,
  });
  protected readonly homes = computed(() => {
    const all = (this.#households.value()?.items ?? []).map(({ unit }) => unit);
    return all.length > 1 ? all : [];
  });

  protected async call(kind: AlertDraft['kind']): Promise<void> {
    const [place, unitId] = [this.place().trim(), this.unitId()];
    const draft: AlertDraft = {
      kind,
      ...(this.silent() && { silent: true }),
      ...(place !== '' && { place }),
      ...(unitId !== '' && { unitId }),
    };
    await this.submission.run(async () => {
      const { id } = await this.#session.api.alerts.raise(draft);
      this.closed.emit();
      // Whoever looks on shall see nothing of it.
      if (this.silent()) return;
      await this.#router.navigateByUrl(this.#addresses.to(`/alerts/${id}`));
    });
  }

  protected valueOf(event: Event): string {
    return event.target instanceof HTMLInputElement || event.target instanceof HTMLSelectElement
      ? event.target.value
      : '';
  }

  protected isChecked(event: Event): boolean {
    return event.target instanceof HTMLInputElement && event.target.checked;
  }
}
