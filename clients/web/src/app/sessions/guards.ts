import { inject } from '@angular/core';
import { Router, type CanActivateFn, type CanMatchFn } from '@angular/router';
import type { Area } from './areas';
import { home, placeOf } from './enter';
import { Session } from './session';

/** Sends whoever is signed in to their own area, and everybody else to the sign-in. */
export const whenSignedIn: CanActivateFn = async () => {
  const session = inject(Session);
  const router = inject(Router);
  await resumed(session);
  return home(session, router);
};

/** Sends on who is signed in already, unless they are to hear that somebody else was before. */
export const whenSignedOut: CanActivateFn = ({ queryParamMap }) => {
  const session = inject(Session);
  if (!session.isSignedIn() || queryParamMap.get('because') === 'another') return true;
  return placeOf(session, inject(Router), queryParamMap.get('returnTo') ?? undefined);
};

/** Lets in who has a role there. Others are sent to their own area; unknown ones sign in first. */
export function inArea(area: Area): CanMatchFn {
  return async (_route, segments) => {
    const session = inject(Session);
    const router = inject(Router);
    await resumed(session);
    if (session.areas().includes(area)) return true;
    if (session.isSignedIn()) return home(session, router);
    const wanted = router.currentNavigation()?.initialUrl.toString();
    const returnTo = wanted ?? `/${segments.map(({ path }) => path).join('/')}`;
    return router.createUrlTree(['/sign-in'], { queryParams: { returnTo } });
  };
}

/** Whoever cannot be asked whether the session goes on sees the sign-in, which says why. */
async function resumed(session: Session): Promise<void> {
  await session.start().catch(() => undefined);
}
