import MarkdownIt from 'markdown-it';
import { htmlPage } from '../html/htmlPage';

const STYLE = [
  'table { border-collapse: collapse; width: 100%; } td, th { border: 1px solid #767676; padding: 2px .5em; text-align: left; }',
  'img { max-width: 100%; height: auto; border: 1px solid #d1d1d1; }',
  '@media print { h2:nth-of-type(2) { break-before: page; } }',
];

/** The same text as a page beside the add-in, where the other pages of the documentation are not. */
export function helpPage(markdown: string, language: 'vi' | 'en', title: string): string {
  const alone = markdown.replace(/(?<!!)\[([^\]]*)\]\([\w.-]+\.md\)/g, '$1');
  return htmlPage({ language, title, style: STYLE, body: new MarkdownIt().render(alone).trim() });
}
