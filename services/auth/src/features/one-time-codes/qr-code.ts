import { toDataURL, toString } from 'qrcode';

/** A QR code as a page shows it (SVG) and as an app does (PNG as a data URI). */
export interface QrCode {
  svg: string;
  png: string;
}

/** Draws `text` as a QR code. */
export async function drawQrCode(text: string): Promise<QrCode> {
  const [svg, png] = await Promise.all([
    toString(text, { type: 'svg', errorCorrectionLevel: 'M' }),
    toDataURL(text, { type: 'image/png', errorCorrectionLevel: 'M', scale: 6 }),
  ]);
  return { svg, png };
}
