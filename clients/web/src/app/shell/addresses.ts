import { Injectable, inject } from '@angular/core';
import { Router } from '@angular/router';
import { Session } from '../sessions/session';

/** Addresses within the area that somebody is in: each thing has the same one in all of them. */
@Injectable({ providedIn: 'root' })
export class Addresses {
  readonly #router = inject(Router);
  readonly #session = inject(Session);

  /** @param path such as `/visits` */
  to(path: string): string {
    const here = /^\/([^/?#]+)/.exec(this.#router.url)?.[1];
    const area = this.#session.areas().find((one) => one === here) ?? this.#session.areas()[0];
    return `/${area ?? ''}${path}`;
  }
}
