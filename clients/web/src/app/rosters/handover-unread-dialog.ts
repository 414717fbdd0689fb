import {
  ChangeDetectionStrategy,
  Component,
  computed,
  inject,
  input,
  output,
  resource,
} from '@angular/core';
import { Modal } from '@gatehouse/ui/dialog';
import { Failed, Loading } from '@gatehouse/ui/state';
import { createSubmission } from '@gatehouse/ui/submission';
import { Time } from '@gatehouse/ui/time';
import { I18n } from '../i18n/i18n';
import { Session } from '../sessions/session';

/** What the shift before has written, to be read before one’s own begins. */
@Component({
  selector: 'gh-handover-unread-dialog',
  imports: [Failed, Loading, Modal, Time],
  template: `
    <dialog
      ghModal
      class="dialog"
      aria-labelledby="unread-title"
      data-testid="handover-unread"
      (closed)="closed.emit()"
    >
      <h2 id="unread-title">{{ t('handover.readFirst') }}</h2>
      <div class="stack">
        @if (handovers.error(); as error) {
          <gh-failed [error]="error" (again)="handovers.reload()" />
        } @else if (handover(); as one) {
          <p class="soft">{{ one.writtenBy.name }} · <gh-time [at]="one.writtenAt" /></p>
          <p class="handover-note">
            <bdi>{{ one.note }}</bdi>
          </p>
        } @else {
          <gh-loading />
        }
        @if (submission.problem(); as problem) {
          <p class="field-error" role="alert">{{ problem }}</p>
        }
        <div class="row">
          <button
            type="button"
            class="button primary"
            data-testid="handover-read"
            [attr.aria-disabled]="submission.working()"
            (click)="markRead()"
          >
            {{ t('handover.haveRead') }}
          </button>
          <button type="button" class="button" (click)="closed.emit()">
            {{ t('action.cancel') }}
          </button>
        </div>
      </div>
    </dialog>
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class HandoverUnreadDialog {
  readonly handoverId = input.required<string>();
  readonly read = output();
  readonly closed = output();
  readonly #api = inject(Session).api.handovers;
  protected readonly t = inject(I18n).t;
  protected readonly submission = createSubmission();
  protected readonly handovers = resource({
    loader: ({ abortSignal: signal }) => this.#api.list({}, { signal }),
  });
  protected readonly handover = computed(() =>
    this.handovers.value()?.items.find(({ id }) => id === this.handoverId()),
  );

  protected async markRead(): Promise<void> {
    const done = await this.submission.run(() => this.#api.read(this.handoverId()));
    if (done) this.read.emit();
  }
}
