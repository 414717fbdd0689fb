import { ChangeDetectionStrategy, Component, computed, inject, input, output } from '@angular/core';
import type { Notice, NoticeDraft } from '@gatehouse/client/gatehouse-client';
import type { Seen } from '@gatehouse/client/seen';
import type { Description, Entered } from '@gatehouse/ui/form';
import { FormDialog } from '@gatehouse/ui/form-dialog';
import { createSubmission } from '@gatehouse/ui/submission';
import { I18n } from '../i18n/i18n';
import { Session } from '../sessions/session';

type Name = 'title' | 'body' | 'pinnedUntil';

/** Writes a notice, or edits the one that was seen. */
@Component({
  selector: 'gh-notice-dialog',
  imports: [FormDialog],
  template: `
    <gh-form-dialog
      data-testid="notice-dialog"
      [title]="t(before() ? 'notices.edit' : 'notices.write')"
      [description]="fields()"
      [before]="entered()"
      [submission]="submission"
      [action]="t(before() ? 'action.save' : 'notices.publish')"
      (sent)="send($event)"
      (closed)="closed.emit()"
    />
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class NoticeDialog {
  /** The notice as it was seen; a new one is written without it. */
  readonly before = input<Seen<Notice>>();
  readonly saved = output<Notice>();
  readonly closed = output();
  readonly #api = inject(Session).api;
  protected readonly t = inject(I18n).t;
  protected readonly submission = createSubmission();
  protected readonly fields = computed<Description<Name>>(() => ({
    title: { kind: 'text', label: this.t('notices.title'), most: 120 },
    body: { kind: 'paragraph', label: this.t('notices.body'), most: 4000 },
    pinnedUntil: {
      ...{ kind: 'day', label: this.t('notices.pinnedUntil'), isOptional: true },
      hint: this.t('notices.pinnedHint'),
    },
  }));
  protected readonly entered = computed<Partial<Entered<Name>>>(() => {
    const { title = '', body = '', pinnedUntil = '' } = this.before()?.value ?? {};
    return { title, body, pinnedUntil };
  });

  protected async send({ pinnedUntil, ...words }: Entered<Name>): Promise<void> {
    const draft = { ...words, ...(pinnedUntil !== '' && { pinnedUntil }) };
    let notice: Notice | undefined;
    await this.submission.run(async () => (notice = await this.#save(draft)));
    if (notice !== undefined) this.saved.emit(notice);
  }

  #save(draft: NoticeDraft): Promise<Notice> {
    const before = this.before();
    if (before === undefined) return this.#api.notices.publish(draft);
    return this.#api.notices.edit(before.value.id, draft, { ifMatch: before.tag });
  }
}
