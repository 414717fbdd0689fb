import type { Visit } from '@gatehouse/client/gatehouse-client';
import type { Crowd } from './crowd.js';
import { visitsPath } from './http/fixed-visit.js';
import type { RowHead } from './measurement.js';
import type { Poster } from './poster.js';

/** A guard's requests for visits, to one unit after the other. */
export class Guard {
  readonly #crowd: Crowd;
  readonly #poster: Poster;
  #asked = 0;
  #refused = 0;
  #firstRefusal: string | undefined;

  constructor(crowd: Crowd, poster: Poster) {
    this.#crowd = crowd;
    this.#poster = poster;
  }

  /** How many were not accepted; on a machine that is too small or too busy, some are not. */
  get refused(): number {
    return this.#refused;
  }

  /** What the first refusal said. */
  get firstRefusal(): string | undefined {
    return this.#firstRefusal;
  }

  /** @returns the id of the visit; undefined when it was refused. */
  async requestVisit(): Promise<string | undefined> {
    const { units, guardToken } = this.#crowd;
    this.#asked += 1;
    const body = JSON.stringify({
      unitId: units[this.#asked % units.length]?.id,
      kind: 'delivery',
      visitor: { name: `Visitor ${this.#asked}`, phone: '+919800000001', company: 'Parcels & Co' },
    });
    const headers = { authorization: `Bearer ${guardToken}` };
    const answer = await this.#poster.send('POST', visitsPath, headers, body);
    if (answer.status === 201) return (JSON.parse(answer.body) as Visit).id;
    this.#refused += 1;
    this.#firstRefusal ??= `${answer.status} ${answer.body.slice(0, 200)}`;
    return undefined;
  }
}

/** A count of failures: the only good one is zero. */
export function failureRow(what: string, unit: string): RowHead {
  return { what, unit, target: { of: 'median', atMost: 0 } };
}

/** How many residents hear of each visit. */
export const hearersPerVisit = 2;
