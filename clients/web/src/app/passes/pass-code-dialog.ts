import { Location } from '@angular/common';
import {
  ChangeDetectionStrategy,
  Component,
  DOCUMENT,
  computed,
  inject,
  input,
  output,
  resource,
} from '@angular/core';
import type { Pass } from '@gatehouse/client/gatehouse-client';
import { Dates } from '@gatehouse/ui/dates';
import { Modal } from '@gatehouse/ui/dialog';
import { Icon } from '@gatehouse/ui/icon';
import { Failed, Loading } from '@gatehouse/ui/state';
import { createSubmission } from '@gatehouse/ui/submission';
import { ToastStore } from '@gatehouse/ui/toasts';
import { I18n } from '../i18n/i18n';
import { QrCode } from '../join/qr-code';
import { Session } from '../sessions/session';

/** The code of a pass, to be said or shown at the gate, and to be handed on. */
@Component({
  selector: 'gh-pass-code-dialog',
  imports: [Failed, Icon, Loading, Modal, QrCode],
  templateUrl: './pass-code-dialog.html',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class PassCodeDialog {
  readonly pass = input.required<Pass>();
  readonly closed = output();
  readonly #api = inject(Session).api.passes;
  readonly #toasts = inject(ToastStore);
  readonly #document = inject(DOCUMENT);
  readonly #location = inject(Location);
  protected readonly t = inject(I18n).t;
  protected readonly dates = inject(Dates);
  /** A browser may refuse, and somebody may think better of it; the code is there to be read all the same. */
  readonly #sharing = createSubmission();
  protected readonly qr = resource({
    params: () => this.pass().id,
    loader: ({ params: id, abortSignal: signal }) => this.#api.qr(id, { signal }),
  });
  /** At hand when it is shared: a browser lets that be done only just after a press. */
  readonly #link = resource({
    params: () => this.pass().id,
    loader: ({ params: id, abortSignal: signal }) => this.#api.linkPass(id, { signal }),
  });
  /** Where whoever comes finds all of this; undefined as long as it is not known. */
  protected readonly address = computed(() => {
    if (!this.#link.hasValue()) return undefined;
    const path = this.#location.prepareExternalUrl(`/p/pass/${this.#link.value().token}`);
    return this.#document.location.origin + path;
  });
  protected readonly until = computed(() => this.dates.moment(this.pass().validTo));

  /** What a message to whoever comes says. */
  protected readonly message = computed(() => {
    const { visitor, units, code } = this.pass();
    const unit = units.map(({ name, building }) => `${name}, ${building}`).join(' · ');
    return this.t('passes.message', { visitor: visitor.name, unit, code, until: this.until() });
  });

  protected async share(): Promise<void> {
    const [text, url] = [this.message(), this.address()];
    if ('share' in navigator) {
      await this.#sharing.run(() => navigator.share({ text, ...(url !== undefined && { url }) }));
      return;
    }
    const whole = url === undefined ? text : `${text}\n${url}`;
    const done = await this.#sharing.run(() => navigator.clipboard.writeText(whole));
    if (done) this.#toasts.show({ title: this.t('passes.copied'), icon: 'done', tone: 'good' });
  }
}
