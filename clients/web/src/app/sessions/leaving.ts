import { Location } from '@angular/common';
import { DOCUMENT, Injectable, Injector, inject } from '@angular/core';
import { Router } from '@angular/router';

/** Why a page was left, as the sign-in tells it: the session is over, or somebody else's. */
export type LeavingReason = 'ended' | 'another';

/**
 * The way out of a session. The document is loaded anew at the sign-in, so that nothing of what it
 * held is left in its memory, whichever part of the portal kept it.
 */
@Injectable({ providedIn: 'root' })
export class Leaving {
  readonly #document = inject(DOCUMENT);
  readonly #location = inject(Location);
  // The router asks for the session, which asks for this.
  readonly #injector = inject(Injector);

  /** @param reason undefined for whoever leaves of their own will */
  leave(reason?: LeavingReason): void {
    const router = this.#injector.get(Router);
    const queryParams = {
      ...(reason === 'ended' && { returnTo: router.url }),
      ...(reason && { because: reason }),
    };
    const address = router.serializeUrl(router.createUrlTree(['/sign-in'], { queryParams }));
    // In place of the page that was left: going back must not show it.
    this.#document.location.replace(this.#location.prepareExternalUrl(address));
  }
}
