/** The texts of all cells of a workbook that is written, each once. */
import { escapeXml } from '../xmlTree';
import { MAIN } from './names';

/** What looks like an escape of the format, and is meant letter by letter. */
const ESCAPE = /_(?=x[0-9a-f]{4}_)/gi;

export const cellText = (text: string): string => escapeXml(text).replace(ESCAPE, '_x005F_');

export class SharedStrings {
  private readonly places = new Map<string, number>();
  private uses = 0;

  place(text: string): number {
    this.uses += 1;
    const known = this.places.get(text);
    if (known !== undefined) return known;
    this.places.set(text, this.places.size);
    return this.places.size - 1;
  }

  print(): string {
    const items = [...this.places.keys()].map((text) => {
      const space = text === text.trim() && !text.includes('\n') ? '' : ' xml:space="preserve"';
      return `<si><t${space}>${cellText(text)}</t></si>`;
    });
    const counts = `count="${String(this.uses)}" uniqueCount="${String(items.length)}"`;
    return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<sst xmlns="${MAIN}" ${counts}>${items.join('')}</sst>`;
  }
}
