import { Injectable } from '@angular/core';
import { Chime } from './chime';

/** Rings aloud while somebody waits at the gate: two falling tones, like a bell at a door. */
@Injectable({ providedIn: 'root' })
export class Doorbell extends Chime {
  constructor() {
    super({
      everyMs: 2600,
      tones: [
        [784, 0, 0.55],
        [622, 0.32, 0.9],
      ],
      shape: 'sine',
      vibration: [300, 120, 300],
    });
  }
}
