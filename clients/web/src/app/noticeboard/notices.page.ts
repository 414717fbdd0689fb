import { ChangeDetectionStrategy, Component, inject, signal } from '@angular/core';
import type { Notice, NoticeEntry as Entry } from '@gatehouse/client/gatehouse-client';
import type { Seen } from '@gatehouse/client/seen';
import { Icon } from '@gatehouse/ui/icon';
import { PageHead } from '@gatehouse/ui/page-head';
import { createPager } from '@gatehouse/ui/pager';
import { Questions } from '@gatehouse/ui/questions';
import { Empty, Failed, Loading } from '@gatehouse/ui/state';
import { ToastStore } from '@gatehouse/ui/toasts';
import { ProblemWords } from '@gatehouse/ui/words';
import { ExportDialog, type WantedFile } from '../exports/export-dialog';
import { ExportList } from '../exports/export-list';
import { I18n } from '../i18n/i18n';
import { Jobs } from '../jobs/jobs';
import { Session } from '../sessions/session';
import { followNotices } from './follow-notices';
import { NoticeDialog } from './notice-dialog';
import { NoticeEntry } from './notice-entry';
import { noticeExports } from './notice-exports';

/** What the management tells everybody; managers write, edit, take down, and take all of it along. */
@Component({
  selector: 'gh-notices-page',
  imports: [
    ExportDialog,
    ExportList,
    Icon,
    PageHead,
    Empty,
    Failed,
    Loading,
    NoticeDialog,
    NoticeEntry,
  ],
  providers: [Jobs],
  templateUrl: './notices.page.html',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class NoticesPage {
  readonly #session = inject(Session);
  readonly #api = this.#session.api.notices;
  readonly #questions = inject(Questions);
  readonly #toasts = inject(ToastStore);
  readonly #problems = inject(ProblemWords);
  protected readonly t = inject(I18n).t;
  protected readonly mayWrite = this.#session.mayIn('notices:write');
  /** What the dialog is open for: a new notice, or one that is edited. */
  protected readonly writing = signal<'new' | Seen<Notice> | undefined>(undefined);
  protected readonly noticeExports = noticeExports;
  protected readonly isExporting = signal(false);
  protected readonly notices = createPager<Entry>((cursor, signal) =>
    this.#api.list({ ...cursor, limit: 20 }, { signal }),
  );

  constructor() {
    void this.notices.reload();
    followNotices(() => void this.notices.reload());
  }

  protected readonly exportNotices = (wanted: WantedFile) => this.#api.export(wanted);

  /** Shown at once; whoever opens it again says so again, should it not have arrived. */
  protected opened({ notice, read }: Entry): void {
    if (read) return;
    void this.#try(async () => {
      await this.#api.markRead(notice.id);
      this.notices.update((shown) =>
        shown.map((one) => (one.notice.id === notice.id ? { ...one, read: true } : one)),
      );
    });
  }

  /** As it is now: the list may have been read a while ago. */
  protected edit({ notice }: Entry): void {
    void this.#try(async () => this.writing.set(await this.#api.read(notice.id)));
  }

  protected saved(): void {
    this.writing.set(undefined);
    void this.notices.reload();
    this.#toasts.show({ title: this.t('notices.saved'), icon: 'done', tone: 'good' });
  }

  protected async takeDown({ notice }: Entry): Promise<void> {
    const sure = await this.#questions.ask({
      title: this.t('notices.askTakeDown', { title: notice.title }),
      consequence: this.t('notices.askTakeDownText'),
      action: this.t('notices.takeDown'),
    });
    if (!sure) return;
    await this.#try(async () => {
      await this.#api.withdraw(notice.id);
      this.notices.update((shown) => shown.filter((one) => one.notice.id !== notice.id));
    });
  }

  /** Says what went wrong in the corner, as there is no form to say it. */
  async #try(work: () => Promise<unknown>): Promise<void> {
    try {
      await work();
    } catch (error) {
      this.#toasts.show({ title: this.#problems.of(error), icon: 'alert', tone: 'bad' });
      void this.notices.reload();
    }
  }
}
