const units = ['byte', 'kilobyte', 'megabyte', 'gigabyte'] as const;
const step = 1000;

/** How long a file is, as people of the language write it: `48.2 MB`. */
export function sizeIn(language: string, bytes: number): string {
  let [size, at] = [bytes, 0];
  for (; size >= step && at < units.length - 1; at += 1) size /= step;
  const unit = units[at] ?? 'byte';
  const style = { style: 'unit', unit, unitDisplay: 'short', maximumFractionDigits: 1 } as const;
  return new Intl.NumberFormat(language, style).format(size);
}
