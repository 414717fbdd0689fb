import { Injectable, inject } from '@angular/core';
import type { Notification } from '@gatehouse/client/gatehouse-client';
import type { MessageKey } from '@gatehouse/texts/generated/keys';
import { Clock } from '@gatehouse/ui/clock';
import type { Telling } from '../shell/portal-feature';

/**
 * What the features tell: what it can be chosen by, and what of it can be answered where it stands. The
 * shell hands it on.
 */
@Injectable({ providedIn: 'root' })
export class Tellings {
  readonly #clock = inject(Clock);
  #byKind: ReadonlyMap<string, Telling> = new Map();

  /** What notifications can be about, by their labels. */
  subjects: readonly MessageKey[] = [];

  use(tellings: readonly Telling[]): void {
    this.subjects = tellings.map(({ label }) => label);
    this.#byKind = new Map(
      tellings.flatMap((one) => one.kinds.map((kind) => [kind, one] as const)),
    );
  }

  /** Whether it is about that; everything is about nothing in particular. */
  isAbout(subject: MessageKey | '', { kind }: Notification): boolean {
    return subject === '' || this.#byKind.get(kind)?.label === subject;
  }

  needsAnswer(notification: Notification): boolean {
    const needs = this.#byKind.get(notification.kind)?.needsAnswer;
    return needs?.(notification, this.#clock.now()) ?? false;
  }

  /** What answers it; undefined where there is nothing to answer. */
  answering({ kind }: Notification): Telling['load'] {
    return this.#byKind.get(kind)?.load;
  }
}
