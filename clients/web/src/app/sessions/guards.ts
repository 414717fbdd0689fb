import { inject } from '@angular/core';
import { Router, type CanActivateFn, type CanMatchFn, type UrlTree } from '@angular/router';
import type { Area } from './areas';
import { Session } from './session';

/** Sends whoever is signed in to their own area, and everybody else to the sign-in. */
export const whenSignedIn: CanActivateFn = async () => {
  const session = inject(Session);
  const router = inject(Router);
  await resumed(session);
  return home(session, router);
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

/** The address of somebody's own area. */
export function home(session: Session, router: Router): UrlTree {
  if (!session.isSignedIn()) return router.createUrlTree(['/sign-in']);
  const [area] = session.areas();
  return router.createUrlTree([area === undefined ? '/no-community' : `/${area}`]);
}

/** Whoever cannot be asked whether the session goes on sees the sign-in, which says why. */
async function resumed(session: Session): Promise<void> {
  await session.start().catch(() => undefined);
}
