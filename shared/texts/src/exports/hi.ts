import type { TextsLike } from '../texts.js';
import type { en } from './en.js';

export const hi: TextsLike<typeof en> = {
  'export.action': 'निर्यात करें',
  'export.cancelled': 'रद्द किया गया',
  'export.done': 'तैयार',
  'export.download': '{name} डाउनलोड करें',
  'export.failed': 'नहीं लिखा गया',
  'export.format': 'प्रारूप',
  'export.list': 'निर्यात',
  'export.none': 'हाल में कुछ निर्यात नहीं हुआ।',
  'export.queued': 'अपनी बारी के इंतज़ार में',
  'export.running': 'लिखा जा रहा है',
  'export.tooLarge': 'फ़ाइल बहुत बड़ी हो जाएगी। कोई और प्रारूप चुनें।',
  'export.unknown': 'हमारी ओर कुछ गड़बड़ हुई। फिर से कोशिश करें; ऐसा ही रहे तो हमें बताएँ।',
};
