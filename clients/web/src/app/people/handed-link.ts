import { ChangeDetectionStrategy, Component, DOCUMENT, inject, input, output } from '@angular/core';
import { Modal } from '@gatehouse/ui/dialog';
import { Dates } from '@gatehouse/ui/dates';
import { Icon } from '@gatehouse/ui/icon';
import { createSubmission } from '@gatehouse/ui/submission';
import { ToastStore } from '@gatehouse/ui/toasts';
import { I18n } from '../i18n/i18n';
import { QrCode } from '../join/qr-code';

/** A link for somebody without a mail address: to be scanned, printed or copied. Nothing shows it again. */
@Component({
  selector: 'gh-handed-link',
  imports: [Icon, Modal, QrCode],
  template: `
    <dialog
      ghModal
      class="dialog join-poster"
      aria-labelledby="handed-link"
      data-testid="handed-link"
      (closed)="closed.emit()"
    >
      <h2 id="handed-link">{{ t('handed.title') }}</h2>
      <p>{{ text() }}</p>
      <gh-qr-code [text]="link()" [label]="t('handed.qr')" />
      <p class="handed-link ltr" data-testid="link">{{ link() }}</p>
      <p>{{ t('handed.until', { when: dates.moment(expiresAt()) }) }}</p>
      <p class="soft">{{ t('handed.once') }}</p>
      <footer>
        <button type="button" class="button" (click)="closed.emit()">
          {{ t('action.close') }}
        </button>
        <button type="button" class="button" data-testid="copy-link" (click)="copy()">
          {{ t('handed.copy') }}
        </button>
        <button type="button" class="button primary" data-testid="print" (click)="print()">
          <gh-icon name="printer" /> {{ t('handed.print') }}
        </button>
      </footer>
    </dialog>
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class HandedLink {
  /** What whoever has it can do. */
  readonly text = input.required<string>();
  readonly link = input.required<string>();
  readonly expiresAt = input.required<string>();
  readonly closed = output();
  readonly #document = inject(DOCUMENT);
  readonly #toasts = inject(ToastStore);
  protected readonly t = inject(I18n).t;
  protected readonly dates = inject(Dates);
  /** A browser may refuse; the link is there to be read all the same. */
  readonly #copying = createSubmission();

  protected print(): void {
    this.#document.defaultView?.print();
  }

  protected async copy(): Promise<void> {
    const done = await this.#copying.run(() => navigator.clipboard.writeText(this.link()));
    if (done) this.#toasts.show({ title: this.t('handed.copied'), icon: 'done', tone: 'good' });
  }
}
