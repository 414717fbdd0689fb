import type { TextsLike } from '../../texts.js';
import type { en } from './en.js';

export const hi: TextsLike<typeof en> = {
  'mail.hello': 'नमस्ते,',
  'mail.helloName': 'नमस्ते {name},',
  'mail.labelled': '{label}:',
  'mail.linkOnce': 'यह लिंक एक बार काम करता है।',
  'mail.linkUntil': 'यह लिंक एक बार काम करता है, {until} तक।',
  'mail.nothingToDo': 'यदि यह आप नहीं थे, तो कुछ करने की ज़रूरत नहीं है।',
  'mail.when': 'कब: {at}',
};
