import type { TextsLike } from '../texts.js';
import type { en } from './en.js';

export const de: TextsLike<typeof en> = {
  'passkey.add': 'Passkey hinzufügen',
  'passkey.askRemove': 'Den Passkey {name} entfernen?',
  'passkey.askRemoveText':
    'Er öffnet Ihr Konto ab sofort nicht mehr. Ohne einen anderen zweiten Faktor genügt dann allein Ihr Passwort.',
  'passkey.name': 'Name des Passkeys',
  'passkey.nameHint': 'Um ihn von anderen zu unterscheiden, etwa nach dem Gerät.',
  'passkey.removeWhich': 'Passkey {name} entfernen',
  'passkey.removed': 'Der Passkey {name} ist entfernt.',
  'passkey.since': 'hinzugefügt {when}',
  'passkey.synced': 'auf mehreren Geräten',
  'passkey.text':
    'Melden Sie sich mit Fingerabdruck, Gesicht oder der Sperre Ihres Geräts an. Keine falsche Seite kann einen Passkey stehlen.',
  'passkey.title': 'Passkeys',
  'passkey.becomesFactor':
    'Danach öffnet Ihr Passwort allein das Konto nicht mehr: Wer sich damit anmeldet, braucht auch den Passkey oder einen Wiederherstellungscode. Die Codes bekommen Sie sofort.',
};
