import type { TextsLike } from '../../texts.js';
import type { en } from './en.js';

export const hi: TextsLike<typeof en> = {
  'reports.aWeekAgo': 'एक हफ़्ते पहले पूरे दिन में {value}',
  'reports.answered': 'जवाब मिले',
  'reports.asked': 'मुलाक़ातें',
  'reports.daysBefore': { one: 'पिछले दिन {value}', other: 'पिछले {count} दिनों में {value}' },
  'reports.exportTooLarge': 'फ़ाइल बहुत बड़ी हो जाएगी। कम दिन चुनें।',
  'reports.exportTooMany':
    '{visits} मुलाक़ातें हैं, और PDF में {most} की जगह है। कम दिन या कोई और प्रारूप चुनें।',
  'reports.gateToday': 'आज गेट पर',
  'reports.median': 'जवाब का सामान्य समय',
};
