import type { TextsLike } from '../texts.js';
import type { en } from './en.js';

export const it: TextsLike<typeof en> = {
  'passkey.add': 'Aggiungi una passkey',
  'passkey.askRemove': 'Rimuovere la passkey {name}?',
  'passkey.askRemoveText':
    'Non apre più il Suo account da subito. Senza un altro secondo fattore basterà la sola password.',
  'passkey.name': 'Nome della passkey',
  'passkey.nameHint': 'Per distinguerla dalle altre, ad esempio dal dispositivo.',
  'passkey.removeWhich': 'Rimuovi la passkey {name}',
  'passkey.removed': 'La passkey {name} è rimossa.',
  'passkey.since': 'aggiunta {when}',
  'passkey.synced': 'su più dispositivi',
  'passkey.text':
    'Accedi con l’impronta, il volto o il blocco del dispositivo. Nessuna pagina falsa può rubare una passkey.',
  'passkey.title': 'Passkey',
  'passkey.becomesFactor':
    'Da quel momento la sola password non aprirà più il suo account: accedendo con essa verrà chiesta anche la passkey o un codice di recupero. Riceverà subito i codici.',
};
