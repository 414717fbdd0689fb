import { inject } from '@angular/core';
import { Router } from '@angular/router';
import { home } from './guards';
import { Session } from './session';

/** What goes on after a sign-in: the page that was wanted, else somebody's own area. */
export function createEntrance(): (returnTo?: string) => Promise<boolean> {
  const session = inject(Session);
  const router = inject(Router);
  return (returnTo) => {
    const target = safePath(returnTo);
    return target === undefined || !session.areas().some((area) => target.startsWith(`/${area}`))
      ? router.navigateByUrl(home(session, router))
      : router.navigateByUrl(target);
  };
}

/** Only a path of this portal: a link must not lead whoever signs in to another site. */
export function safePath(path: string | undefined): string | undefined {
  return path?.startsWith('/') && !path.startsWith('//') && !path.includes('\\') ? path : undefined;
}
