import {
  ChangeDetectionStrategy,
  Component,
  computed,
  inject,
  input,
  resource,
} from '@angular/core';
import type { Community } from '@gatehouse/client/gatehouse-client';
import { ProblemError } from '@gatehouse/client/problem-error';
import type { MessageKey } from '@gatehouse/texts/generated/keys';
import { Dates } from '@gatehouse/ui/dates';
import { downloadFrom } from '@gatehouse/ui/download';
import { Icon } from '@gatehouse/ui/icon';
import { Note } from '@gatehouse/ui/note';
import { Failed, Loading } from '@gatehouse/ui/state';
import { createSubmission } from '@gatehouse/ui/submission';
import { StepUp } from '../account/step-up';
import { I18n } from '../i18n/i18n';
import { Session } from '../sessions/session';
import { isOver } from './community-words';
import { sizeIn } from './size-in';

/** What is kept of a community before it is erased: whether it is there, until when, and how to fetch it. */
@Component({
  selector: 'gh-community-archive',
  imports: [Failed, Icon, Loading, Note],
  template: `
    <section class="card stack" aria-labelledby="archive" data-testid="community-archive">
      <h2 id="archive">{{ t('communities.archive') }}</h2>
      @if (isYet()) {
        <p class="soft">{{ t('communities.archiveYet', { when: closesAt() }) }}</p>
      } @else if (why(); as key) {
        <p class="soft" [attr.data-why]="key">{{ t(key) }}</p>
      } @else if (archive.error(); as error) {
        <gh-failed [error]="error" (again)="archive.reload()" />
      } @else if (archive.hasValue()) {
        <p class="soft">{{ t('communities.archiveText') }}</p>
        <dl class="facts-of">
          @for (fact of facts(); track fact.label) {
            <div>
              <dt>{{ fact.label }}</dt>
              <dd>{{ fact.text }}</dd>
            </div>
          }
        </dl>
        @if (submission.problem(); as problem) {
          <gh-note tone="bad">{{ problem }}</gh-note>
        }
        <div class="row">
          <button
            type="button"
            class="button"
            data-testid="fetch-archive"
            [attr.aria-disabled]="submission.working()"
            (click)="fetch()"
          >
            <gh-icon name="download" /> {{ t('communities.archiveFetch') }}
          </button>
        </div>
      } @else {
        <gh-loading />
      }
    </section>
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class CommunityArchive {
  readonly community = input.required<Community>();
  readonly #api = inject(Session).api;
  readonly #i18n = inject(I18n);
  readonly #dates = inject(Dates);
  readonly #stepUp = inject(StepUp);
  protected readonly t = this.#i18n.t;
  protected readonly submission = createSubmission();
  /** Its thirty days are not over: nothing is asked that is known. */
  protected readonly isYet = computed(() => {
    const community = this.community();
    return community.state === 'closing' && !isOver(community);
  });
  protected readonly closesAt = computed(() => this.#dates.moment(this.community().closesAt));
  protected readonly archive = resource({
    params: () => (this.isYet() ? undefined : this.community().id),
    loader: ({ params: id, abortSignal }) =>
      this.#api.communities.archive(id, { signal: abortSignal }),
  });
  /** Why there is none to fetch. */
  protected readonly why = computed((): MessageKey | undefined => {
    const error = this.archive.error();
    if (!(error instanceof ProblemError)) return undefined;
    if (error.code === 'community_archive_over') return 'communities.archiveOver';
    if (error.code !== 'community_archive_none') return undefined;
    const isClosed = this.community().state === 'closed';
    return isClosed ? 'communities.archiveNone' : 'communities.archiveWorking';
  });
  protected readonly facts = computed(() => {
    if (!this.archive.hasValue()) return [];
    const { bytes, madeAt, availableUntil } = this.archive.value();
    return [
      { label: this.t('communities.archiveMade'), text: this.#dates.moment(madeAt) },
      { label: this.t('communities.archiveUntil'), text: this.#dates.moment(availableUntil) },
      { label: this.t('communities.archiveSize'), text: sizeIn(this.#i18n.language(), bytes) },
    ];
  });

  /** Its time may be over meanwhile: then the page says so. */
  protected async fetch(): Promise<void> {
    const { id } = this.community();
    const done = await this.submission.run(async () => {
      const { url, name } = await this.#stepUp.around(() => this.#api.communities.archiveLink(id));
      downloadFrom(new URL(url, this.#api.gatewayUrl), name);
    });
    if (!done) this.archive.reload();
  }
}
