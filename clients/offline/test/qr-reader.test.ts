import { expect } from 'chai';
import { readFrame } from '../src/qr-reader.js';
import { frameOf, HEIGHT, numbersFrom, WIDTH, type Sight } from './hard-frames.js';

const SIGNS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';

/** As long as the code of a pass. */
function someCode(seed: number): string {
  const random = numbersFrom(seed);
  const signs = Array.from({ length: 186 }, () => SIGNS[Math.floor(random() * 32)]);
  return `GH1${signs.join('')}`;
}

/** What has to be read, each time. */
const sights: Record<string, Sight> = {
  'that is held well': {},
  'that is upside down': { rotate: 180 },
  'that is turned': { rotate: 38 },
  'that is held askew': { tilt: 35, rotate: 12 },
  'that is far away': { module: 3 },
  'that is blurred': { blur: 1.6 },
  'in the glare of a lamp': { glare: 0.5 },
  'at dusk': { contrast: 0.5, noise: 8 },
  'at dusk, askew and far away': { contrast: 0.6, noise: 6, tilt: 25, module: 3.6, blur: 0.9 },
};

describe('reading a QR code', function reading() {
  this.timeout(30_000);

  for (const [what, sight] of Object.entries(sights))
    it(`${what}, of the length of a pass`, () => {
      for (const seed of [1, 2, 3]) {
        const code = someCode(seed);
        expect(readFrame(frameOf(code, sight, seed)), `seed ${seed}`).to.equal(code);
      }
    });

  it('reads nothing where there is none, and nothing else where it cannot be read', () => {
    const random = numbersFrom(9);
    const noise = new Uint8ClampedArray(WIDTH * HEIGHT * 4).map(() => random() * 255);
    expect(readFrame({ data: noise, width: WIDTH, height: HEIGHT })).to.equal(undefined);
    for (const seed of [4, 5, 6, 7]) {
      const code = someCode(seed);
      const read = readFrame(frameOf(code, { blur: 3.4, noise: 20, contrast: 0.3 }, seed));
      expect([code, undefined]).to.include(read);
    }
  });
});
