import {
  ChangeDetectionStrategy,
  Component,
  computed,
  inject,
  input,
  resource,
  signal,
} from '@angular/core';
import type { HelpLeave } from '@gatehouse/client/gatehouse-client';
import type { Description, Entered } from '@gatehouse/ui/form';
import { FormDialog } from '@gatehouse/ui/form-dialog';
import { Icon } from '@gatehouse/ui/icon';
import { Note } from '@gatehouse/ui/note';
import { PageHead } from '@gatehouse/ui/page-head';
import { Failed, Loading } from '@gatehouse/ui/state';
import { createSubmission } from '@gatehouse/ui/submission';
import { I18n } from '../i18n/i18n';
import { Session } from '../sessions/session';
import { Addresses } from '../shell/addresses';
import { Attendance } from './attendance';
import { createHelpTexts } from './help-texts';
import { isOver } from './help-words';

type LeaveName = 'from' | 'to';
type EndName = 'on';

/** Somebody who works for a home: when they are awaited, when they came, and when they need not. */
@Component({
  selector: 'gh-engagement-page',
  imports: [Attendance, Failed, FormDialog, Icon, Loading, Note, PageHead],
  templateUrl: './engagement.page.html',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class EngagementPage {
  readonly engagementId = input.required<string>();
  readonly #api = inject(Session).api;
  protected readonly t = inject(I18n).t;
  protected readonly addresses = inject(Addresses);
  protected readonly texts = createHelpTexts();
  /** Which dialog is open. */
  protected readonly over = signal<'leave' | 'end' | undefined>(undefined);
  protected readonly giving = createSubmission();
  protected readonly ending = createSubmission();
  protected readonly taking = createSubmission();
  protected readonly engagement = resource({
    params: () => this.engagementId(),
    loader: ({ params: id, abortSignal: signal }) => this.#api.engagements.get(id, { signal }),
  });
  protected readonly today = computed(() => this.texts.today());
  protected readonly isOver = computed(
    () => this.engagement.hasValue() && isOver(this.engagement.value(), this.today()),
  );
  protected readonly leaveFields = computed<Description<LeaveName>>(() => ({
    from: { kind: 'day', label: this.t('help.leaveFrom') },
    to: { kind: 'day', label: this.t('help.leaveTo') },
  }));
  protected readonly endFields = computed<Description<EndName>>(() => ({
    on: { kind: 'day', label: this.t('help.endOn') },
  }));
  protected readonly endsOn = computed(() => ({ on: this.today() }));

  protected spanOf({ from, to }: HelpLeave): string {
    return from === to
      ? this.texts.dayOf(from)
      : `${this.texts.dayOf(from)} – ${this.texts.dayOf(to)}`;
  }

  protected open(what: 'leave' | 'end'): void {
    for (const one of [this.giving, this.ending, this.taking]) one.forget();
    this.over.set(what);
  }

  protected async giveLeave(days: Entered<LeaveName>): Promise<void> {
    const engagementId = this.engagementId();
    this.#done(await this.giving.run(() => this.#api.help.addLeave({ engagementId, ...days })));
  }

  protected async takeLeave({ id }: HelpLeave): Promise<void> {
    this.#done(await this.taking.run(() => this.#api.help.removeLeave(id)));
  }

  protected async end({ on }: Entered<EndName>): Promise<void> {
    this.#done(await this.ending.run(() => this.#api.engagements.end(this.engagementId(), { on })));
  }

  #done(isDone: boolean): void {
    if (!isDone) return;
    this.over.set(undefined);
    this.engagement.reload();
  }
}
