import { ChangeDetectionStrategy, Component, computed, inject, input, output } from '@angular/core';
import { Modal } from '@gatehouse/ui/dialog';
import { Form, type Description, type Entered } from '@gatehouse/ui/form';
import { Note } from '@gatehouse/ui/note';
import type { Submission } from '@gatehouse/ui/submission';
import { I18n } from '../i18n/i18n';
import { helpRefusal } from './help-words';

/** Asks for days of an engagement, and says in words why they cannot be taken. */
@Component({
  selector: 'gh-days-dialog',
  imports: [Form, Modal, Note],
  template: `
    <dialog ghModal class="dialog" aria-labelledby="days-title" (closed)="closed.emit()">
      <h2 id="days-title">{{ title() }}</h2>
      @if (lead(); as lead) {
        <p class="soft">{{ lead }}</p>
      }
      @if (problem(); as text) {
        <gh-note tone="bad" data-testid="days-problem">{{ text }}</gh-note>
      }
      <gh-form
        [description]="description()"
        [before]="before()"
        [submission]="submission()"
        [action]="action()"
        (sent)="sent.emit($event)"
      >
        <button type="button" class="button" (click)="closed.emit()">
          {{ t('action.cancel') }}
        </button>
      </gh-form>
    </dialog>
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class DaysDialog<Name extends string> {
  readonly title = input.required<string>();
  readonly lead = input<string>();
  readonly description = input.required<Description<Name>>();
  readonly before = input<Partial<Entered<Name>>>({});
  readonly submission = input.required<Submission>();
  readonly action = input.required<string>();
  readonly sent = output<Entered<Name>>();
  readonly closed = output();
  protected readonly t = inject(I18n).t;
  protected readonly problem = computed(() => {
    const key = helpRefusal(this.submission().error());
    return key === undefined ? undefined : this.t(key);
  });
}
