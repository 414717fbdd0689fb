import type { TextsLike } from '../texts.js';
import type { en } from './en.js';

export const it: TextsLike<typeof en> = {
  'job.gardener': 'Giardiniere',
  'job.guard': 'Guardia',
  'job.housekeeping': 'Pulizie',
  'job.technician': 'Tecnico',

  'people.askClose': 'Chiudere l’account di {name}?',
  'people.askCloseText':
    'Tutti i dispositivi vengono disconnessi subito e nessuno può accedere all’account finché un amministratore non lo riapre.',
  'people.askSignOut': 'Disconnettere {name} ovunque?',
  'people.askSignOutText':
    'Ogni dispositivo dovrà accedere di nuovo e fino ad allora non riceve nulla dall’ingresso.',
  'people.change': 'Modifica',
  'people.changeWho': 'Modifica {name}',
  'people.deactivate': 'Chiudi l’account',
  'people.deactivated': 'Chiuso',
  'people.everybody': 'Tutti',
  'people.filter': 'Quali persone',
  'people.job': 'Mansione',
  'people.lead': 'Chi vive e lavora qui e che cosa può fare.',
  'people.noRoles': 'nessuno',
  'people.none': 'Nessuno trovato',
  'people.noneText': 'Provi con l’inizio di un nome o di un indirizzo.',
  'people.reactivate': 'Riapri l’account',
  'people.roles': 'Ruoli nella comunità',
  'people.rolesSaved': 'Ruoli di {name} ora: {roles}',
  'people.saveRoles': 'Salva i ruoli',
  'people.search': 'Nome o indirizzo e-mail',
  'people.self': 'È Lei. I Suoi ruoli deve cambiarli un altro amministratore.',
  'people.signOut': 'Disconnetti ovunque',
  'people.wasClosed': 'L’account di {name} è chiuso.',
  'people.wasOpened': 'L’account di {name} è di nuovo aperto.',
  'people.wasSignedOut': '{name} è disconnesso ovunque.',

  'role.admin': 'Amministratore',
  'role.employee': 'Personale',
  'role.manager': 'Gestore',
  'role.resident': 'Residente',

  'roles.lead': 'Che cosa permette ogni ruolo e mansione. Chi ha quale si cambia in Persone.',
  'roles.no': 'no',
  'roles.permission': 'Può',
  'roles.yes': 'sì',
  'person.title': 'Persona',
  'person.homes': 'Abitazioni',
  'person.noHome': 'Nessuna abitazione propria qui',
  'person.visits': 'Visite di questa abitazione',
  'person.log': 'Che cosa è successo a questo account',
  'person.gone': 'Non c’è nessuno a questo indirizzo',
  'person.goneText': 'Forse ha lasciato la comunità.',
};
