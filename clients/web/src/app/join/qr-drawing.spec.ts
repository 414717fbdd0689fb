import decodeQR from 'qr/decode.js';
import { describe, expect, it } from 'vitest';
import { drawQr, type QrDrawing } from './qr-drawing';

/** So many pixels is a module wide. */
const scale = 4;

/** As a camera would see it. */
function pictureOf({ size, path }: QrDrawing) {
  const width = size * scale;
  const data = new Uint8ClampedArray(width * width * 4).fill(255);
  for (const [, x = '', y = ''] of path.matchAll(/M(\d+) (\d+)h1v1h-1z/g))
    for (let row = 0; row < scale; row += 1)
      for (let column = 0; column < scale; column += 1) {
        const at = (Number(y) * scale + row) * width + Number(x) * scale + column;
        data.fill(0, at * 4, at * 4 + 3);
      }
  return { width, height: width, data };
}

describe('a QR code', () => {
  it('says what it was made of', () => {
    const text = 'https://lakeview.gatehouse.example/p/join/7K3QX9M2TB';
    expect(decodeQR(pictureOf(drawQr(text)))).toBe(text);
  });

  it('is empty around, so that cameras find it', () => {
    const { size, path } = drawQr('https://a.example/p/join/7K3QX9M2TB');
    const places = [...path.matchAll(/M(\d+) (\d+)/g)].flatMap(([, x, y]) => [
      Number(x),
      Number(y),
    ]);
    expect(Math.min(...places)).toBe(4);
    expect(Math.max(...places)).toBe(size - 5);
  });
});
