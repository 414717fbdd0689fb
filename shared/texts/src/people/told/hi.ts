import type { TextsLike } from '../../texts.js';
import type { en } from './en.js';

export const hi: TextsLike<typeof en> = {
  'residentTold.added': '{resident} को {unit} में जोड़ा गया',
  'residentTold.addedHint': 'वे आगंतुकों को अंदर आने दे सकते हैं। अगर आप उन्हें नहीं जानते, तो प्रबंधन को बताएँ।',
};
