import { ChangeDetectionStrategy, Component, computed, inject, signal } from '@angular/core';
import type { Handover } from '@gatehouse/client/gatehouse-client';
import type { Description, Entered } from '@gatehouse/ui/form';
import { FormDialog } from '@gatehouse/ui/form-dialog';
import { Icon } from '@gatehouse/ui/icon';
import { PageHead } from '@gatehouse/ui/page-head';
import { createPager } from '@gatehouse/ui/pager';
import { Empty, Failed, Loading } from '@gatehouse/ui/state';
import { createSubmission } from '@gatehouse/ui/submission';
import { Time } from '@gatehouse/ui/time';
import { I18n } from '../i18n/i18n';
import { Session } from '../sessions/session';

type Name = 'note';

/** What one shift tells the next, the newest first. */
@Component({
  selector: 'gh-handover-page',
  imports: [Empty, Failed, FormDialog, Icon, Loading, PageHead, Time],
  template: `
    <div class="page">
      <gh-page-head [title]="t('nav.handover')" [lead]="t('handover.lead')">
        @if (works) {
          <button
            type="button"
            class="button primary"
            data-testid="write-handover"
            (click)="writes.set(true)"
          >
            <gh-icon name="add" /> {{ t('handover.write') }}
          </button>
        }
      </gh-page-head>
      @if (handovers.hasFailed()) {
        <gh-failed [error]="handovers.error()" (again)="handovers.restart()" />
      } @else if (handovers.isLoading()) {
        <gh-loading />
      } @else {
        <ul class="list">
          @for (one of handovers.items(); track one.id) {
            <li>
              <article class="entry" data-testid="handover">
                <div class="grow">
                  <p class="handover-note">
                    <bdi>{{ one.note }}</bdi>
                  </p>
                  <p class="soft small-text">
                    {{ one.writtenBy.name }} · <gh-time [at]="one.writtenAt" />
                  </p>
                </div>
                @if (works && !one.read) {
                  <button
                    type="button"
                    class="button"
                    data-testid="handover-read"
                    [attr.aria-disabled]="reading.working()"
                    (click)="read(one)"
                  >
                    {{ t('handover.haveRead') }}
                  </button>
                }
              </article>
            </li>
          } @empty {
            <li>
              <gh-empty icon="log" [title]="t('handover.none')" [text]="t('handover.lead')" />
            </li>
          }
        </ul>
        @if (handovers.hasMore()) {
          <button type="button" class="button" data-testid="more" (click)="handovers.more()">
            {{ t('action.more') }}
          </button>
        }
      }
    </div>
    @if (writes()) {
      <gh-form-dialog
        data-testid="handover-dialog"
        [title]="t('handover.write')"
        [description]="fields()"
        [submission]="submission"
        [action]="t('action.save')"
        (sent)="send($event)"
        (closed)="writes.set(false)"
      />
    }
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class HandoverPage {
  readonly #session = inject(Session);
  readonly #api = this.#session.api.handovers;
  protected readonly t = inject(I18n).t;
  protected readonly works = this.#session.mayIn('gate:operate');
  protected readonly writes = signal(false);
  protected readonly submission = createSubmission();
  protected readonly reading = createSubmission();
  protected readonly fields = computed<Description<Name>>(() => ({
    note: { kind: 'paragraph', label: this.t('handover.note'), most: 2000 },
  }));
  protected readonly handovers = createPager<Handover>((cursor, signal) =>
    this.#api.list({ ...cursor, limit: 20 }, { signal }),
  );

  constructor() {
    void this.handovers.restart();
  }

  protected async read({ id }: Handover): Promise<void> {
    if (await this.reading.run(() => this.#api.read(id))) void this.handovers.reload();
  }

  protected async send(draft: Entered<Name>): Promise<void> {
    if (!(await this.submission.run(() => this.#api.write(draft)))) return;
    this.writes.set(false);
    void this.handovers.reload();
  }
}
