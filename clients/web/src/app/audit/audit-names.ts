import { inject, resource } from '@angular/core';
import { Session } from '../sessions/session';

/** So many of an id tell it from the others. */
const tail = 6;

/**
 * Names for the ids that the log keeps; an account that is gone has none, and is told by the end of its
 * id. Called while a component is made.
 */
export function auditNames(): (accountId: string | undefined) => string | undefined {
  const { people } = inject(Session).api;
  const names = resource({
    loader: async ({ abortSignal }) => {
      const page = await people.list({ limit: 100 }, { signal: abortSignal });
      return new Map(
        page.items.map(({ accountId, givenName, familyName }) => [
          accountId,
          `${givenName} ${familyName}`,
        ]),
      );
    },
  });
  return (accountId) => {
    if (accountId === undefined) return undefined;
    const name = names.hasValue() ? names.value().get(accountId) : undefined;
    return name ?? accountId.slice(-tail);
  };
}
