/** Facts of a package that the .xlsx library does not hand over. */
import { strFromU8 } from 'fflate';

export interface PackageFacts {
  readonly calculation: 'automatic' | 'manual';
  readonly externalLinks: readonly string[];
}

export const packageFacts = (parts: Readonly<Record<string, Uint8Array>>): PackageFacts => {
  const workbook = strFromU8(parts['xl/workbook.xml'] ?? new Uint8Array());
  const relations = strFromU8(parts['xl/_rels/workbook.xml.rels'] ?? new Uint8Array());
  const links = relations.match(/relationships\/externalLink"/g) ?? [];
  return {
    calculation: /<calcPr[^>]*calcMode="manual"/.test(workbook) ? 'manual' : 'automatic',
    externalLinks: links.map((_, index) => `[${index + 1}]`),
  };
};
