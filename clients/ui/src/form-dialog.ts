import { ChangeDetectionStrategy, Component, inject, input, output } from '@angular/core';
import { Modal } from './dialog';
import { Form, type Description, type Entered } from './form';
import { Note } from './note';
import type { Submission } from './submission';
import { Words } from './words';

let count = 0;

/** A dialog that is a form from its description, with a way out beside what sends it. */
@Component({
  selector: 'gh-form-dialog',
  imports: [Modal, Form, Note],
  template: `
    <dialog ghModal class="dialog" [attr.aria-labelledby]="id" (closed)="closed.emit()">
      <h2 [id]="id">{{ title() }}</h2>
      @if (lead(); as lead) {
        <p class="soft">{{ lead }}</p>
      }
      @if (refusal(); as text) {
        <gh-note tone="bad" data-testid="refusal">{{ text }}</gh-note>
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
export class FormDialog<Name extends string> {
  readonly title = input.required<string>();
  /** What it is for, where the title does not say all of it. */
  readonly lead = input<string>();
  /** Why it was refused, where there are better words for it than the form has by itself. */
  readonly refusal = input<string>();
  readonly description = input.required<Description<Name>>();
  readonly before = input<Partial<Entered<Name>>>({});
  readonly submission = input.required<Submission>();
  /** What sending it does, in a word. */
  readonly action = input.required<string>();
  /** It is complete, as far as the page can tell. */
  readonly sent = output<Entered<Name>>();
  /** Somebody wants it gone; whoever opened it takes it away. */
  readonly closed = output();
  protected readonly t = inject(Words).t;
  protected readonly id = `form-dialog-${++count}`;
}
