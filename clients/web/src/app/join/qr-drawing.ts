import encodeQR from 'qr';

/** So many modules around it have to be empty, or cameras do not find it. */
const quiet = 4;

/** A QR code as a drawing: its modules are one unit wide. */
export interface QrDrawing {
  /** Of a side, with what is empty around it. */
  size: number;
  /** Where it is dark, as the data of an SVG path. */
  path: string;
}

/** @param text at most a thousand letters or so; longer ones nobody could scan from paper */
export function drawQr(text: string): QrDrawing {
  const modules = encodeQR(text, 'raw', { ecc: 'medium', border: quiet });
  const path = modules
    .flatMap((row, y) => row.map((isDark, x) => (isDark ? `M${x} ${y}h1v1h-1z` : '')))
    .join('');
  return { size: modules.length, path };
}
