import encodeQR from 'qr';

// Pictures as the camera of a tablet makes them at a gate: a code that is held askew, blurred, far away, in
// the glare of a lamp, or at dusk. The same seed is the same picture.

export const [WIDTH, HEIGHT] = [640, 480];

/** How a code is seen; what is left out is as it should be. */
export interface Sight {
  /** How many points of the picture a module of the code has. */
  module?: number;
  /** Degrees, in the plane of the picture, and out of it. */
  rotate?: number;
  tilt?: number;
  /** How far each point runs into others. */
  blur?: number;
  /** How bright a spot lies on it: 1 hides what is below. */
  glare?: number;
  /** How far black is from white: 1 where it is day. */
  contrast?: number;
  noise?: number;
}

type Point = readonly [x: number, y: number];
type Grey = Float32Array<ArrayBuffer>;

const [DARK, LIGHT, AROUND] = [25, 225, 150];
/** How far away the camera is. */
const FOCUS = 900;

/** Numbers from 0 to 1 that are the same each time (mulberry32). */
export function numbersFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** A picture of a code that says the text. */
export function frameOf(text: string, sight: Sight, seed: number) {
  const { module = 5, blur = 0.6, glare = 0, contrast = 1, noise = 3 } = sight;
  const random = numbersFrom(seed);
  const bits = encodeQR(text, 'raw', { ecc: 'medium', border: 4 });
  const size = bits.length * module;
  const seen = placeOf(sight, random);
  const grey: Grey = new Float32Array(WIDTH * HEIGHT);
  const [spotX, spotY] = [(random() - 0.5) * size * 0.6, (random() - 0.5) * size * 0.6];
  for (let at = 0; at < grey.length; at++) {
    const [x, y] = seen([(at % WIDTH) - WIDTH / 2, Math.floor(at / WIDTH) - HEIGHT / 2]);
    const bit =
      bits[Math.floor(y / module + bits.length / 2)]?.[Math.floor(x / module + bits.length / 2)];
    const away = ((x - spotX) ** 2 + (y - spotY) ** 2) / (size * 0.2) ** 2;
    const ink = bit === undefined ? AROUND : bit ? DARK : LIGHT;
    grey[at] = ink + glare * LIGHT * Math.exp(-away);
  }
  const soft = blurred(blurred(grey, blur, 1), blur, WIDTH);
  const data = new Uint8ClampedArray(WIDTH * HEIGHT * 4);
  soft.forEach((value, at) => {
    const level = 128 + (Math.min(255, value) - 128) * contrast;
    data.fill(level * Math.sqrt(contrast) + (random() - 0.5) * 3.4 * noise, at * 4, at * 4 + 3);
    data[at * 4 + 3] = 255;
  });
  return { data, width: WIDTH, height: HEIGHT };
}

/** From a point of the picture to the point of the code that is seen there. */
function placeOf({ rotate = 0, tilt = 0 }: Sight, random: () => number): (point: Point) => Point {
  const turn = (degrees: number) => (degrees * Math.PI) / 180;
  const [angle, lean, axis] = [turn(rotate) + (random() - 0.5) * 0.06, turn(tilt), random() * 7];
  return (point) => {
    const [along, across] = turned(point, -axis);
    // What leans away from the camera is smaller there.
    const depth = FOCUS / (FOCUS * Math.cos(lean) - across * Math.sin(lean));
    const flat: Point = [along * depth * Math.cos(lean), across * depth];
    return turned(turned(flat, axis), -angle);
  };
}

function turned([x, y]: Point, angle: number): Point {
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
  return [x * cos - y * sin, x * sin + y * cos];
}

/** @param step to the next point: 1 along a line, the width of the picture down a column */
function blurred(grey: Grey, sigma: number, step: number): Grey {
  const reach = Math.ceil(sigma * 3);
  const weights = Array.from({ length: 2 * reach + 1 }, (_, n) =>
    Math.exp(-((n - reach) ** 2) / (2 * sigma ** 2)),
  );
  const whole = weights.reduce((sum, weight) => sum + weight, 0);
  return grey.map((own, at) => {
    const sum = weights.reduce(
      (all, weight, n) => all + weight * (grey[at + (n - reach) * step] ?? own),
      0,
    );
    return sum / whole;
  });
}
