import { describe, expect, it } from 'vitest';
import tokens from '../styles/tokens.css' with { loader: 'text' };

type Theme = 'light' | 'dark';
const themes: Theme[] = ['light', 'dark'];
const series = [1, 2, 3, 4, 5, 6].map((place) => `series-${place}`);

/** The three channels of a token's colour, each from 0 to 1. */
function colour(name: string, theme: Theme): number[] {
  const [, light = '', dark = light] =
    new RegExp(`--${name}:\\s*(?:light-dark\\()?(#\\w{6})(?:,\\s*(#\\w{6}))?`).exec(tokens) ?? [];
  const hex = theme === 'light' ? light : dark;
  if (hex === '') throw new Error(`There is no token ${name}`);
  return [1, 3, 5].map((at) => parseInt(hex.slice(at, at + 2), 16) / 255);
}

const linear = (channel: number): number =>
  channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;

function luminance(channels: number[]): number {
  const [red = 0, green = 0, blue = 0] = channels.map(linear);
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: string, other: string, theme: Theme): number {
  const [dark = 0, light = 0] = [one, other]
    .map((name) => luminance(colour(name, theme)))
    .sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

/** How far apart two colours are for the eye, in OKLab. */
function distance(one: string, other: string, theme: Theme): number {
  const [a, b] = [one, other].map((name) => oklab(colour(name, theme)));
  return Math.hypot(...(a ?? []).map((value, index) => value - (b?.[index] ?? 0)));
}

function oklab(channels: number[]): number[] {
  const [r = 0, g = 0, b = 0] = channels.map(linear);
  const l = Math.cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b);
  const m = Math.cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b);
  const s = Math.cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b);
  return [
    0.2104542553 * l + 0.793617785 * m - 0.0040720468 * s,
    1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s,
    0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s,
  ];
}

describe.each(themes)('colours, %s', (theme) => {
  it('of a chart stand out from the ground and from each other', () => {
    for (const [place, one] of series.entries()) {
      expect(contrast(one, 'surface', theme), one).toBeGreaterThanOrEqual(3);
      for (const other of series.slice(place + 1))
        expect(distance(one, other, theme), `${one} and ${other}`).toBeGreaterThan(0.09);
    }
  });

  it('of what is chosen stand out from what is not', () => {
    for (const ground of ['surface', 'surface-sunk', 'paper', 'brand-soft'])
      expect(contrast('brand', ground, theme), ground).toBeGreaterThanOrEqual(3);
  });

  it('of words can be read on their ground', () => {
    for (const tone of ['brand', 'no', 'info', 'warn', 'ring'])
      expect(contrast(`on-${tone}-soft`, `${tone}-soft`, theme), tone).toBeGreaterThanOrEqual(4.5);
    for (const tone of ['ink', 'ink-soft', 'brand', 'no', 'info', 'warn'])
      expect(contrast(tone, 'surface', theme), tone).toBeGreaterThanOrEqual(4.5);
  });
});
