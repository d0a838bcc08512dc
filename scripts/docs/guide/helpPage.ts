import MarkdownIt from 'markdown-it';

const STYLE = [
  'body { font: 16px/1.5 "Segoe UI", sans-serif; max-width: 46em; margin: 2em auto; padding: 0 1em; }',
  'table { border-collapse: collapse; width: 100%; } td, th { border: 1px solid #767676; padding: 2px .5em; text-align: left; }',
  'img { max-width: 100%; height: auto; border: 1px solid #d1d1d1; }',
  '@media print { h2:nth-of-type(2) { break-before: page; } }',
].join('\n      ');

/** The same text as a page beside the add-in, where the other pages of the documentation are not. */
export function helpPage(markdown: string, language: 'vi' | 'en', title: string): string {
  const alone = markdown.replace(/(?<!!)\[([^\]]*)\]\([\w.-]+\.md\)/g, '$1');
  const body = new MarkdownIt().render(alone).trim();
  return `<!doctype html>
<html lang="${language}">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>${title}</title>
    <style>
      ${STYLE}
    </style>
  </head>
  <body>
${body}
  </body>
</html>
`;
}
