import type { Language } from './languages.js';

/** A word of the domain: the one word for it in each language, in the forms that it takes. */
export interface Term {
  /** Its forms in English, by which it is found in texts. */
  en: readonly string[];
  /** Beginnings count as well where they are all that its forms have in common. */
  others: Readonly<Record<Exclude<Language, 'en'>, readonly string[]>>;
}

/** One translation for each word of the domain and each language. */
export const glossary = {
  account: {
    en: ['account', 'accounts'],
    others: {
      ar: ['حساب', 'الحسابات', 'للحسابات', 'حسابات'],
      de: ['Konto', 'Kontos', 'Konten'],
      es: ['cuenta', 'cuentas'],
      fr: ['compte', 'comptes'],
      hi: ['खाता', 'खाते', 'खातों'],
      it: ['account'],
    },
  },
  admin: {
    en: ['admin', 'admins'],
    others: {
      ar: ['مسؤول'],
      de: ['Administrat'],
      es: ['administrador', 'administradores'],
      fr: ['administrateur'],
      hi: ['एडमिन'],
      it: ['amministrator'],
    },
  },
  auditLog: {
    en: ['audit log'],
    others: {
      ar: ['سجل التدقيق'],
      de: ['Protokoll'],
      es: ['registro'],
      fr: ['journal d’audit'],
      hi: ['ऑडिट लॉग'],
      it: ['registro'],
    },
  },
  authenticatorApp: {
    en: ['authenticator app'],
    others: {
      ar: ['تطبيق المصادقة'],
      de: ['Authenticator-App'],
      es: ['aplicación de autenticación'],
      fr: ['application d’authentification'],
      hi: ['ऑथेंटिकेटर ऐप'],
      it: ['app di autenticazione'],
    },
  },
  building: {
    en: ['building', 'buildings'],
    others: {
      ar: ['مبنى', 'المبنى'],
      de: ['Gebäude'],
      es: ['edificio'],
      fr: ['bâtiment'],
      hi: ['इमारत'],
      it: ['edificio'],
    },
  },
  community: {
    en: ['community', 'communities'],
    others: {
      ar: ['مجمع'],
      de: ['Gemeinschaft'],
      es: ['comunidad'],
      fr: ['résidence'],
      hi: ['समुदाय'],
      it: ['comunità'],
    },
  },
  gate: {
    en: ['gate'],
    others: {
      ar: ['بوابة'],
      de: ['Tor'],
      es: ['entrada'],
      fr: ['portail'],
      hi: ['गेट'],
      it: ['ingresso'],
    },
  },
  guard: {
    en: ['guard', 'guards'],
    others: {
      ar: ['حارس', 'حراس'],
      de: ['Wach'],
      es: ['vigilante'],
      fr: ['gardien'],
      hi: ['गार्ड'],
      it: ['guardi'],
    },
  },
  home: {
    en: ['home', 'homes'],
    others: {
      ar: ['منزل', 'منازل'],
      de: ['Wohnung', 'Zuhause'],
      es: ['vivienda'],
      fr: ['logement'],
      hi: ['घर'],
      it: ['abitazion'],
    },
  },
  invitation: {
    en: ['invitation', 'invitations'],
    others: {
      ar: ['دعوة', 'دعوت', 'دعوات'],
      de: ['Einladung'],
      es: ['invitación', 'invitaciones'],
      fr: ['invitation'],
      hi: ['आमंत्रण'],
      it: ['invit'],
    },
  },
  job: {
    en: ['job', 'jobs'],
    others: {
      ar: ['وظيفة', 'عمل'],
      de: ['Tätigkeit'],
      es: ['trabajo'],
      fr: ['fonction'],
      hi: ['काम'],
      it: ['mansion'],
    },
  },
  manager: {
    en: ['manager', 'managers'],
    others: {
      ar: ['مدير'],
      de: ['Verwalt'],
      es: ['gestor'],
      fr: ['gestionnaire'],
      hi: ['मैनेजर'],
      it: ['gestor'],
    },
  },
  notification: {
    en: ['notification', 'notifications'],
    others: {
      ar: ['إشعار'],
      de: ['Mitteilung'],
      es: ['notificaci'],
      fr: ['notification'],
      hi: ['सूचना'],
      it: ['notific'],
    },
  },
  passkey: {
    en: ['passkey', 'passkeys'],
    others: {
      ar: ['مفتاح مرور', 'مفاتيح مرور', 'مفتاح المرور', 'مفاتيح المرور'],
      de: ['Passkey'],
      es: ['llave de acceso', 'llaves de acceso'],
      fr: ['clé d’accès', 'clés d’accès'],
      hi: ['पासकी'],
      it: ['passkey'],
    },
  },
  password: {
    en: ['password'],
    others: {
      ar: ['كلمة مرور', 'كلمة المرور'],
      de: ['Passwort'],
      es: ['contraseña'],
      fr: ['mot de passe'],
      hi: ['पासवर्ड'],
      it: ['password'],
    },
  },
  recoveryCode: {
    en: ['recovery code', 'recovery codes'],
    others: {
      ar: ['رموز استرداد', 'رموز الاسترداد', 'رمز استرداد', 'رمز الاسترداد'],
      de: ['Wiederherstellungscode'],
      es: ['código de recuperación', 'códigos de recuperación'],
      fr: ['code de secours', 'codes de secours'],
      hi: ['रिकवरी कोड'],
      it: ['codice di recupero', 'codici di recupero'],
    },
  },
  resident: {
    en: ['resident', 'residents'],
    others: {
      ar: ['ساكن', 'سكان'],
      de: ['Bewohner'],
      es: ['residente'],
      fr: ['résident'],
      hi: ['निवासी', 'निवासियों'],
      it: ['resident'],
    },
  },
  role: {
    en: ['role', 'roles'],
    others: {
      ar: ['دور', 'أدوار'],
      de: ['Rolle'],
      es: ['rol'],
      fr: ['rôle'],
      hi: ['भूमिका'],
      it: ['ruol'],
    },
  },
  secondFactor: {
    en: ['second factor'],
    others: {
      ar: ['خطوة التحقق الثانية', 'خطوة تحقق ثانية'],
      de: ['zweiter Faktor', 'zweite Faktor', 'zweiten Faktor'],
      es: ['segundo factor'],
      fr: ['second facteur'],
      hi: ['दूसरा चरण'],
      it: ['secondo fattore'],
    },
  },
  session: {
    en: ['session', 'sessions'],
    others: {
      ar: ['جلس'],
      de: ['Sitzung'],
      es: ['sesión', 'sesiones'],
      fr: ['session'],
      hi: ['सत्र'],
      it: ['session'],
    },
  },
  visit: {
    en: ['visit', 'visits'],
    others: {
      ar: ['زيار'],
      de: ['Besuch'],
      es: ['visita'],
      fr: ['visite'],
      hi: ['मुलाक़ात'],
      it: ['visit'],
    },
  },
  visitor: {
    en: ['visitor', 'visitors'],
    others: {
      ar: ['زائر', 'زوار'],
      de: ['Besuch'],
      es: ['visita'],
      fr: ['visiteur'],
      hi: ['आगंतुक'],
      it: ['visitator'],
    },
  },
} as const satisfies Record<string, Term>;

export type GlossaryWord = keyof typeof glossary;

/** Where a text may do without the word, and why. */
export interface Exception {
  key: string;
  words: readonly GlossaryWord[];
  languages: readonly Exclude<Language, 'en'>[];
  because: string;
}

export const exceptions: readonly Exception[] = [
  {
    key: 'many.columns',
    words: ['building', 'job'],
    languages: ['ar', 'de', 'es', 'fr', 'hi', 'it'],
    because: 'they name columns of a file, which are English everywhere',
  },
  ...['many.columns', 'many.noColumns'].map((key): Exception => ({
    key,
    words: ['role'],
    languages: ['ar', 'de', 'fr', 'hi', 'it'],
    because: 'it names a column of a file, which is English everywhere',
  })),
  {
    key: 'nav.home',
    words: ['home'],
    languages: ['ar', 'de', 'es', 'fr', 'it'],
    because: 'it is the first page, and no dwelling',
  },
  {
    key: 'area.base',
    words: ['home'],
    languages: ['es', 'fr', 'it'],
    because: 'people say of their own home that it is theirs, as of no other',
  },
  {
    key: 'nav.desk',
    words: ['gate'],
    languages: ['fr', 'it'],
    because: 'the menu has room for the desk alone',
  },
];
