/** What the page in the frame says to readers itself; the guide has words of its own. */
export interface Words {
  readonly lang: string;
  readonly dir: 'ltr' | 'rtl';
  /** Where the document may not be shown. */
  readonly refused: string;
  /** Where the script did not run. */
  readonly missing: string;
  readonly openAlone: string;
  readonly forPublisher: string;
}

const en: Words = {
  lang: 'en',
  dir: 'ltr',
  refused: 'This guide can’t be shown here.',
  missing: 'This guide can’t be shown here right now.',
  openAlone: 'Open it in a window of its own',
  forPublisher: 'Details for the publisher',
};

const all: readonly Words[] = [
  en,
  {
    lang: 'de',
    dir: 'ltr',
    refused: 'Dieser Leitfaden kann hier nicht angezeigt werden.',
    missing: 'Dieser Leitfaden kann hier gerade nicht angezeigt werden.',
    openAlone: 'In einem eigenen Fenster öffnen',
    forPublisher: 'Einzelheiten für den Herausgeber',
  },
  {
    lang: 'ar',
    dir: 'rtl',
    refused: 'لا يمكن عرض هذا الدليل هنا.',
    missing: 'لا يمكن عرض هذا الدليل هنا الآن.',
    openAlone: 'فتحه في نافذة مستقلة',
    forPublisher: 'تفاصيل للناشر',
  },
];

/** @param tag of a language, as in `de-AT` */
export const wordsFor = (tag: string): Words => {
  const [language] = tag.toLowerCase().split('-');
  return all.find(({ lang }) => lang === language) ?? en;
};
