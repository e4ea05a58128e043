import type { FindingText } from './finding-text.ts';
import { maybe } from './maybe.ts';

/** Russian texts of the rules for pictures and documents. */
export const assetsRu = {
  'unreadable-image': ({ name, format, fault }) => ({
    message:
      fault === 'damaged'
        ? `картинка «${name}» повреждена: целиком она не читается`
        : fault === 'unknown'
          ? maybe(
              format,
              (word) => `«${name}» — картинка в формате ${word}, а его браузеры не показывают`,
              `«${name}» — не картинка, хотя так назван`,
            )
          : `картинка «${name}» слишком велика: ${fault} точек`,
    fix: 'откройте файл на компьютере или телефоне, сохраните как JPEG и назовите в записи новый файл. Годятся JPEG, PNG, WebP, AVIF и GIF.',
  }),
  'unreadable-document': ({ name, fault, ending, known }) => ({
    message:
      {
        empty: `документ «${name}» пуст`,
        truncated: `документ «${name}» обрывается: конца у файла нет`,
        disguised: `документ «${name}» внутри не то, что обещает окончание «${ending}»`,
      }[fault ?? ''] ??
      maybe(
        ending,
        (kind) => `документы вида «${kind}» не публикуются`,
        `по имени документа «${name}» не видно, что это: в нём нет окончания, такого как .pdf`,
      ),
    fix:
      fault === 'unknown'
        ? `сохраните документ как PDF и укажите этот файл в записи; можно ещё ${known} и картинки.`
        : 'откройте его на своём компьютере, сохраните заново, лучше всего как PDF, и положите на то же место.',
  }),
  'document-without-text': ({ name }) => ({
    message: `в документе «${name}» нет текста, только картинки страниц: его не найдёт поиск и не прочтёт вслух программа`,
    fix: 'напишите в textSummary, о чём этот документ, или распознайте текст и сохраните PDF с ним.',
  }),
} satisfies Record<string, FindingText>;
