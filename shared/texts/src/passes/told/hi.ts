import type { TextsLike } from '../../texts.js';
import type { en } from './en.js';

export const hi: TextsLike<typeof en> = {
  'passTold.used': '{visitor} अंदर आए',
  'passTold.usedBy': '{unit} के पास से।',
  'passTold.usedByMany': '{unit} के पास से, एक साथ {people}।',
};
