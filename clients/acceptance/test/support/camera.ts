import type { Page } from 'playwright-core';

/** What a telephone's camera writes beside a picture: nobody else's business. */
export const whereItWasTaken = 'GPS 12.9716 N 77.5946 E';

/** Opens a page to which the browser refuses the camera, as where somebody has said no. */
export async function openWithoutCamera(page: Page, path: string): Promise<void> {
  await page.route(`**${path}`, async (route) => {
    const response = await route.fetch();
    const headers = { ...response.headers(), 'permissions-policy': 'camera=()' };
    await route.fulfill({ response, headers });
  });
  await page.goto(path);
  await page.unroute(`**${path}`);
}

/** A JPEG as telephones make them: large, lying on its side, and with a note of where it was taken. */
export async function takePhoto(page: Page): Promise<Buffer> {
  const url = await page.evaluate(() => {
    const canvas = document.createElement('canvas');
    [canvas.width, canvas.height] = [3000, 2000];
    const context = canvas.getContext('2d');
    for (let x = 0; x < 30; x++) {
      if (context) context.fillStyle = `hsl(${x * 12} 55% 55%)`;
      context?.fillRect(x * 100, 0, 100, 2000);
    }
    return canvas.toDataURL('image/jpeg', 0.9);
  });
  const plain = Buffer.from(url.slice(url.indexOf(',') + 1), 'base64');
  return Buffer.concat([plain.subarray(0, 2), exif(), plain.subarray(2)]);
}

/** The segment APP1 with an orientation (6: turn it to the right) and a description. */
function exif(): Buffer {
  const text = Buffer.from(`${whereItWasTaken}\0`, 'latin1');
  const tiff = Buffer.alloc(8 + 2 + 2 * 12 + 4);
  tiff.write('MM\0*', 0, 'latin1');
  tiff.writeUInt32BE(8, 4);
  tiff.writeUInt16BE(2, 8);
  const [description, orientation] = [10, 22];
  tiff.writeUInt16BE(0x010e, description);
  tiff.writeUInt16BE(2, description + 2);
  tiff.writeUInt32BE(text.length, description + 4);
  tiff.writeUInt32BE(tiff.length, description + 8);
  tiff.writeUInt16BE(0x0112, orientation);
  tiff.writeUInt16BE(3, orientation + 2);
  tiff.writeUInt32BE(1, orientation + 4);
  tiff.writeUInt16BE(6, orientation + 8);
  const body = Buffer.concat([Buffer.from('Exif\0\0', 'latin1'), tiff, text]);
  const head = Buffer.from([0xff, 0xe1, 0, 0]);
  head.writeUInt16BE(body.length + 2, 2);
  return Buffer.concat([head, body]);
}
