import { ChangeDetectionStrategy, Component, computed, inject, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { OfferedInvitation, User } from '@gatehouse/client/gatehouse-client';
import { ProblemError } from '@gatehouse/client/problem-error';
import { atLeast, atMost, createControls, matching, required } from '@gatehouse/ui/controls';
import { FormControls } from '@gatehouse/ui/form-controls';
import { Field, FieldControl } from '@gatehouse/ui/field';
import { Note } from '@gatehouse/ui/note';
import { PasswordInput } from '@gatehouse/ui/password-input';
import { Failed, Loading } from '@gatehouse/ui/state';
import { createSubmission } from '@gatehouse/ui/submission';
import { SubmitButton } from '@gatehouse/ui/submit-button';
import type { MessageKey } from '@gatehouse/texts/generated/keys';
import { I18n } from '../i18n/i18n';
import { challengeOf, type Challenge } from '../sessions/challenge';
import { deviceName } from '../sessions/device';
import { createEntrance } from '../sessions/enter';
import { linkToken } from '../sessions/link-token';
import { SecondFactorForm } from '../sessions/second-factor-form';
import { Session } from '../sessions/session';
import { OfferView } from './offer-view';

const closed: Record<Exclude<OfferedInvitation['state'], 'open'>, MessageKey> = {
  accepted: 'invitation.wasAccepted',
  revoked: 'invitation.wasRevoked',
  expired: 'invitation.wasExpired',
};

/** As the API takes it. */
const userName = matching(/^(?=.{3,32}$)[A-Za-z][A-Za-z0-9]*(?:[._-][A-Za-z0-9]+)*$/);

/**
 * Signing up: people come into a community by invitation. The page says what is offered, and to
 * whom; whoever is signed in as somebody else is asked first, so that nobody joins as another.
 */
@Component({
  selector: 'gh-accept-invitation-page',
  imports: [
    FormControls,
    RouterLink,
    Field,
    FieldControl,
    PasswordInput,
    SubmitButton,
    Note,
    Failed,
    Loading,
    OfferView,
    SecondFactorForm,
  ],
  templateUrl: './accept-invitation.page.html',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class AcceptInvitationPage {
  readonly #session = inject(Session);
  readonly #api = this.#session.api;
  protected readonly t = inject(I18n).t;
  protected readonly token = linkToken();
  protected readonly enter = createEntrance();
  protected readonly closed = closed;
  protected readonly reading = createSubmission();
  protected readonly leaving = createSubmission();
  protected readonly submission = createSubmission();
  protected readonly challenge = signal<Challenge | undefined>(undefined);
  protected readonly offer = signal<OfferedInvitation | undefined>(undefined);
  protected readonly form = createControls({
    givenName: ['', required, atMost(100)],
    familyName: ['', required, atMost(100)],
    password: ['', required, atLeast(8)],
  });
  /** Of whoever was handed the link, and only asked of them. */
  protected readonly name = createControls({ userName: ['', required, userName] });
  protected readonly isHanded = computed(() => this.offer()?.delivery === 'handover');

  /** No invitation has this token. */
  protected readonly isNone = computed(() => {
    const error = this.reading.error();
    return error instanceof ProblemError && error.code === 'link_invalid';
  });
  /** Whoever is signed in, if the invitation is for them. */
  protected readonly owner = computed(() =>
    this.#signedIn((email, invited) => this.isHanded() || email === invited),
  );
  protected readonly buttonText = computed(() => {
    const name = this.owner()?.givenName;
    return name === undefined
      ? this.t('invitation.button')
      : this.t('invitation.continueAs', { name });
  });
  /** Whoever is signed in, if it is for somebody else. */
  protected readonly stranger = computed(() =>
    this.#signedIn((email, invited) => !this.isHanded() && email !== invited),
  );

  constructor() {
    if (this.token !== undefined) void this.read(this.token);
  }

  protected async read(token: string): Promise<void> {
    await this.reading.run(async () => {
      // Whoever cannot be asked whether a session goes on is asked as if there were none.
      await this.#session.start().catch(() => undefined);
      this.offer.set(await this.#api.invitations.read({ token }));
    });
  }

  /** The page stays, and asks as it asks anybody. */
  protected async signOut(): Promise<void> {
    await this.leaving.run(() => this.#session.signOut({ stay: true }));
  }

  protected async submit(token: string): Promise<void> {
    if (this.owner() !== undefined) return this.#join(token);
    const isUnnamed = this.isHanded() && this.name.isFaulty();
    if (this.form.isFaulty() || isUnnamed) return;
    const answers = { ...this.form.values(), ...(this.isHanded() && this.name.values()) };
    const done = await this.submission.run(() =>
      this.#api.auth.acceptInvitation({ token, ...answers, device: deviceName() }),
    );
    if (done) await this.enter();
    else this.challenge.set(challengeOf(this.submission.error()));
  }

  /** Their account joins as it is; what it may do now is in the next access token. */
  async #join(token: string): Promise<void> {
    const done = await this.submission.run(async () => {
      await this.#api.invitations.join({ token });
      await this.#api.renewAccessToken();
    });
    if (done) await this.enter();
  }

  protected fullName({ givenName, familyName }: User): string {
    return `${givenName} ${familyName}`;
  }

  #signedIn(which: (email: string, invited: string) => boolean): User | undefined {
    const user = this.#session.user();
    const offer = this.offer();
    return user && offer && which(user.email, offer.email) ? user : undefined;
  }
}
