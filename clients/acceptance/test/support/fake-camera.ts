import { chromium } from '@gatehouse/scripts/provision/chromium';
import { writeFile } from 'node:fs/promises';
import { chromium as driver, type Browser } from 'playwright-core';
import encodeQR from 'qr';

const [WIDTH, HEIGHT] = [640, 480];
const FRAMES = 4;
const [BLACK, GREY, WHITE] = [24, 120, 220];
const MODULE = 6;

/** A browser of its own whose camera shows a QR code, as somebody holds it before a device. */
export async function openBrowserThatSees(text: string, file: string): Promise<Browser> {
  await writeFile(file, filmOf(text));
  const executablePath = await chromium.findProgram();
  if (executablePath === undefined) throw new Error('Chromium was installed, but cannot be found');
  return driver.launch({
    executablePath,
    chromiumSandbox: process.getuid?.() !== 0,
    args: [
      ...['--use-fake-device-for-media-stream', '--use-fake-ui-for-media-stream'],
      `--use-file-for-fake-video-capture=${file}`,
    ],
  });
}

/** A film in which nothing moves, as Y4M: the brightness of each point, and no colours. */
function filmOf(text: string): Buffer {
  const bits = encodeQR(text, 'raw', { ecc: 'medium', border: 4 });
  const size = bits.length * MODULE;
  const [left, top] = [(WIDTH - size) >> 1, (HEIGHT - size) >> 1];
  const bright = Buffer.alloc(WIDTH * HEIGHT, GREY);
  for (let y = 0; y < size; y++)
    for (let x = 0; x < size; x++) {
      const isDark = bits[Math.floor(y / MODULE)]?.[Math.floor(x / MODULE)] ?? false;
      bright[(top + y) * WIDTH + left + x] = isDark ? BLACK : WHITE;
    }
  const frame = Buffer.concat([
    ...[Buffer.from('FRAME\n'), bright, Buffer.alloc((WIDTH * HEIGHT) / 2, 128)],
  ]);
  const head = Buffer.from(`YUV4MPEG2 W${WIDTH} H${HEIGHT} F10:1 Ip A1:1 C420\n`);
  return Buffer.concat([head, ...Array.from({ length: FRAMES }, () => frame)]);
}
