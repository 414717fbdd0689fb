import type { Language } from '@gatehouse/texts/languages';
import type { InvitationOutcome } from './invitation-batches.types.js';

/** What stands in a file of those who were invited beside their names. */
export interface OutcomeTableTexts {
  title: string;
  name: string;
  building: string;
  unit: string;
  outcome: string;
  outcomes: Record<InvitationOutcome, string>;
}

export const OUTCOME_TABLE_TEXTS: Record<Language, OutcomeTableTexts> = {
  en: {
    title: 'Invitations',
    name: 'Name',
    building: 'Building',
    unit: 'Home',
    outcome: 'What has become of it',
    outcomes: {
      sent: 'Invited',
      lately: 'Invited less than a day ago',
      'has-account': 'Has an account already',
      'no-address': 'No mail address',
      'no-home': 'Lives nowhere here',
      own: 'It is your own address',
    },
  },
  hi: {
    title: 'आमंत्रण',
    name: 'नाम',
    building: 'इमारत',
    unit: 'घर',
    outcome: 'क्या हुआ',
    outcomes: {
      sent: 'आमंत्रित',
      lately: 'एक दिन से कम पहले आमंत्रित',
      'has-account': 'पहले से खाता है',
      'no-address': 'कोई ईमेल पता नहीं',
      'no-home': 'यहाँ कोई घर नहीं',
      own: 'यह आपका अपना पता है',
    },
  },
  ar: {
    title: 'الدعوات',
    name: 'الاسم',
    building: 'المبنى',
    unit: 'المنزل',
    outcome: 'ما آل إليه الأمر',
    outcomes: {
      sent: 'تمت الدعوة',
      lately: 'تمت دعوته قبل أقل من يوم',
      'has-account': 'لديه حساب بالفعل',
      'no-address': 'لا عنوان بريد',
      'no-home': 'لا منزل له هنا',
      own: 'هذا عنوانك أنت',
    },
  },
  de: {
    title: 'Einladungen',
    name: 'Name',
    building: 'Gebäude',
    unit: 'Wohnung',
    outcome: 'Was daraus wurde',
    outcomes: {
      sent: 'Eingeladen',
      lately: 'Vor weniger als einem Tag eingeladen',
      'has-account': 'Hat schon ein Konto',
      'no-address': 'Keine Mailadresse',
      'no-home': 'Wohnt hier nirgends',
      own: 'Das ist Ihre eigene Adresse',
    },
  },
  fr: {
    title: 'Invitations',
    name: 'Nom',
    building: 'Bâtiment',
    unit: 'Logement',
    outcome: 'Ce qu’il en est',
    outcomes: {
      sent: 'Invitation envoyée',
      lately: 'Invitation envoyée il y a moins d’un jour',
      'has-account': 'A déjà un compte',
      'no-address': 'Pas d’adresse mail',
      'no-home': 'N’a pas de logement ici',
      own: 'C’est votre propre adresse',
    },
  },
  es: {
    title: 'Invitaciones',
    name: 'Nombre',
    building: 'Edificio',
    unit: 'Vivienda',
    outcome: 'Qué ha sido de ello',
    outcomes: {
      sent: 'Invitación enviada',
      lately: 'Invitación enviada hace menos de un día',
      'has-account': 'Ya tiene una cuenta',
      'no-address': 'Sin dirección de correo',
      'no-home': 'No vive aquí',
      own: 'Es su propia dirección',
    },
  },
  it: {
    title: 'Inviti',
    name: 'Nome',
    building: 'Edificio',
    unit: 'Abitazione',
    outcome: 'Che cosa ne è stato',
    outcomes: {
      sent: 'Invito inviato',
      lately: 'Invito inviato meno di un giorno fa',
      'has-account': 'Ha già un account',
      'no-address': 'Nessun indirizzo email',
      'no-home': 'Non abita qui',
      own: 'È il suo indirizzo',
    },
  },
};
