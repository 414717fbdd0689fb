import type { TextsLike } from '../../texts.js';
import type { en } from './en.js';

export const hi: TextsLike<typeof en> = {
  'shiftTold.assigned': '{day} को आपकी ड्यूटी है',
  'shiftTold.changed': '{day} की आपकी ड्यूटी बदली है',
  'shiftTold.cancelled': '{day} की आपकी ड्यूटी रद्द है',
  'shiftTold.times': '{starts} से {ends} तक।',
};
