import { passLayout, type CodedWindow } from '@gatehouse/codes/pass-code';
import encodeQr from 'qr';
import type { CodesService } from '../codes/codes.feature.js';
import { mostAtOnce } from './pass-state.js';
import { WEEKDAYS } from './pass-time.js';
import type { Pass, PassView, PassWindow } from './passes.types.js';

/** The QR code of a pass: what it says, and as an image. */
export interface PassQr {
  text: string;
  svg: string;
}

/** So many modules around it have to be empty, or cameras do not find it. */
const QUIET = 4;
/** More changes than there is room for are as many as that: gates compare which is newer. */
const MOST_REVISIONS = 0xffff;

/** What a gate believes without a network: signed by the community. */
export function createPassQr({ codes }: { codes: Pick<CodesService, 'sign'> }) {
  return async ({ pass, units }: PassView): Promise<PassQr> => {
    const { id: passId, kind, validFrom, validTo, maxUses, revision, windows } = pass;
    const text = await codes.sign(pass.communityId, passLayout, {
      ...{ passId, kind, validFrom, validTo, ...(maxUses !== undefined && { maxUses }) },
      ...{ revision: Math.min(revision, MOST_REVISIONS), people: mostAtOnce(pass) },
      ...{ windows: windows.map(codedWindow), label: labelOf(pass, units) },
    });
    return {
      text,
      svg: encodeQr(text, 'svg', { ecc: 'medium', encoding: 'alphanumeric', border: QUIET }),
    };
  };
}

const labelOf = ({ visitor }: Pass, units: PassView['units']): string =>
  [visitor.name, ...units.map(({ name }) => name)].join(' · ');

function codedWindow({ days, from, to }: PassWindow): CodedWindow {
  const numbers = days.map((day) => WEEKDAYS.indexOf(day) + 1).sort((a, b) => a - b);
  return { days: numbers, from: minutesOf(from), to: minutesOf(to) };
}

function minutesOf(time: string): number {
  const [hours = 0, minutes = 0] = time.split(':').map(Number);
  return hours * 60 + minutes;
}
