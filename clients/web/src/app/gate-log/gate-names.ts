import { inject, resource } from '@angular/core';
import { Session } from '../sessions/session';

/** The gates of the community, by which entries name them. Called while a component is made. */
export function createGates() {
  const { gates } = inject(Session).api;
  const all = resource({
    loader: async ({ abortSignal: signal }) => (await gates.list({ limit: 100 }, { signal })).items,
  });
  const items = () => (all.hasValue() ? all.value() : []);
  return {
    items,
    /** Undefined for one that is closed, and until they are here. */
    nameOf: (gateId: string): string | undefined => items().find(({ id }) => id === gateId)?.name,
    areKnown: (): boolean => all.hasValue(),
  };
}

/** The names of those who work at gates, for who may see people. Called while a component is made. */
export function createGuards(): (accountId: string | undefined) => string | undefined {
  const session = inject(Session);
  const names = resource({
    loader: async ({ abortSignal: signal }) => {
      if (!session.mayIn('people:read')) return new Map<string, string>();
      const { items } = await session.api.people.list({ role: 'employee', limit: 100 }, { signal });
      return new Map(
        items.map(({ accountId, givenName, familyName }) => [
          accountId,
          `${givenName} ${familyName}`,
        ]),
      );
    },
  });
  return (accountId) =>
    accountId !== undefined && names.hasValue() ? names.value().get(accountId) : undefined;
}
