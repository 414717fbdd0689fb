import { inject, type Signal, computed } from '@angular/core';
import { toSignal } from '@angular/core/rxjs-interop';
import { ActivatedRoute, Router } from '@angular/router';
import { map } from 'rxjs';

/** What narrows a list down, as it stands in the page's address: by name, empty where it is not set. */
export interface Filters<Name extends string> {
  values: Signal<Readonly<Record<Name, string>>>;
  /** Other filters stay as they are; Back leads from the page, not through every letter typed. */
  set(change: Partial<Record<Name, string>>): Promise<boolean>;
}

/**
 * Filters that live in the query of the address, so that reloading, going back and sending a link keep
 * them. Called while a component is made.
 *
 * @param names of the parameters, in the order of their use
 */
export function createFilters<Name extends string>(...names: Name[]): Filters<Name> {
  const route = inject(ActivatedRoute);
  const router = inject(Router);
  const query = toSignal(route.queryParamMap.pipe(map((params) => params)), {
    initialValue: route.snapshot.queryParamMap,
  });
  /** What is on its way to the address: two changes in one moment must not undo each other. */
  let wanted: Partial<Record<string, string | null>> = {};
  const values = computed(
    () =>
      Object.fromEntries(names.map((name) => [name, query().get(name) ?? ''])) as Record<
        Name,
        string
      >,
    { equal: (one, other) => names.every((name) => one[name] === other[name]) },
  );
  return {
    values,
    set: async (change) => {
      for (const name of names) {
        const value = change[name];
        if (value !== undefined) wanted = { ...wanted, [name]: value === '' ? null : value };
      }
      const sent = wanted;
      const done = await router.navigate([], {
        relativeTo: route,
        queryParams: sent,
        queryParamsHandling: 'merge',
        replaceUrl: true,
      });
      if (wanted === sent) wanted = {};
      return done;
    },
  };
}
