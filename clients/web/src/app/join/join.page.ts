import {
  ChangeDetectionStrategy,
  Component,
  computed,
  inject,
  input,
  resource,
  signal,
} from '@angular/core';
import { Router } from '@angular/router';
import { ProblemError } from '@gatehouse/client/problem-error';
import { Note } from '@gatehouse/ui/note';
import { Failed, Loading } from '@gatehouse/ui/state';
import { I18n } from '../i18n/i18n';
import { Session } from '../sessions/session';
import { JoinAccount } from './join-account';
import { JoinAsk } from './join-ask';
import { JoinCodeForm } from './join-code-form';
import { JoinOutcome } from './join-outcome';

/** Where a join code leads: anybody sees the community and its homes, signs in or registers, and asks. */
@Component({
  selector: 'gh-join-page',
  imports: [Failed, JoinAccount, JoinAsk, JoinCodeForm, JoinOutcome, Loading, Note],
  templateUrl: './join.page.html',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class JoinPage {
  /** From the address; without it, it is asked for. */
  readonly code = input<string>();
  /** From the address: the request that was made. */
  readonly request = input<string>();
  readonly #router = inject(Router);
  protected readonly session = inject(Session);
  protected readonly t = inject(I18n).t;
  /** Whether it is known who is signed in. */
  protected readonly isKnown = signal(false);
  protected readonly place = resource({
    params: () => this.code(),
    loader: ({ params, abortSignal: signal }) =>
      this.session.api.join.lookAtCode(params, { limit: 5 }, { signal }),
  });
  protected readonly title = computed(() =>
    this.place.hasValue()
      ? this.t('joining.titleOf', { community: this.place.value().community.name })
      : this.t('joining.title'),
  );
  protected readonly isUnknown = computed(() => {
    const error = this.place.error();
    const problem = error instanceof Error && error.cause !== undefined ? error.cause : error;
    return problem instanceof ProblemError && [400, 404].includes(problem.status);
  });
  /** A few of them: that it is the right community is seen by what its homes are called. */
  protected readonly homes = computed(() => {
    if (!this.place.hasValue()) return '';
    const { items, nextCursor } = this.place.value();
    const names = items.map(({ name, building }) => `${name}, ${building}`);
    return [...names, ...(nextCursor === undefined ? [] : ['…'])].join(' · ');
  });

  constructor() {
    // Whoever cannot be asked whether a session goes on is asked as if there were none.
    void this.session
      .start()
      .catch(() => undefined)
      .then(() => this.isKnown.set(true));
  }

  protected lookAt(code: string): void {
    void this.#router.navigate(['/p/join', code]);
  }

  /** In the address, so that whoever comes back sees what came of it. */
  protected show(request: string | null): void {
    void this.#router.navigate(['/p/join', this.code()], {
      queryParams: { request },
      replaceUrl: true,
    });
  }
}
