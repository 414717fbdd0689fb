import { inject } from '@angular/core';
import { ActivatedRoute } from '@angular/router';

/** What stands behind `#token=` in the link of a mail: no server and no log ever sees it. */
export function linkToken(): string | undefined {
  const { fragment } = inject(ActivatedRoute).snapshot;
  return new URLSearchParams(fragment ?? '').get('token') ?? undefined;
}
