import { xmlText } from './xml-text.ts';

/**
 * Has an element of an XML document stand many times, each time with other texts. A library that makes documents takes
 * as long for a row of a table as for a small page; so it makes one of each kind, with places for its texts.
 * @param xml with an element that has {@link placeFor} texts, for each of `fillings`
 * @param name of the elements, which have no attributes and are not within each other
 * @param fillings for each element, in the order of the document: the texts of each time it stands there
 */
export function repeatElement(xml: string, name: string, fillings: readonly Filling[]): string {
  let at = 0;
  return xml.replaceAll(new RegExp(`<${name}>(?:(?!</${name}>).)*</${name}>`, 'gsu'), (element) => {
    if (!PLACE.test(element)) return element;
    const filling = fillings[at++] ?? [];
    const parts = element.split(PLACE_PARTS);
    return filling
      .map((texts) =>
        parts.map((part, index) => (index % 2 === 0 ? part : xmlText(texts[Number(part)] ?? ''))),
      )
      .map((filled) => filled.join(''))
      .join('');
  });
}

/** Stands in an element for the text with this number. */
export function placeFor(text: number): string {
  return `\uE000${text}\uE000`;
}

const PLACE = /\uE000\d+\uE000/u;
const PLACE_PARTS = /\uE000(\d+)\uE000/u;

/** The texts of an element, for each time that it stands. */
type Filling = readonly (readonly string[])[];
