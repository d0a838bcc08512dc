/** What the styles of cells say that a check needs: names of fonts, and which numbers are dates. */
import { attribute } from '../xml/readXml';
import type { WorkbookPackage } from '../package/workbookPackage';

export interface CellStyles {
  /** Name of the font of a cell's style; '' for the style that cells have when none is given. */
  readonly font: (style: number) => string;
  readonly isDate: (style: number) => boolean;
}

/** Formats that every workbook has (ECMA-376 part 1, 18.8.30), those among them that show a day or a time. */
const BUILT_IN_DATES = [
  14, 15, 16, 17, 18, 19, 20, 21, 22, 27, 28, 29, 30, 31, 32, 33, 34, 35, 36, 45, 46, 47, 50, 51, 52, 53, 54, 55, 56,
  57, 58,
];

/** Letters of days and times, outside what stands in quotes, brackets or behind a back slash. */
const showsDate = (format: string): boolean => {
  let quoted = false;
  for (let place = 0; place < format.length; place += 1) {
    const letter = format[place] ?? '';
    if (letter === '"') quoted = !quoted;
    else if (quoted) continue;
    else if (letter === '\\' || letter === '_' || letter === '*') place += 1;
    else if (letter === '[') {
      const end = format.indexOf(']', place);
      // Hours, minutes and seconds that run on stand in brackets.
      if (/^\[[hms]+$/i.test(format.slice(place, end))) return true;
      if (end > 0) place = end;
    } else if (/[ymdhs]/i.test(letter)) return true;
  }
  return false;
};

interface Format {
  readonly font: number;
  readonly number: number;
}

export const readStyles = ({ package: whole, styles }: WorkbookPackage): CellStyles => {
  const fonts: string[] = [];
  const formats: Format[] = [];
  const dates = new Set(BUILT_IN_DATES);
  const around: string[] = [];
  if (styles !== null) {
    whole.read(styles, {
      open: (name, attributes) => {
        const parent = around.at(-1);
        around.push(name);
        if (name === 'font' && parent === 'fonts') fonts.push('');
        else if (name === 'name' && parent === 'font' && around.at(-3) === 'fonts')
          fonts[fonts.length - 1] = attribute(attributes(), 'val') ?? '';
        else if (name === 'numFmt' && parent === 'numFmts') {
          const own = attributes();
          const id = Number(attribute(own, 'numFmtId'));
          if (showsDate(attribute(own, 'formatCode') ?? '')) dates.add(id);
          else dates.delete(id);
        } else if (name === 'xf' && parent === 'cellXfs') {
          const own = attributes();
          formats.push({
            font: Number(attribute(own, 'fontId') ?? -1),
            number: Number(attribute(own, 'numFmtId') ?? 0),
          });
        }
      },
      close: () => around.pop(),
    });
  }
  return {
    font: (style) => (style === 0 ? '' : (fonts[formats[style]?.font ?? -1] ?? '')),
    isDate: (style) => dates.has(formats[style]?.number ?? 0),
  };
};
