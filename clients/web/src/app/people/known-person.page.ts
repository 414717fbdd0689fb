import {
  ChangeDetectionStrategy,
  Component,
  computed,
  inject,
  input,
  resource,
  signal,
} from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import type { Move } from '@gatehouse/client/gatehouse-client';
import { Icon } from '@gatehouse/ui/icon';
import { PageHead } from '@gatehouse/ui/page-head';
import { Failed, Loading } from '@gatehouse/ui/state';
import { ToastStore } from '@gatehouse/ui/toasts';
import { I18n } from '../i18n/i18n';
import { Papers } from '../identity-documents/papers';
import { MoveDialog } from '../moves/move-dialog';
import { PersonResidencies } from '../residencies/person-residencies';
import { Session } from '../sessions/session';
import { Addresses } from '../shell/addresses';
import { KnownPersonDialog } from './known-person-dialog';
import { personStateKey, personTone } from './known-words';

/** Somebody whom the community knows: how they are reached, and where they live from when to when. */
@Component({
  selector: 'gh-known-person-page',
  imports: [
    ...[Failed, Icon, KnownPersonDialog, Loading, MoveDialog],
    ...[PageHead, Papers, PersonResidencies, RouterLink],
  ],
  templateUrl: './known-person.page.html',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class KnownPersonPage {
  /** From the address: the person's. */
  readonly id = input.required<string>();
  readonly #session = inject(Session);
  readonly #api = this.#session.api.people;
  readonly #router = inject(Router);
  readonly #toasts = inject(ToastStore);
  protected readonly t = inject(I18n).t;
  protected readonly addresses = inject(Addresses);
  protected readonly tone = personTone;
  protected readonly self = this.#session.user()?.id;
  protected readonly isChanging = signal(false);
  protected readonly isMoving = signal(false);
  protected readonly seen = resource({
    params: () => this.id(),
    loader: ({ params, abortSignal: signal }) => this.#api.read(params, { signal }),
  });
  protected readonly within = computed(() => ({
    label: this.t('known.everybody'),
    link: this.addresses.to('/people'),
    query: { of: 'known' },
  }));
  protected readonly state = computed(() => {
    const state = this.seen.hasValue() ? this.seen.value().value.state : '';
    const key = personStateKey(state);
    return key === undefined ? state : this.t(key);
  });

  /** The move has a page of its own, where it is approved. */
  protected asked({ id }: Move): void {
    this.#toasts.show({ title: this.t('moves.asked'), icon: 'done', tone: 'good' });
    void this.#router.navigateByUrl(this.addresses.to(`/moves/${id}`));
  }

  protected saved(): void {
    this.isChanging.set(false);
    this.seen.reload();
    this.#toasts.show({ title: this.t('known.saved'), icon: 'done', tone: 'good' });
  }
}
