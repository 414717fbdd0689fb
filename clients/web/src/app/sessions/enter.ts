import { inject } from '@angular/core';
import { Router, type UrlTree } from '@angular/router';
import type { Area } from './areas';
import { Session } from './session';

/** What goes on after a sign-in: the page that was wanted, else somebody's own area. */
export function createEntrance(): (returnTo?: string) => Promise<boolean> {
  const session = inject(Session);
  const router = inject(Router);
  // In place of the sign-in: going back from here leads out, not to a form that asks again.
  return (returnTo) =>
    router.navigateByUrl(placeOf(session, router, returnTo), { replaceUrl: true });
}

/** Where somebody who is signed in belongs: at the page that was wanted, else in their own area. */
export function placeOf(session: Session, router: Router, returnTo: string | undefined): UrlTree {
  const target = safePath(returnTo);
  const isTheirs = session.areas().some((area) => isIn(area, target));
  return target !== undefined && isTheirs ? router.parseUrl(target) : home(session, router);
}

function isIn(area: Area, path: string | undefined): boolean {
  return path !== undefined && /^\/([^/?#]*)/.exec(path)?.[1] === area;
}

/** The address of somebody's own area. */
export function home(session: Session, router: Router): UrlTree {
  if (!session.isSignedIn()) return router.createUrlTree(['/sign-in']);
  const [area] = session.areas();
  return router.createUrlTree([area === undefined ? '/no-community' : `/${area}`]);
}

/** Only a path of this portal: a link must not lead whoever signs in to another site. */
export function safePath(path: string | undefined): string | undefined {
  return path?.startsWith('/') && !path.startsWith('//') && !path.includes('\\') ? path : undefined;
}
