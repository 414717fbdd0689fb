import {
  ChangeDetectionStrategy,
  Component,
  computed,
  inject,
  input,
  output,
  signal,
} from '@angular/core';
import type { IdentityDocument } from '@gatehouse/client/gatehouse-client';
import { matching } from '@gatehouse/ui/controls';
import { Modal } from '@gatehouse/ui/dialog';
import { Form, type Description, type Entered } from '@gatehouse/ui/form';
import { Note } from '@gatehouse/ui/note';
import { createSubmission } from '@gatehouse/ui/submission';
import { I18n } from '../i18n/i18n';
import { Session } from '../sessions/session';
import { paperRefusal, paperTypeKey } from './paper-words';

type Name = 'reason';

/** Reads the number of a paper for a reason that stands in the audit log; it is shown as long as this is open. */
@Component({
  selector: 'gh-read-number-dialog',
  imports: [Form, Modal, Note],
  template: `
    <dialog
      ghModal
      class="dialog"
      aria-labelledby="read-title"
      data-testid="read-number-dialog"
      (closed)="closed.emit()"
    >
      <h2 id="read-title">{{ t('papers.read') }}</h2>
      <p>
        {{ type() }} <bdi class="ltr">•••• {{ paper().last4 }}</bdi>
      </p>
      @if (number(); as number) {
        <p role="status">
          <span class="visually-hidden">{{ t('papers.number') }}</span>
          <strong class="paper-number">
            <bdi class="ltr" data-testid="number">{{ number }}</bdi>
          </strong>
        </p>
        <p class="soft">{{ t('papers.isHidden') }}</p>
        <footer>
          <button
            type="button"
            class="button primary"
            data-testid="hide-number"
            (click)="closed.emit()"
          >
            {{ t('action.close') }}
          </button>
        </footer>
      } @else {
        <p class="soft">{{ t('papers.readText') }}</p>
        @if (problem(); as text) {
          <gh-note tone="bad" data-testid="read-problem">{{ text }}</gh-note>
        }
        <gh-form
          [description]="fields()"
          [submission]="submission"
          [action]="t('papers.read')"
          (sent)="send($event)"
        >
          <button type="button" class="button" (click)="closed.emit()">
            {{ t('action.cancel') }}
          </button>
        </gh-form>
      }
    </dialog>
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class ReadNumberDialog {
  readonly paper = input.required<IdentityDocument>();
  readonly closed = output();
  readonly #api = inject(Session).api.identityDocuments;
  protected readonly t = inject(I18n).t;
  protected readonly submission = createSubmission();
  protected readonly number = signal<string | undefined>(undefined);
  protected readonly type = computed(() => {
    const { type } = this.paper();
    const key = paperTypeKey(type);
    return key === undefined ? type : this.t(key);
  });
  protected readonly problem = computed(() => {
    const key = paperRefusal(this.submission.error());
    return key && this.t(key);
  });
  protected readonly fields = computed<Description<Name>>(() => ({
    reason: {
      ...{ kind: 'text', label: this.t('papers.reason'), most: 200 },
      ...{ hint: this.t('papers.reasonHint'), rule: this.t('papers.reasonRule') },
      checks: [matching(/\S.*\S.*\S|\S{3}/)],
    },
  }));

  protected async send({ reason }: Entered<Name>): Promise<void> {
    await this.submission.run(async () => {
      this.number.set((await this.#api.readNumber(this.paper().id, { reason })).number);
    });
  }
}
