import { screen } from '@testing-library/react';
import { FakePort, failure } from '../support/pane/FakePort';
import { checkButton, renderPane } from '../support/pane/renderPane';

test('the support file tells build, Excel, settings and the last faults, and nothing of any cell', async () => {
  const port = new FakePort();
  port.failures.set('check', failure('cellEditing', 'InvalidOperationInCellEditMode'));
  const { user } = await renderPane({ port });
  await user.click(screen.getByRole('tab', { name: 'Chỉ tiêu' }));
  await user.click(checkButton());
  await user.click(screen.getByRole('tab', { name: 'Khác' }));
  await user.click(await screen.findByRole('button', { name: 'Tệp hỗ trợ' }));
  await user.click(await screen.findByRole('button', { name: 'Xem tệp hỗ trợ' }));
  const { value } = await screen.findByRole<HTMLTextAreaElement>('textbox', { name: 'Nội dung tệp' });
  expect(JSON.parse(value)).toMatchObject({
    kind: 'xhht-support',
    excel: { build: '16.0.19127.20000' },
    settings: { language: 'vi', follows: true },
    template: { version: '1', age: 'current' },
    faults: expect.arrayContaining([
      expect.objectContaining({ code: 'cellEditing', reference: 'InvalidOperationInCellEditMode' }),
    ]),
  });
  expect(value).not.toMatch(/Tân Văn|2026"|developer text/);
});
