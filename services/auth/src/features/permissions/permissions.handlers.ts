import type { operations } from '@gatehouse/contracts/auth';
import { callerOf } from '@gatehouse/shared/http/caller-of';
import type { Handlers } from '@gatehouse/shared/http/operation.types';
import { permissionCatalogue } from './permission-catalogue.js';

/** The operations tagged `permissions`. */
export function createPermissionsHandlers(): Handlers<Pick<operations, 'listPermissions'>> {
  return {
    listPermissions: (request) => {
      const body = permissionCatalogue(callerOf(request).permissions);
      return Promise.resolve({ status: 200, body });
    },
  };
}
