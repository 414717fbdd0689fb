import type { SignedToken, TokenSigner } from '@gatehouse/shared/auth/token-signer';
import { newId } from '@gatehouse/shared/ids/ids';
import type { Envelope } from '@gatehouse/shared/messaging/envelope';
import { appendEvents } from '@gatehouse/shared/sql/outbox/outbox-store';
import type { Remember } from '@gatehouse/shared/sql/idempotency/remember';
import type { TokenRights } from '../accounts/accounts.feature.js';
import type { Account } from '../accounts/accounts.types.js';
import type { DevicesService, Place } from '../devices/devices.feature.js';
import { hashRefreshToken, newRefreshToken } from './refresh-token.js';
import type { SessionLifetimes } from './session-lifetimes.js';
import { sessionOf, type SessionView } from './session-view.js';
import { InvalidCredentials } from './sessions.errors.js';
import { loginEvent } from './sessions.events.js';
import type { SessionsStore } from './sessions.store.js';
import type { Session, TokenPair } from './sessions.types.js';

export interface SessionOpenerOptions {
  store: Pick<SessionsStore, 'open'>;
  devices: Pick<DevicesService, 'remember'>;
  tokens: Pick<TokenSigner, 'sign'>;
  /** What a token says of what its owner may do. */
  rightsInToken: (account: Account) => TokenRights;
  lifetimes: SessionLifetimes;
  now: () => Date;
}

/** Where a session is opened from. */
export type Origin = Place;

/** How somebody came in. */
export interface Opening {
  /** How they proved who they are, as RFC 8176 names it. */
  methods: readonly string[];
  /** When, if not now; null when that is not known, which proves nothing lately. */
  provedAt?: Date | null;
  /** Where the session is the answer to a request that may be repeated. */
  remember?: Remember<SessionView> | undefined;
}

/** Tokens that are worth nothing before the store knows them. */
export interface IssuedTokens {
  access: SignedToken;
  refreshToken: string;
  pair: TokenPair;
}

export type SessionOpener = ReturnType<typeof createSessionOpener>;

/** Opens sessions, whichever way somebody came in. */
export function createSessionOpener(options: SessionOpenerOptions) {
  const { store, devices, lifetimes, now } = options;
  const issueTokens = createTokenIssuer(options);

  return {
    issueTokens,

    /**
     * Opens a session of somebody who has just proved who they are, and tells the others
     * (`user.login`), or does neither. The device is a known one from now on.
     * @throws InvalidCredentials when the account was deactivated, or its password, roles or
     *   sessions were taken away, since it was read
     */
    async open(
      account: Account,
      origin: Origin,
      { methods, provedAt, remember }: Opening,
    ): Promise<SessionView> {
      const openedAt = now();
      const session: Session = {
        id: newId(),
        accountId: account.id,
        device: origin.device ?? null,
        address: origin.address,
        createdAt: openedAt,
        expiresAt: lifetimes.sessionEnd(openedAt),
        authentication: { methods, at: provedAt === undefined ? openedAt : provedAt },
        actorId: null,
      };
      const issued = await issueTokens(account, session);
      const opened = await store.open(account, session, issued.pair, async (tx) => {
        await appendEvents(tx, [loginEvent(account, session)]);
        const deviceToken = await devices.remember(tx, account, { ...origin, usedAt: openedAt });
        const view = { ...sessionOf({ account, session, ...issued }), deviceToken };
        await remember?.(tx, view);
        return view;
      });
      if (opened === undefined) throw new InvalidCredentials();
      return opened;
    },

    /**
     * Opens a session in which somebody else acts in the name of the account, with the events made
     * of it, or does neither. Nobody has proved to be the owner, so whatever asks for a proof is
     * closed to it; and it does not go on after `until`.
     * @throws InvalidCredentials as `open` does
     */
    async openFor(
      account: Account,
      { actorId, address, until }: { actorId: string; address: string; until: Date },
      eventsOf: (session: Session) => Envelope[],
    ): Promise<SessionView> {
      const session: Session = {
        id: newId(),
        accountId: account.id,
        device: null,
        address,
        createdAt: now(),
        expiresAt: until,
        authentication: { methods: [], at: null },
        actorId,
      };
      const issued = await issueTokens(account, session);
      const opened = await store.open(account, session, issued.pair, async (tx) => {
        await appendEvents(tx, eventsOf(session));
        return true;
      });
      if (opened === undefined) throw new InvalidCredentials();
      return sessionOf({ account, session, ...issued });
    },
  };
}

/**
 * Signs an access token, and draws a refresh token where none is given. The store must know them before they are
 * handed out: that is what makes a log-out complete.
 */
function createTokenIssuer({ tokens, rightsInToken, lifetimes, now }: SessionOpenerOptions) {
  return async (
    account: Account,
    session: Session,
    refreshToken = newRefreshToken(),
  ): Promise<IssuedTokens> => {
    const subject = {
      accountId: account.id,
      sessionId: session.id,
      ...rightsInToken(account),
      authentication: session.authentication,
      actorId: session.actorId ?? undefined,
    };
    const issuedAt = now();
    const ttlSeconds = lifetimes.accessTokenTtlSeconds(issuedAt, session.expiresAt);
    const access = await tokens.sign(subject, ttlSeconds);
    const refreshExpiresAt = lifetimes.idleEnd(issuedAt, session.expiresAt);
    return {
      access,
      refreshToken,
      pair: {
        refreshHash: hashRefreshToken(refreshToken),
        issuedAt,
        refreshExpiresAt,
        accessTokenId: access.claims.jti,
        accessExpiresAt: new Date(access.claims.exp * 1000),
      },
    };
  };
}
