import type { InterfaceLocale } from '../locales.ts';

/** What the JSON Schemas of the data say of what no editor fills in. */
export const dataFileWords: Readonly<Record<InterfaceLocale, DataFileWords>> = {
  ru: {
    address: 'Постоянный адрес, без языка',
    computed: 'Что реестр вычисляет по записям',
    edtf: 'EDTF (ISO 8601-2): уровни 0 и 1 и часть уровня 2',
  },
  en: {
    address: 'For good, in no language',
    computed: 'What the registry reckons from the records',
    edtf: 'EDTF (ISO 8601-2), levels 0 and 1 and some of 2',
  },
};

interface DataFileWords {
  address: string;
  computed: string;
  edtf: string;
}
