import { Injectable } from '@angular/core';
import { Chime } from '../visits/chime';

/** Two tones that climb, again and again: nobody takes it for the bell at the gate. */
@Injectable({ providedIn: 'root' })
export class Siren extends Chime {
  constructor() {
    super({
      everyMs: 1300,
      tones: [
        [587, 0, 0.3],
        [880, 0.28, 0.34],
        [587, 0.6, 0.3],
        [880, 0.88, 0.34],
      ],
      shape: 'sawtooth',
      vibration: [500, 100, 500, 100],
    });
  }
}
