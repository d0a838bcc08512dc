interface HtmlPage {
  readonly language: 'vi' | 'en';
  /** Plain text. */
  readonly title: string;
  /** Rules of the page's own. */
  readonly style: readonly string[];
  readonly body: string;
}

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
export const escaped = (text: string): string => text.replace(/[&<>"]/g, (sign) => ENTITIES[sign] ?? sign);

const BODY = 'body { font: 16px/1.5 "Segoe UI", sans-serif; max-width: 46em; margin: 2em auto; padding: 0 1em; }';

/** A page of its own without scripts, so that it opens from wherever it lies. */
export const htmlPage = ({ language, title, style, body }: HtmlPage): string => `<!doctype html>
<html lang="${language}">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>${escaped(title)}</title>
    <style>
      ${[BODY, ...style].join('\n      ')}
    </style>
  </head>
  <body>
${body}
  </body>
</html>
`;
