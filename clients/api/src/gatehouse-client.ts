import { createHttp, bodyOf, type Http } from './http.js';
import type { components as AuthComponents } from './generated/auth.js';
import type {
  components as MainComponents,
  operations as MainOperations,
} from './generated/main.js';
import type {
  components as NotificationComponents,
  operations as NotificationOperations,
} from './generated/notification.js';
import { itemsOf } from './pages.js';

type AnySession = AuthComponents['schemas']['Session'];
/** This client is no browser: its refresh tokens come in the body. */
export type Session = AnySession & { refreshToken: string };
export type User = AuthComponents['schemas']['User'];
export type Visit = MainComponents['schemas']['Visit'];
export type VisitRequest = MainComponents['schemas']['VisitRequest'];
export type Unit = MainComponents['schemas']['Unit'];
export type SystemHealth = MainComponents['schemas']['SystemHealth'];
export type Notification = NotificationComponents['schemas']['Notification'];
export type NotificationPage = NotificationComponents['schemas']['NotificationPage'];
export type UnreadCount = NotificationComponents['schemas']['UnreadCount'];

type QueryOf<Op> = Op extends { parameters: { query?: infer Q } } ? NonNullable<Q> : never;
export type VisitQuery = QueryOf<MainOperations['listVisits']>;
export type UnitQuery = QueryOf<MainOperations['listUnits']>;
export type NotificationQuery = QueryOf<NotificationOperations['listNotifications']>;

/** What every operation takes beside its own arguments. */
export type CallOptions = { signal?: AbortSignal };

/** For operations whose repetition must be harmless. */
export type WriteOptions = CallOptions & {
  /** Repeat with the same key after a failure, and the effect still happens once. */
  idempotencyKey?: string;
};

export interface ClientOptions {
  /** For example `http://localhost:8080`. */
  gatewayUrl: string;
  /** A token from an earlier login. */
  accessToken?: string;
}

export type GatehouseClient = ReturnType<typeof createGatehouseClient>;

/**
 * Gatehouse as its callers see it: one command per operation. Every command throws ProblemError
 * when the API refuses, and TypeError when it cannot be reached.
 */
export function createGatehouseClient({ gatewayUrl, accessToken }: ClientOptions) {
  let token = accessToken;
  const http = createHttp(gatewayUrl, () => token);

  return {
    gatewayUrl,
    /** The token of the last login, for a socket. */
    get accessToken(): string | undefined {
      return token;
    },
    auth: authCommands(http, (session) => (token = session?.accessToken)),
    units: unitCommands(http),
    visits: visitCommands(http),
    notifications: notificationCommands(http),
    health: (): Promise<SystemHealth> => bodyOf(http.main.GET('/health')),
  };
}

function authCommands({ auth, main }: Http, told: (session: Session | undefined) => void) {
  let refreshToken: string | undefined;
  const keep = (session: Session | undefined): void => {
    refreshToken = session?.refreshToken;
    told(session);
  };
  return {
    /** Signs in; later commands of this client carry the token. */
    async login(email: string, password: string, device?: string): Promise<Session> {
      const body = { email, password, ...(device !== undefined && { device }) };
      const session = withRefreshToken(await bodyOf(main.POST('/login', { body })));
      keep(session);
      return session;
    },
    async refresh(refreshToken: string): Promise<Session> {
      const answer = await bodyOf(auth.POST('/auth/refresh', { body: { refreshToken } }));
      const session = withRefreshToken(answer);
      keep(session);
      return session;
    },
    /** A fresh access token of the present session; undefined when nobody is signed in. */
    async renew(): Promise<string | undefined> {
      if (refreshToken === undefined) return undefined;
      return (await this.refresh(refreshToken)).accessToken;
    },
    async logout(): Promise<void> {
      await bodyOf(auth.POST('/auth/logout'));
      keep(undefined);
    },
    profile: (options: CallOptions = {}): Promise<User> =>
      bodyOf(auth.GET('/auth/profile', options)),
  };
}

function withRefreshToken({ refreshToken, ...session }: AnySession): Session {
  if (refreshToken === undefined) throw new TypeError('The answer holds no refresh token');
  return { ...session, refreshToken };
}

function unitCommands({ main }: Http) {
  return {
    list: (query: UnitQuery = {}, options: CallOptions = {}) =>
      bodyOf(main.GET('/units', { params: { query }, ...options })),
  };
}

function visitCommands({ main }: Http) {
  const headers = ({ idempotencyKey }: WriteOptions) =>
    idempotencyKey === undefined ? {} : { header: { 'Idempotency-Key': idempotencyKey } };
  const step = (visitId: string, options: WriteOptions) => ({
    params: { path: { visitId }, ...headers(options) },
    ...(options.signal && { signal: options.signal }),
  });
  const list = (query: VisitQuery = {}, options: CallOptions = {}) =>
    bodyOf(main.GET('/visits', { params: { query }, ...options }));

  return {
    request: (body: VisitRequest, options: WriteOptions = {}): Promise<Visit> => {
      const { signal } = options;
      const params = headers(options);
      return bodyOf(main.POST('/visits', { body, params, ...(signal && { signal }) }));
    },
    list,
    /** Every visit that the query keeps, page by page. */
    all: (query: VisitQuery = {}) => itemsOf((cursor) => list({ ...query, ...cursor })),
    get: (visitId: string, options: CallOptions = {}): Promise<Visit> =>
      bodyOf(main.GET('/visits/{visitId}', { params: { path: { visitId } }, ...options })),
    approve: (visitId: string, options: WriteOptions = {}): Promise<Visit> =>
      bodyOf(main.POST('/visits/{visitId}/approve', step(visitId, options))),
    deny: (visitId: string, options: WriteOptions = {}): Promise<Visit> =>
      bodyOf(main.POST('/visits/{visitId}/deny', step(visitId, options))),
    checkIn: (visitId: string, options: WriteOptions = {}): Promise<Visit> =>
      bodyOf(main.POST('/visits/{visitId}/check-in', step(visitId, options))),
    checkOut: (visitId: string, options: WriteOptions = {}): Promise<Visit> =>
      bodyOf(main.POST('/visits/{visitId}/check-out', step(visitId, options))),
  };
}

function notificationCommands({ notification }: Http) {
  const list = (query: NotificationQuery = {}, options: CallOptions = {}) =>
    bodyOf(notification.GET('/notifications', { params: { query }, ...options }));

  return {
    list,
    /** Every notification that the query keeps, page by page, newest first. */
    all: (query: NotificationQuery = {}) => itemsOf((cursor) => list({ ...query, ...cursor })),
    unreadCount: (options: CallOptions = {}): Promise<UnreadCount> =>
      bodyOf(notification.GET('/notifications/unread-count', options)),
    read: (notificationId: string): Promise<UnreadCount> =>
      bodyOf(
        notification.POST('/notifications/{notificationId}/read', {
          params: { path: { notificationId } },
        }),
      ),
    readAll: (): Promise<UnreadCount> => bodyOf(notification.POST('/notifications/read-all')),
  };
}
