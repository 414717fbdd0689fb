import {
  ChangeDetectionStrategy,
  Component,
  DOCUMENT,
  DestroyRef,
  computed,
  inject,
  input,
  resource,
} from '@angular/core';
import type { PublicPass } from '@gatehouse/client/gatehouse-client';
import { ProblemError } from '@gatehouse/client/problem-error';
import type { MessageKey } from '@gatehouse/texts/generated/keys';
import { Dates } from '@gatehouse/ui/dates';
import { Icon } from '@gatehouse/ui/icon';
import { Note } from '@gatehouse/ui/note';
import { Failed, Loading } from '@gatehouse/ui/state';
import { TimeZone } from '@gatehouse/ui/time-zone';
import { wordsFor } from '@gatehouse/ui/words';
import { I18n } from '../i18n/i18n';
import { QrCode } from '../join/qr-code';
import { Session } from '../sessions/session';
import { daysOf } from './pass-days';

/** What is said of a pass that is good for nobody now. */
const saidOf = wordsFor<MessageKey>({
  expired: 'passPage.expired',
  pending: 'passPage.pending',
  refused: 'passPage.refused',
  revoked: 'passPage.revoked',
  'used-up': 'passPage.usedUp',
});

/** A pass, for whoever comes: nobody signs in here, and nothing is asked about a session. */
@Component({
  selector: 'gh-public-pass-page',
  imports: [Failed, Icon, Loading, Note, QrCode],
  templateUrl: './public-pass.page.html',
  host: { class: 'public-pass stack' },
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class PublicPassPage {
  /** From the address. */
  readonly token = input.required<string>();
  readonly #session = inject(Session);
  readonly #zone = inject(TimeZone);
  readonly #i18n = inject(I18n);
  readonly #document = inject(DOCUMENT);
  protected readonly dates = inject(Dates);
  protected readonly t = this.#i18n.t;
  protected readonly found = resource({
    params: () => this.token(),
    loader: async ({ params, abortSignal: signal }): Promise<PublicPass> => {
      const found = await this.#session.api.passes.lookAt(params, { signal });
      this.#zone.use(found.community);
      return found;
    },
  });
  protected readonly isUnknown = computed(() => {
    const error = this.found.error();
    const problem = error instanceof Error && error.cause !== undefined ? error.cause : error;
    return problem instanceof ProblemError && [400, 404].includes(problem.status);
  });
  protected readonly pass = computed(() =>
    this.found.hasValue() ? this.found.value().pass : undefined,
  );
  /** Why nobody comes in with it; of what is newer than this page, that it is not good. */
  protected readonly refusal = computed(() => {
    if (!this.found.hasValue() || this.found.value().pass !== undefined) return undefined;
    return saidOf(this.found.value().state) ?? 'passPage.expired';
  });
  /** Whoever waits needs no new one. */
  protected readonly isOver = computed(
    () => this.found.hasValue() && this.found.value().state !== 'pending',
  );
  protected readonly span = computed(() => {
    const { validFrom: from, validTo: to } = this.pass() ?? {};
    return `${this.dates.moment(from)} – ${this.dates.moment(to)}`;
  });
  protected readonly times = computed(() =>
    (this.pass()?.windows ?? []).map((window) => ({
      days: daysOf(window, this.#i18n.language()) ?? this.t('passPage.everyDay'),
      hours: `${window.from}–${window.to}`,
    })),
  );

  constructor() {
    const session = this.#session;
    // Whoever goes on from here may be signed in: the pages behind ask.
    inject(DestroyRef).onDestroy(() => void session.start().catch(() => undefined));
  }

  protected print(): void {
    this.#document.defaultView?.print();
  }
}
