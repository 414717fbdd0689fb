import { Injectable, computed, inject, signal } from '@angular/core';
import {
  createGatehouseClient,
  type LoginOptions,
  type PasskeyAssertion,
  type SecondStep,
  type Session as Tokens,
} from '@gatehouse/client/gatehouse-client';
import type { Permission } from '@gatehouse/contracts/permissions';
import { Clock } from '@gatehouse/ui/clock';
import { remembered } from '@gatehouse/ui/remembered';
import { I18n } from '../i18n/i18n';
import { LanguageChoice } from '../i18n/language-choice';
import { isLanguage } from '@gatehouse/texts/languages';
import { issuedAt } from './access-token';
import { areasOf, type Area } from './areas';
import { deviceName, knownDevice } from './device';
import { Leaving } from './leaving';
import { gatewayUrl } from './placement';
import { openTabs, type TabNews } from './tabs';

/** What operators do outside of all communities; for the rest they act in one that they belong to. */
const outside: readonly Permission[] = ['communities:manage', 'dead-letters:manage'];

/**
 * Who is signed in, and the way to the API. The access token is in memory only, the refresh token
 * in a cookie that scripts cannot read: what a page could steal ends with the page.
 */
@Injectable({ providedIn: 'root' })
export class Session {
  readonly #i18n = inject(I18n);
  readonly #languages = inject(LanguageChoice);
  readonly #clock = inject(Clock);
  readonly #tokens = signal<Tokens | undefined>(undefined);
  readonly #chosenCommunity = signal<string | undefined>(undefined);
  readonly #lastCommunity = remembered('gatehouse.community');
  readonly #leaving = inject(Leaving);
  readonly #tabs = openTabs((news) => this.#hear(news));
  /** Why the session ends, when it does. */
  #end: 'ended' | 'another' | 'wished' | 'staying' = 'ended';

  readonly user = computed(() => this.#tokens()?.user);
  readonly isSignedIn = computed(() => this.#tokens() !== undefined);
  readonly membership = computed(() => {
    const memberships = this.user()?.memberships ?? [];
    return memberships.find((one) => one.communityId === this.#chosenCommunity()) ?? memberships[0];
  });
  /** Whether they look after the platform, in no community. */
  readonly isOperator = computed(() => this.user()?.platformRole === 'operator');
  readonly areas = computed<Area[]>(() =>
    areasOf([...(this.membership()?.roles ?? []), ...(this.isOperator() ? ['operator'] : [])]),
  );

  readonly api = createGatehouseClient({
    gatewayUrl: gatewayUrl(),
    tokenDelivery: 'cookie',
    retries: 2,
    communityId: () => this.#communityToName(),
    onSession: (tokens) => this.#take(tokens),
    onAnotherAccount: () => (this.#end = 'another'),
  });

  #started: Promise<void> | undefined;

  /** Goes on with the session of the cookie, if there is one. Asked often, it happens once. */
  start(): Promise<void> {
    this.#started ??= this.#resume();
    return this.#started;
  }

  /** Whether they may do this in the community that they act in, or outside of all. */
  mayIn(permission: Permission): boolean {
    if (this.isOperator() && outside.includes(permission)) return true;
    return this.membership()?.permissions.includes(permission) ?? false;
  }

  /** The communities in which they may do this, whichever they act in. */
  communitiesWith(permission: Permission): string[] {
    return (this.user()?.memberships ?? [])
      .filter(({ permissions }) => permissions.includes(permission))
      .map(({ communityId }) => communityId);
  }

  async signIn(email: string, password: string): Promise<void> {
    const device = knownDevice(email);
    const deviceToken = device.get();
    const options: LoginOptions = {
      device: deviceName(),
      ...(deviceToken !== null && { deviceToken }),
    };
    const session = await this.api.auth.login(email, password, options);
    if (session.deviceToken !== undefined) device.set(session.deviceToken);
    await this.#speak(session);
  }

  async takeSecondStep(step: SecondStep): Promise<void> {
    await this.#speak(await this.api.auth.loginWithSecondFactor(step));
  }

  /** The device has verified its user: no password is asked for. */
  async signInWithPasskey(assertion: PasskeyAssertion): Promise<void> {
    await this.#speak(await this.api.auth.loginWithPasskey(assertion, { device: deviceName() }));
  }

  /**
   * Ends the session, in every tab of this browser.
   *
   * @param stay on this page, which shows nothing of the account, and not on that for signing in
   * @throws whatever kept it from ending: whoever believes it did would leave it to others
   */
  async signOut({ stay = false } = {}): Promise<void> {
    this.#end = stay ? 'staying' : 'wished';
    try {
      await this.api.auth.logout();
    } catch (error) {
      // It was over already; else nothing has ended.
      if (this.isSignedIn()) throw error;
    } finally {
      this.#end = 'ended';
    }
  }

  /** Takes over changes of the profile that an answer told of. */
  changed(user: Tokens['user']): void {
    this.#tokens.update((tokens) => tokens && { ...tokens, user });
  }

  chooseCommunity(communityId: string): void {
    this.#lastCommunity.set(communityId);
    this.#chosenCommunity.set(communityId);
  }

  async #resume(): Promise<void> {
    this.#chosenCommunity.set(this.#lastCommunity.get() ?? undefined);
    await this.api.renewAccessToken();
  }

  #take(tokens: Tokens | undefined): void {
    const now = tokens && issuedAt(tokens.accessToken);
    if (now !== undefined) this.#clock.set(now);
    const before = this.user()?.id;
    this.#tokens.set(tokens);
    const accountId = tokens?.user.id;
    if (accountId !== undefined && accountId !== before) this.#tabs.tell({ accountId });
    if (accountId === undefined && before !== undefined) this.#leave(before);
  }

  /** Whatever this page showed was for somebody who is not signed in here any more. */
  #leave(accountId: string): void {
    if (this.#end !== 'another') this.#tabs.tell({ hasLeft: accountId });
    if (this.#end !== 'staying')
      this.#leaving.leave(this.#end === 'wished' ? undefined : this.#end);
  }

  /** All tabs of a browser share one cookie: what one of them did to the session holds for all. */
  #hear({ accountId, hasLeft }: TabNews): void {
    const own = this.user()?.id;
    if (own === undefined) return;
    if (accountId !== undefined && accountId !== own) this.#leaveWith('another');
    if (hasLeft === own) this.#leaveWith('ended');
  }

  #leaveWith(reason: 'ended' | 'another'): void {
    this.#tokens.set(undefined);
    this.#leaving.leave(reason);
  }

  /** Speaks the language of the account, unless another was chosen on this device. */
  async #speak({ user }: Tokens): Promise<void> {
    const [language] = user.locale.split('-');
    if (isLanguage(language) && !this.#i18n.isChosen()) await this.#languages.show(language);
  }

  /** Whoever belongs to one community need not name it; an operator acts in all unless one is named. */
  #communityToName(): string | undefined {
    const { memberships = [] } = this.user() ?? {};
    const isChoice = memberships.length > 1 || this.isOperator();
    return isChoice ? this.membership()?.communityId : undefined;
  }
}
