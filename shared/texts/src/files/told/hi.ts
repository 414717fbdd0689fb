import type { TextsLike } from '../../texts.js';
import type { en } from './en.js';

export const hi: TextsLike<typeof en> = {
  'fileTold.infected': '{name} में वायरस मिला',
  'fileTold.infectedHint': '{uploader} ने फ़ाइल अपलोड की थी। उसे हटा दिया गया। मिला: {found}।',
};
