import { isDeepStrictEqual } from 'node:util';
import { RAW_LIMIT_BYTES, USUAL_LIMIT_BYTES } from '@gatehouse/shared/http/read-body';
import type { Operation } from './http-document.js';

/** A rule about an operation as a whole: what an old client meets with, in words. */
type OperationRule = (old: Operation, now: Operation) => string | undefined;

/** Every way in which an operation can change for its callers, what is sent and answered aside. */
export const operationRules: Readonly<Record<string, OperationRule>> = {
  'security-tightened': ({ security: old }, { security: now }) =>
    isAdmitted(old, now) ? undefined : `takes ${shown(now)} instead of ${shown(old)}`,

  'security-loosened': ({ security: old }, { security: now }) =>
    isAdmitted(now, old) ? undefined : `takes ${shown(now)} instead of ${shown(old)}`,

  permission: ({ 'x-permission': old }, { 'x-permission': now }) =>
    old === now ? undefined : `needs ${now ?? 'none'} instead of ${old ?? 'none'}`,

  'step-up': ({ 'x-step-up': old }, { 'x-step-up': now }) =>
    now === undefined || isDeepStrictEqual(old, now)
      ? undefined
      : `needs ${JSON.stringify(now)} instead of ${JSON.stringify(old ?? 'none')}`,

  'idempotency-gone': ({ 'x-idempotent': old }, { 'x-idempotent': now }) =>
    old === true && now !== true ? 'a repeat has a second effect' : undefined,

  'raw-body': ({ 'x-raw-body': old = false }, { 'x-raw-body': now = false }) =>
    old === now ? undefined : `takes its body ${now ? 'as it was sent' : 'read'}, which it did not`,

  'body-limit': (old, now) =>
    limitOf(now) >= limitOf(old)
      ? undefined
      : `takes ${limitOf(now)} bytes instead of ${limitOf(old)}`,

  'status-new': ({ responses: old }, { responses: now }) => {
    // A 304 comes only to who asks by `If-None-Match`, which nobody did before there was an ETag.
    const fresh = lessOf(Object.keys(now), Object.keys(old)).filter(
      (status) => /^[23]/.test(status) && status !== '304',
    );
    return fresh.length === 0 ? undefined : `may succeed with ${fresh.join(', ')}`;
  },
};

/** How long a body may be, in bytes. */
function limitOf({ 'x-body-limit': limit, 'x-raw-body': isRaw }: Operation): number {
  return limit ?? (isRaw === true ? RAW_LIMIT_BYTES : USUAL_LIMIT_BYTES);
}

/** What is in the first list and not in the second. */
export function lessOf(all: string[], gone: string[]): string[] {
  return all.filter((one) => !gone.includes(one));
}

type Security = Record<string, string[]>[];

/** Whether each way of proving who one is that was good enough still is. No way at all needs no proof. */
function isAdmitted(shown: Security, wanted: Security): boolean {
  if (wanted.length === 0) return true;
  const ways = shown.length === 0 ? [{}] : shown;
  return ways.every((way) =>
    wanted.some((one) => Object.keys(one).every((scheme) => scheme in way)),
  );
}

function shown(security: Security): string {
  if (security.length === 0) return 'anybody';
  return security.map((way) => Object.keys(way).join(' with ') || 'anybody').join(' or ');
}
