import type { TextsLike } from '../texts.js';
import type { en } from './en.js';

export const hi: TextsLike<typeof en> = {
  'unit.example': 'जैसे A-101',
  'unit.label': 'घर',
  'unit.missing': 'सूची में से एक घर चुनें।',
  'unit.nobodyOnline': 'इस समय वहाँ किसी ने पोर्टल नहीं खोला है।',
  'unit.online': 'अभी ऑनलाइन: {names}',
  'unit.unknown': 'इस नाम का कोई घर नहीं है।',
};
