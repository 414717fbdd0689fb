import { areShortIds } from '../ids/short-ids.js';
import { TOKEN_AUDIENCE, TOKEN_ISSUER, type AccessClaims } from './claims.js';
import {
  unpackRights,
  unpackTenants,
  type PackedRights,
  type PackedTenants,
} from './packed-tenants.js';
import type { RightsOf } from './rights.js';
import { unauthenticated } from './unauthenticated.js';

/**
 * The claims of a payload whose signature has been checked. A key of ours may one day sign
 * something else; only what is complete and of the right shape is an access token.
 * @param rightsOf what the grants allow that it names
 * @throws UnauthenticatedError `token_invalid`
 */
export function claimsFrom(payload: unknown, rightsOf: RightsOf): AccessClaims {
  if (!isAccessPayload(payload)) throw unauthenticated('token_invalid', 'not an access token');
  const { tenants, everywhere, ...claims } = payload;
  return {
    ...claims,
    tenants: unpackTenants(tenants, rightsOf),
    ...(everywhere !== undefined && { everywhere: unpackRights(everywhere, rightsOf) }),
  };
}

/** The claims as they stand in a token. */
export type AccessPayload = Omit<AccessClaims, 'tenants' | 'everywhere'> & {
  tenants: PackedTenants[];
  everywhere?: PackedRights;
};

function isAccessPayload(payload: unknown): payload is AccessPayload {
  if (!isObject(payload)) return false;
  const { sub, sid, jti, iat, exp, iss, aud, auth_time, amr, act, tenants, everywhere } = payload;
  return (
    [sub, sid, jti].every(isFilled) &&
    Number.isFinite(iat) &&
    Number.isFinite(exp) &&
    iss === TOKEN_ISSUER &&
    aud === TOKEN_AUDIENCE &&
    Number.isFinite(auth_time) &&
    isTextList(amr) &&
    (act === undefined || (isObject(act) && isFilled(act['sub']))) &&
    (everywhere === undefined || isRights(everywhere)) &&
    Array.isArray(tenants) &&
    tenants.every(isTenant)
  );
}

function isTenant(value: unknown): value is PackedTenants {
  if (!isObject(value) || !isRights(value)) return false;
  const { id, ids } = value;
  if (ids !== undefined) return id === undefined && areShortIds(ids);
  return Array.isArray(id) ? id.length > 0 && id.every(isFilled) : isFilled(id);
}

function isRights(value: unknown): boolean {
  if (!isObject(value)) return false;
  if ('grants' in value) return isTextList(value['grants']);
  return isTextList(value['roles']) && isTextList(value['permissions']);
}

function isTextList(value: unknown): value is string[] {
  return Array.isArray(value) && value.every((item) => typeof item === 'string');
}

function isFilled(value: unknown): value is string {
  return typeof value === 'string' && value !== '';
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
