import type { IncomingHttpHeaders } from 'node:http';
import { MACHINE_METHOD, type AccessClaims } from '../auth/claims.js';
import { ForbiddenError, UnauthenticatedError } from '../errors/app-error.js';
import { nowMs } from '../time/clock.js';
import type { SecurityOptions } from './app-options.js';
import { invalidRequest } from './http-errors.js';
import type { Caller } from './operation.types.js';
import type { CallerKind, Operation, StepUp } from './operation.js';

/** Finds out who calls and whether the operation is open to them. */
export type Admit = (
  operation: Operation,
  headers: IncomingHttpHeaders,
) => Promise<Caller | undefined>;

/**
 * Reads the security of the specification: `bearerAuth` asks for a token, the declared tenant
 * header chooses one of its tenants, `x-permission` asks for a permission in that tenant,
 * `x-caller` for a person or the account itself, `x-step-up` for a recent proof. `x-everywhere` lets
 * whoever has rights everywhere choose none. What would change something in a tenant that is suspended
 * is refused last, unless `x-when-suspended` spares it.
 *
 * The returned function throws UnauthenticatedError, ForbiddenError (`tenant_foreign`,
 * `permission_missing`, `machine_forbidden`, `actor_forbidden`), UnauthenticatedError (`step_up_required`) or BadRequestError when a tenant
 * must be named.
 */
export function createAdmission(options: SecurityOptions): Admit {
  const { authenticate, tenantHeader, tenantExists = () => Promise.resolve(true) } = options;
  const { refusalIn = () => Promise.resolve(undefined) } = options;
  const header = tenantHeader.toLowerCase();
  const tenantFor = async (
    { headerNames, everywhere }: Operation,
    claims: AccessClaims,
    wanted: string | string[] | undefined,
  ): Promise<Tenant | undefined> => {
    if (!headerNames.includes(header)) return onlyTenant(claims);
    if (everywhere && wanted === undefined && claims.everywhere !== undefined) return undefined;
    const tenant = chooseTenant(claims, wanted, tenantHeader);
    const isMember = claims.tenants.some(({ id }) => id === tenant.id);
    if (!isMember && !(await tenantExists(tenant.id))) throw foreignTenant(tenantHeader);
    return tenant;
  };
  return async (operation, headers) => {
    if (!operation.secured) return undefined;
    const claims = await authenticate(headers.authorization);
    const tenant = await tenantFor(operation, claims, headers[header]);
    const caller = toCaller(claims, tenant);
    if (operation.permission !== undefined && !caller.permissions.includes(operation.permission)) {
      throw new ForbiddenError('permission_missing', 'The caller may not do this', {
        detail: `This needs the permission ${operation.permission}.`,
      });
    }
    if (operation.callerKind !== undefined) assertOfKind(claims, operation.callerKind);
    if (operation.stepUp !== undefined) assertProvenLately(claims, operation.stepUp);
    if (tenant !== undefined && isStopped(operation, header)) {
      const refusal = await refusalIn(tenant.id);
      if (refusal !== undefined) throw refusal;
    }
    return caller;
  };
}

/** Whether it stops where a tenant is suspended: it changes something there, and is not spared. */
function isStopped({ method, headerNames, whenSuspended }: Operation, header: string): boolean {
  return method !== 'GET' && headerNames.includes(header) && whenSuspended !== 'allow';
}

type Tenant = AccessClaims['tenants'][number];

function assertOfKind({ amr, act }: AccessClaims, kind: CallerKind): void {
  if (amr.includes(MACHINE_METHOD))
    throw new ForbiddenError('machine_forbidden', 'Only a person may do this', {
      detail: 'The access token is a machine’s, which has no account and no session of its own.',
    });
  if (kind === 'owner' && act !== undefined)
    throw new ForbiddenError('actor_forbidden', 'Only the owner of the account may do this', {
      detail: 'This cannot be done while acting in the name of somebody else.',
    });
}

/** A stolen token must not be enough for what hurts: whoever holds it has to prove themselves. */
function assertProvenLately({ auth_time }: AccessClaims, { maxAgeSeconds }: StepUp): void {
  if (nowMs() / 1000 - auth_time <= maxAgeSeconds) return;
  throw new UnauthenticatedError('step_up_required', 'This needs a recent proof of who you are', {
    context: { maxAgeSeconds },
  });
}

/** An operation that does not let the caller choose acts in no tenant unless there is but one. */
function onlyTenant(claims: AccessClaims): Tenant | undefined {
  const [first, second] = claims.tenants;
  return first !== undefined && second === undefined ? rightsIn(claims, first.id) : undefined;
}

/** The rights held there, with those held everywhere. */
function rightsIn({ tenants, everywhere }: AccessClaims, id: unknown): Tenant | undefined {
  const own = tenants.find((tenant) => tenant.id === id);
  if (everywhere === undefined || typeof id !== 'string') return own;
  return {
    id,
    roles: [...(own?.roles ?? []), ...everywhere.roles],
    permissions: [...(own?.permissions ?? []), ...everywhere.permissions],
  };
}

function chooseTenant(
  claims: AccessClaims,
  wanted: string | string[] | undefined,
  tenantHeader: string,
): Tenant {
  const tenant = wanted === undefined ? onlyTenant(claims) : rightsIn(claims, wanted);
  if (tenant) return tenant;
  if (wanted !== undefined) throw foreignTenant(tenantHeader);
  if (claims.tenants.length === 0 && claims.everywhere === undefined) {
    throw new ForbiddenError('tenant_foreign', 'The caller does not belong there', {
      detail: 'The caller belongs nowhere yet.',
    });
  }
  throw invalidRequest([
    {
      path: `header.${tenantHeader.toLowerCase()}`,
      message: 'is required, because the caller belongs to several',
      code: 'required',
    },
  ]);
}

function foreignTenant(tenantHeader: string): ForbiddenError {
  return new ForbiddenError('tenant_foreign', 'The caller does not belong there', {
    detail: `The caller is no member of the ${tenantHeader} in the request.`,
    errors: [{ path: `header.${tenantHeader.toLowerCase()}`, message: 'is not one of yours' }],
  });
}

function toCaller(claims: AccessClaims, tenant: Tenant | undefined): Caller {
  return {
    accountId: claims.sub,
    sessionId: claims.sid,
    tenantId: tenant?.id ?? '',
    tenantIds: claims.everywhere === undefined ? claims.tenants.map(({ id }) => id) : undefined,
    roles: tenant?.roles ?? claims.everywhere?.roles ?? [],
    permissions: tenant?.permissions ?? claims.everywhere?.permissions ?? [],
    actorId: claims.act?.sub,
    tokenId: claims.jti,
    issuedAt: claims.iat,
    expiresAt: claims.exp,
  };
}
