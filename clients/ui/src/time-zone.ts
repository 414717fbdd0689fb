import { Injectable, computed, inject, signal } from '@angular/core';
import { Words } from './words';

/** Where the clocks of a community are, and how it writes. */
export interface Place {
  /** An IANA name. */
  timeZone: string;
  /** A BCP 47 tag. */
  locale: string;
}

/** A name without a meaning for anybody: what `Intl` says where it knows of no other. */
const bareOffset = /^(GMT|UTC)./;

/**
 * The zone that times are told in: that of the community, wherever the device is. A guard's "7:32 PM"
 * is then the resident's, too.
 */
@Injectable({ providedIn: 'root' })
export class TimeZone {
  readonly #words = inject(Words);
  readonly #place = signal<Place | undefined>(undefined);
  readonly #clocks = computed(() => {
    const timeZone = this.#place()?.timeZone;
    return { here: clockIn(undefined), there: clockIn(timeZone) };
  });

  /** An IANA name; undefined, which means the device's own, while no community is known. */
  readonly name = computed(() => this.#place()?.timeZone);

  use(place: Place | undefined): void {
    this.#place.set(place);
  }

  /** "IST" where it has to be said: where the device's clock shows another time, or may. */
  nameAt(at: Date): string | undefined {
    const { here, there } = this.#clocks();
    const isSame = this.#place() !== undefined && here.format(at) === there.format(at);
    return isSame ? undefined : this.#shortName(at);
  }

  #shortName(at: Date): string {
    const { timeZone, locale } = this.#place() ?? {};
    const region = locale === undefined ? undefined : new Intl.Locale(locale).maximize().region;
    const language = this.#words.language();
    // What a zone is called for short is known of the zones of one's own region only.
    const locales = region === undefined ? [language] : [`${language}-${region}`, `en-${region}`];
    const names = locales.map((one) => shortNameIn(one, timeZone, at));
    return names.find((name) => !bareOffset.test(name)) ?? names[0] ?? '';
  }
}

/** Two of them agree on a moment if their clocks show the same. */
function clockIn(timeZone: string | undefined): Intl.DateTimeFormat {
  return new Intl.DateTimeFormat('sv', { dateStyle: 'short', timeStyle: 'short', timeZone });
}

function shortNameIn(locale: string, timeZone: string | undefined, at: Date): string {
  const parts = new Intl.DateTimeFormat(locale, { timeZone, timeZoneName: 'short' });
  return parts.formatToParts(at).find(({ type }) => type === 'timeZoneName')?.value ?? '';
}
