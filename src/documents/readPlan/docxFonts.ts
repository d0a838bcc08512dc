/** Which font a run of a Word file is in, where the run leaves that to its style. */

export interface StyleFonts {
  /** The font of a paragraph or run with these styles that names none itself; `null` where the file does not say. */
  readonly of: (runStyle: string | null, paragraphStyle: string | null) => string | null;
}

interface Style {
  readonly font: string | null;
  readonly basedOn: string | null;
}

const fontIn = (xml: string): string | null => /<w:rFonts\s[^>]*?w:ascii="([^"]+)"/.exec(xml)?.[1] ?? null;

/** From `word/styles.xml`; its text only, for no more than names is wanted of it. */
export const styleFonts = (xml: string): StyleFonts => {
  const [head = '', ...parts] = xml.split(/<w:style\s/);
  const styles = new Map<string, Style>();
  let paragraphDefault: string | null = null;
  for (const part of parts) {
    const [tag = ''] = part.split('>', 1);
    const id = /w:styleId="([^"]+)"/.exec(tag)?.[1];
    if (id === undefined) continue;
    styles.set(id, { font: fontIn(part), basedOn: /<w:basedOn\s+w:val="([^"]+)"/.exec(part)?.[1] ?? null });
    if (/w:type="paragraph"/.test(tag) && /w:default="(?:1|true)"/.test(tag)) paragraphDefault = id;
  }
  const own = (id: string | null): string | null => {
    let at = id;
    // As many steps as there are styles: a circle ends.
    for (let step = 0; step <= styles.size && at !== null; step += 1) {
      const style: Style = styles.get(at) ?? { font: null, basedOn: null };
      if (style.font !== null) return style.font;
      at = style.basedOn;
    }
    return null;
  };
  const everywhere = fontIn(head);
  return { of: (runStyle, paragraphStyle) => own(runStyle) ?? own(paragraphStyle ?? paragraphDefault) ?? everywhere };
};
