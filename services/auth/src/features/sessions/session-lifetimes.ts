const MINUTE_MS = 60_000;
const DAY_MS = 24 * 60 * MINUTE_MS;

/** Short, because other services see a changed role only in the next token. */
const ACCESS_TOKEN_TTL_MS = 15 * MINUTE_MS;

export interface SessionLifetimes {
  /** When a session that is opened now ends, however much it is used. */
  sessionEnd(now: Date): Date;
  /** When a session that was used last at `usedAt` ends unless it is used again. */
  idleEnd(usedAt: Date, sessionEnd: Date): Date;
  /** When somebody must have used a session last for it to be open still. */
  idleSince(now: Date): Date;
  /** How many seconds an access token issued now lives: never longer than its session. */
  accessTokenTtlSeconds(now: Date, sessionEnd: Date): number;
}

/** @param days without use and in all after which a session ends. */
export function createSessionLifetimes(days: { idle: number; absolute: number }): SessionLifetimes {
  const later = (from: Date, ms: number): Date => new Date(from.getTime() + ms);
  const earliest = (one: Date, other: Date): Date => (one < other ? one : other);
  return {
    sessionEnd: (now) => later(now, days.absolute * DAY_MS),
    idleEnd: (usedAt, sessionEnd) => earliest(later(usedAt, days.idle * DAY_MS), sessionEnd),
    idleSince: (now) => later(now, -days.idle * DAY_MS),
    accessTokenTtlSeconds: (now, sessionEnd) =>
      Math.floor(Math.min(ACCESS_TOKEN_TTL_MS, sessionEnd.getTime() - now.getTime()) / 1000),
  };
}
