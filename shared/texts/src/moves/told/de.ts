import type { TextsLike } from '../../texts.js';
import type { en } from './en.js';

export const de: TextsLike<typeof en> = {
  'moveTold.requestedOut': '{person} möchte aus {unit} ausziehen',
  'moveTold.requestedIn': '{person} möchte in {unit} einziehen',
  'moveTold.requestedHint': 'Der Tag ist {day}. Stimmen Sie dem Umzug zu, oder lehnen Sie ihn ab.',
  'moveTold.approvedOut': 'Der Auszug von {person} aus {unit} wurde genehmigt',
  'moveTold.approvedIn': 'Der Einzug von {person} in {unit} wurde genehmigt',
  'moveTold.approvedHint': 'Der Tag ist {day}.',
  'moveTold.refusedOut': 'Der Auszug von {person} aus {unit} wurde abgelehnt',
  'moveTold.refusedIn': 'Der Einzug von {person} in {unit} wurde abgelehnt',
  'moveTold.refusedReason': 'Grund: {reason}',
  'moveTold.refusedHint': 'Wenn das ein Irrtum ist, fragen Sie die Verwaltung.',
  'moveTold.cancelledOut': 'Der Auszug von {person} aus {unit} wurde abgesagt',
  'moveTold.cancelledIn': 'Der Einzug von {person} in {unit} wurde abgesagt',
  'moveTold.cancelledHint': 'Er war für {day} geplant.',
  'moveTold.doneOut': '{person} ist aus {unit} ausgezogen',
  'moveTold.doneIn': '{person} ist in {unit} eingezogen',
  'moveTold.doneHint': 'Geplant war {day}.',
  'moveTold.failedOut': 'Der Auszug von {person} aus {unit} ist nicht gelungen',
  'moveTold.failedIn': 'Der Einzug von {person} in {unit} ist nicht gelungen',
  'moveTold.failedHint':
    'Der Tag war {day}. Es wird erneut versucht; sehen Sie nach, was den Umzug aufhält.',
};
