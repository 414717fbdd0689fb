import {
  ChangeDetectionStrategy,
  Component,
  computed,
  inject,
  output,
  resource,
} from '@angular/core';
import { RouterLink } from '@angular/router';
import { ProblemError } from '@gatehouse/client/problem-error';
import { Icon } from '@gatehouse/ui/icon';
import { Note } from '@gatehouse/ui/note';
import { Empty } from '@gatehouse/ui/state';
import { createSubmission } from '@gatehouse/ui/submission';
import type { MessageKey } from '@gatehouse/texts/generated/keys';
import { wordsFor } from '@gatehouse/ui/words';
import { Communities } from '../communities/communities';
import { wordsOfState } from '../communities/community-words';
import { I18n } from '../i18n/i18n';
import { Session } from '../sessions/session';
import { Addresses } from '../shell/addresses';
import { stepFor, type SetupStep } from './setup-steps';

const missingKey = wordsFor<MessageKey>({ unit: 'setup.missingUnit', admin: 'setup.missingAdmin' });

/** The last step: what there has to be, what is missing, and beginning in earnest. */
@Component({
  selector: 'gh-setup-end',
  imports: [Empty, Icon, Note, RouterLink],
  templateUrl: './setup-end.html',
  host: { class: 'stack' },
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class SetupEnd {
  /** Somebody goes to where something is missing. */
  readonly wanted = output<SetupStep | undefined>();
  readonly #api = inject(Session).api;
  readonly #communities = inject(Communities);
  protected readonly t = inject(I18n).t;
  protected readonly addresses = inject(Addresses);
  protected readonly submission = createSubmission();
  protected readonly community = this.#communities.current;
  protected readonly isInSetup = computed(() => this.community()?.state === 'setup');
  protected readonly state = computed(() => wordsOfState(this.community()?.state));
  protected readonly needed = resource({
    loader: async ({ abortSignal: signal }) => {
      const [units, admins] = await Promise.all([
        this.#api.units.list({ limit: 1 }, { signal }),
        this.#api.people.list({ role: 'admin', limit: 1 }, { signal }),
      ]);
      return [
        { name: 'unit', label: this.t('setup.needsUnit'), isThere: units.items.length > 0 },
        { name: 'admin', label: this.t('setup.needsAdmin'), isThere: admins.items.length > 0 },
      ];
    },
  });
  /** What the API says that there is none of, with where it is made. */
  protected readonly missing = computed(() => {
    const error = this.submission.error();
    if (!(error instanceof ProblemError) || error.code !== 'community_not_ready') return [];
    const told = error.problem.context?.['missing'];
    const names = Array.isArray(told) ? told.filter((one) => typeof one === 'string') : [];
    return names.map((name) => ({ name, text: this.t(missingKey(name)), step: stepFor(name) }));
  });

  protected async activate(): Promise<void> {
    const id = this.community()?.id;
    if (id === undefined) return;
    const done = await this.submission.run(async () => {
      this.#communities.changed(await this.#api.communities.activate(id));
    });
    if (!done) this.needed.reload();
  }
}
