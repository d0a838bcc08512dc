import { cell, paragraph, run } from '../../src/documents/documentModel';
import type { Block } from '../../src/documents/documentModel';
import { renderHtml } from '../../src/documents/renderHtml';
import { all, parseXml } from './support/xmlTree';

const html = (...blocks: readonly Block[]): string =>
  renderHtml({ title: '', fileName: '', sections: [{ orientation: 'portrait', blocks }] });
/** The fragment is XML but for the elements without an end. */
const tree = (text: string) => parseXml(text.replace(/<hr([^>]*)>/g, '<hr$1/>'));

test.each([['<script>alert(1)</script>'], ['" onclick="x'], ["' & <b>"], ['</p><img src=x onerror=y>']])(
  '%s is text and nothing else',
  (text) => {
    const written = html(paragraph('body', text), {
      kind: 'table',
      columns: [{ share: 1, align: 'left' }],
      header: [[cell(text)]],
      rows: [[cell(text)]],
    });
    const root = tree(written);
    expect(all(root, 'p').map((each) => each.text)).toEqual([text]);
    expect([...all(root, 'th'), ...all(root, 'td')].map((each) => each.text)).toEqual([text, text]);
    expect(all(root, 'script').length + all(root, 'img').length).toBe(0);
  },
);

test('sizes, weight and slope are written on the elements, for Word to take over', () => {
  const [title] = all(tree(html(paragraph('placeDate', 'Tân Văn'))), 'p');
  expect(title?.attributes['style']).toMatch(/font-size:14pt;.*font-style:italic/);
  expect(html(paragraph('part', 'I. MỤC ĐÍCH'))).toContain('<h2 ');
});

test('runs keep their own weight', () => {
  expect(html(paragraph('body', run('đậm', { bold: true }), ' thường'))).toContain(
    '<span style="font-weight:bold">đậm</span> thường',
  );
});

test('header cells of a table say so', () => {
  const root = tree(
    html({
      kind: 'table',
      columns: [
        { share: 1, align: 'left' },
        { share: 1, align: 'right' },
      ],
      header: [[cell('A', { span: 2 })]],
      rows: [[cell('1'), cell('2')]],
    }),
  );
  expect(all(root, 'th')[0]?.attributes).toMatchObject({ colspan: '2', scope: 'col' });
  expect(all(root, 'td').map(({ attributes }) => /text-align:(\w+)/.exec(attributes['style'] ?? '')?.[1])).toEqual([
    'left',
    'right',
  ]);
});
