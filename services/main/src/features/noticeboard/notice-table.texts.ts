import type { Language } from '@gatehouse/texts/languages';

/** What stands in a file of notices beside what people have written. */
export interface NoticeTableTexts {
  name: string;
  publishedAt: string;
  title: string;
  body: string;
  author: string;
  pinnedUntil: string;
  editedAt: string;
  readers: string;
}

export const NOTICE_TABLE_TEXTS: Record<Language, NoticeTableTexts> = {
  en: {
    name: 'Notices',
    publishedAt: 'Put up',
    title: 'What it is about',
    body: 'What it says',
    author: 'Written by',
    pinnedUntil: 'Pinned until',
    editedAt: 'Edited',
    readers: 'Readers',
  },
  hi: {
    name: 'सूचनाएँ',
    publishedAt: 'लगाई गई',
    title: 'विषय',
    body: 'पाठ',
    author: 'किसने लिखी',
    pinnedUntil: 'कब तक पिन',
    editedAt: 'संपादित',
    readers: 'पाठक',
  },
  ar: {
    name: 'الإعلانات',
    publishedAt: 'وقت النشر',
    title: 'الموضوع',
    body: 'النص',
    author: 'الكاتب',
    pinnedUntil: 'مثبت حتى',
    editedAt: 'عُدّل',
    readers: 'القراء',
  },
  de: {
    name: 'Aushänge',
    publishedAt: 'Ausgehängt',
    title: 'Worum es geht',
    body: 'Text',
    author: 'Geschrieben von',
    pinnedUntil: 'Angeheftet bis',
    editedAt: 'Bearbeitet',
    readers: 'Gelesen von',
  },
  fr: {
    name: 'Annonces',
    publishedAt: 'Publiée',
    title: 'Sujet',
    body: 'Texte',
    author: 'Rédigée par',
    pinnedUntil: 'Épinglée jusqu’au',
    editedAt: 'Modifiée',
    readers: 'Lecteurs',
  },
  es: {
    name: 'Avisos',
    publishedAt: 'Publicado',
    title: 'Asunto',
    body: 'Texto',
    author: 'Escrito por',
    pinnedUntil: 'Fijado hasta',
    editedAt: 'Editado',
    readers: 'Lectores',
  },
  it: {
    name: 'Avvisi',
    publishedAt: 'Pubblicato',
    title: 'Oggetto',
    body: 'Testo',
    author: 'Scritto da',
    pinnedUntil: 'Fissato fino al',
    editedAt: 'Modificato',
    readers: 'Lettori',
  },
};
