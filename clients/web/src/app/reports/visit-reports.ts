import { computed, inject, resource, type ResourceRef, type Signal } from '@angular/core';
import type { VisitReport } from '@gatehouse/client/gatehouse-client';
import { Clock } from '@gatehouse/ui/clock';
import type { DayRange } from '@gatehouse/ui/days';
import { Communities } from '../communities/communities';
import { Session } from '../sessions/session';
import { daysBefore, lastDays } from './compare';

interface Compared {
  report: VisitReport;
  before: VisitReport;
}

/**
 * The report of the last days, and that of the time before, to compare them. Called while a component is
 * made.
 *
 * @param count how many days
 */
export function visitReports(count: Signal<number>): {
  days: Signal<DayRange>;
  reports: ResourceRef<Compared | undefined>;
} {
  const { reports: api } = inject(Session).api;
  const clock = inject(Clock);
  const communities = inject(Communities);
  // Days of the community's calendar: its midnight counts, not that of this device.
  const days = computed(() => lastDays(count(), clock.minute(), communities.current()?.timeZone), {
    equal: (a, b) => a.from === b.from && a.to === b.to,
  });
  const reports = resource({
    params: () => (communities.isAsked() ? days() : undefined),
    loader: async ({ params, abortSignal: signal }) => {
      const [report, before] = await Promise.all([
        api.visits(params, { signal }),
        api.visits(daysBefore(params), { signal }),
      ]);
      return { report, before };
    },
  });
  return { days, reports };
}
