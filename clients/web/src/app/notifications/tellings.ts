import { Injectable, inject } from '@angular/core';
import type { Notification } from '@gatehouse/client/gatehouse-client';
import type { MessageKey } from '@gatehouse/texts/generated/keys';
import { Clock } from '@gatehouse/ui/clock';
import { features } from '../shell/features';
import type { Telling } from '../shell/portal-feature';

/** What the features tell: what it can be chosen by, and what of it can be answered where it stands. */
@Injectable({ providedIn: 'root' })
export class Tellings {
  readonly #clock = inject(Clock);
  readonly #all = features.flatMap(({ tells }) => tells ?? []);
  readonly #byKind = new Map<string, Telling>(
    this.#all.flatMap((one) => one.kinds.map((kind) => [kind, one] as const)),
  );

  /** What notifications can be about, by their labels. */
  readonly subjects: readonly MessageKey[] = this.#all.map(({ label }) => label);

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
