import { screen } from '@testing-library/react';
import { checkButton, renderPane } from '../support/pane/renderPane';

const tab = (name: RegExp) => screen.getByRole('tab', { name });

test.each([
  ['{ArrowRight}', /^Kiểm tra/],
  ['{ArrowRight}{ArrowRight}', /^Văn bản/],
  ['{ArrowRight}{ArrowRight}{ArrowRight}', /^Khác/],
  ['{ArrowRight}{ArrowRight}{ArrowRight}{ArrowRight}', /^Việc/],
  ['{ArrowLeft}', /^Việc/],
  ['{ArrowLeft}{ArrowLeft}', /^Khác/],
  ['{End}', /^Khác/],
  ['{End}{Home}', /^Việc/],
])('the keys %s lead to %s', async (keys, name) => {
  const { user } = await renderPane();
  await user.keyboard(keys);
  expect(tab(name)).toHaveFocus();
  expect(tab(name)).toHaveAttribute('aria-selected', 'true');
  expect(screen.getByRole('tabpanel')).toHaveAttribute('aria-labelledby', tab(name).id);
});

test('the tabs are one stop of the Tab key', async () => {
  const { user } = await renderPane({ tab: 'tasks' });
  await user.tab();
  expect(tab(/^Việc/)).toHaveFocus();
  await user.tab();
  expect(checkButton()).toHaveFocus();
});

test('the tab of the check says how many entries it has', async () => {
  const { user } = await renderPane();
  expect(tab(/^Kiểm tra/)).toHaveAccessibleName('Kiểm tra');
  await user.click(checkButton());
  expect(tab(/^Kiểm tra/)).toHaveAccessibleName('Kiểm tra, 12 chỗ');
});
