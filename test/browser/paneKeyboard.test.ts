/** The main job by keyboard alone: where the focus is after each key, and what a screen reader is told. */
import { openPane, type OpenedPage } from '../support/browser';
import { Keyboard } from './support/keyboard';

let opened: OpenedPage;
let keys: Keyboard;
const start = async (query: string): Promise<void> => {
  opened = await openPane({ query: `?${query}`, context: { reducedMotion: 'reduce' } });
  keys = new Keyboard(opened.page);
  await opened.page.getByRole('button').first().waitFor();
  // Where most of these ways begin; the focus stays at the beginning of the page.
  const targets = opened.page.getByRole('tab', { name: 'Chỉ tiêu' });
  if ((await targets.count()) === 0) return;
  await targets.evaluate((tab: HTMLElement) => tab.click());
  // A view comes in a script of its own: until then there is nothing behind the tabs.
  await opened.page.getByRole('tabpanel').getByRole('heading', { level: 1 }).first().waitFor();
};
afterEach(async () => {
  expect(keys.problems).toEqual([]);
  expect(opened.consoleErrors).toEqual([]);
  await opened.close();
});

/** What the places say that a screen reader listens to. */
const said = (): Promise<string> =>
  opened.page.evaluate(() =>
    [...document.querySelectorAll('[role=status], [role=alert]')].map(({ textContent }) => textContent).join(' '),
  );
const says = async (words: string): Promise<void> => {
  await opened.page
    .waitForFunction(
      (wanted) =>
        [...document.querySelectorAll('[role=status], [role=alert]')].some(({ textContent }) =>
          textContent.includes(wanted),
        ),
      words,
      { timeout: 5000 },
    )
    .catch(async () => {
      throw new Error(`“${words}” was not said, but “${await said()}”.`);
    });
};

const AS_TEXT = /^button "Số ghi dạng chữ/;
const FEMALE = /^button "Số nữ nhiều hơn dân số/;
const GRADUATES = /^button "Số người có trình độ đại học/;
const place = (address: string): RegExp => new RegExp(`^button "Đến ô .*!${address} `);
const CHECK = /^button "Kiểm tra"/;
const FINDINGS = /^tab "Kiểm tra/;
const TARGETS = /^tab "Chỉ tiêu"/;

/** Chooses a tab by an arrow key, and waits for what is in it. */
const turnTo = async (key: string, tab: RegExp, heading: string): Promise<void> => {
  await keys.press(key);
  await keys.arrives(tab);
  await opened.page.getByRole('heading', { level: 1, name: heading }).waitFor();
};

const check = async (): Promise<void> => {
  await keys.reach(CHECK);
  await keys.press('Enter');
  await says('Kiểm tra xong: 9 lỗi, 2 cảnh báo, 1 lưu ý.');
  await keys.arrives(CHECK);
};

/** Opens the entry of numbers written as text, by keyboard, from the button that checks. */
const openAsText = async (): Promise<void> => {
  await check();
  await keys.reach(TARGETS, 'Shift+Tab');
  await turnTo('ArrowRight', FINDINGS, 'Kết quả kiểm tra');
  await keys.reach(AS_TEXT);
  await keys.press('Enter');
};

test('creates the template: a mistake is said where it is, and afterwards the focus is in the new view', async () => {
  await start('state=none');
  await keys.reach(/^button "Tạo bộ biểu mẫu"/);
  await keys.press('Enter');
  await keys.arrives(/^textbox "Tỉnh, thành phố/);
  await says('Nhập tên tỉnh, thành phố.');
  await keys.type('Lạng Sơn');
  await keys.press('Tab');
  await keys.type('Tân Văn');
  await keys.press('Enter');
  await says('Đã thêm 3 trang tính.');
  await keys.arrives(/^tabpanel "Việc"/);
  await check();
});

test('finds, mends and accepts: the focus goes to what took the place of what is gone', async () => {
  await start('findings=12');
  await openAsText();
  await keys.reach(place('H7'));
  await keys.press('ArrowDown');
  await keys.arrives(place('H8'));
  await keys.press('Enter');
  await keys.arrives(place('H8'));
  await keys.press('Tab');
  await keys.arrives(/^button "Sửa ô Công dân học tập!H8…"/);

  await keys.press('Enter');
  await keys.arrives(/^button "Sửa 1 ô"/);
  await keys.press('Escape');
  await keys.arrives(/^button "Sửa ô Công dân học tập!H8…"/);
  await keys.press('Enter');
  await keys.arrives(/^button "Sửa 1 ô"/);
  await keys.press('Enter');
  await says('Đã sửa 1 ô.');
  await says('Kiểm tra xong: 8 lỗi');
  await keys.arrives(/^button "Sửa ô Công dân học tập!H9…"/);

  await keys.reach(/^button "Sửa tất cả \(5\)…"/);
  await keys.press('Enter');
  await keys.arrives(/^button "Sửa 5 ô"/);
  await keys.press('Enter');
  await says('Đã sửa 5 ô.');
  await keys.arrives(GRADUATES);

  await keys.reach(FEMALE, 'Shift+Tab');
  await keys.press('Enter');
  await keys.reach(/^button "Chấp nhận kèm lý do…"/);
  await keys.press('Enter');
  await keys.arrives(/^textbox "Lý do/);
  await keys.press('Escape');
  await keys.arrives(/^button "Chấp nhận kèm lý do…"/);
  await keys.press('Enter');
  await keys.arrives(/^textbox "Lý do/);
  await keys.press('Tab');
  await keys.press('Enter');
  await keys.arrives(/^textbox "Lý do/);
  await says('Nhập lý do');
  await keys.type('Đã đối chiếu sổ hộ khẩu.');
  await keys.press('Tab');
  await keys.press('Enter');
  await says('Đã chấp nhận, kèm lý do.');
  await keys.arrives(GRADUATES);

  await keys.reach(FEMALE);
  await keys.press('Space');
  await keys.reach(/^button "Thôi chấp nhận"/);
  await keys.press('Enter');
  await says('Đã thôi chấp nhận');
  await keys.arrives(/^button "/);
});

test('the last entry leaves the list: the focus stays in the view', async () => {
  await start('findings=1');
  await keys.reach(CHECK);
  await keys.press('Enter');
  await says('Kiểm tra xong: 1 lỗi, 0 cảnh báo, 0 lưu ý.');
  await keys.reach(TARGETS, 'Shift+Tab');
  await turnTo('ArrowRight', FINDINGS, 'Kết quả kiểm tra');
  await keys.reach(FEMALE);
  await keys.press('Enter');
  await keys.reach(/^button "Chấp nhận kèm lý do…"/);
  await keys.press('Enter');
  await keys.arrives(/^textbox "Lý do/);
  await keys.type('Đúng như sổ.');
  await keys.press('Tab');
  await keys.press('Enter');
  await says('Kiểm tra xong: 0 lỗi, 0 cảnh báo, 0 lưu ý.');
  await keys.arrives(FEMALE);
});

test('asks what if, and comes back', async () => {
  await start('people=12');
  await check();
  await keys.reach(/^button "Xem chi tiết: Công dân học tập"/);
  await keys.press('Enter');
  await keys.arrives(/^button "Thu gọn: Công dân học tập"/);
  await opened.page.getByRole('checkbox').first().waitFor();
  await keys.reach(/^checkbox "Hoàng Văn Mẫu 2, 78 điểm, thiếu một tiêu chí"/);
  await keys.press('Space');
  await says('Chọn 1 người. Khi đó: 31,20 / 35 %. Chưa đạt. Còn thiếu 246 người');
  await keys.reach(/^textbox "Thêm bao nhiêu người đạt\?"/);
  await keys.type('247');
  await says('Khi đó: 35,00 %. Đạt.');
  await keys.reach(/^button "Thu gọn: Công dân học tập"/, 'Shift+Tab', 60);
  await keys.press('Enter');
  await keys.arrives(/^button "Xem chi tiết: Công dân học tập"/);
});

test('reads a plan: each step begins where it can be read, and the way back ends where it began', async () => {
  await start('');
  await keys.reach(TARGETS);
  await turnTo('End', /^tab "Khác"/, 'Khác');
  await keys.reach(/^button "Đọc chỉ tiêu từ kế hoạch"/);
  await keys.press('Enter');
  await keys.arrives(/^heading "Đọc chỉ tiêu từ kế hoạch"/);
  await keys.reach(/^textbox "hoặc dán nội dung kế hoạch"/);
  await keys.type('Chỉ tiêu');
  await keys.reach(/^button "Đọc kế hoạch"/);
  await keys.press('Enter');
  await says('Đọc được 5 chỉ tiêu, 2 cần xem lại.');
  await keys.arrives(/^button "Đọc kế hoạch"/);
  await keys.reach(/^button "Đưa 3 chỉ tiêu vào bảng…"/);
  await keys.press('Enter');
  await keys.arrives(/^heading "Xem trước khi ghi vào bảng Chỉ tiêu"/);
  await keys.reach(/^button "Quay lại"/, 'Shift+Tab');
  await keys.press('Enter');
  await keys.arrives(/^button "Quay lại"/);
  await keys.reach(/^button "Đưa 3 chỉ tiêu vào bảng…"/);
  await keys.press('Enter');
  await keys.reach(/^button "Ghi 2 dòng"/);
  await keys.press('Enter');
  await says('Đã sửa 1 dòng trong bảng Chỉ tiêu. Đã thêm 1 dòng vào bảng Chỉ tiêu.');
  await keys.arrives(/^button "Đọc chỉ tiêu từ kế hoạch"/);
});

test('makes a document, and is told that it is there', async () => {
  await start('');
  await keys.reach(TARGETS);
  await keys.press('ArrowRight');
  await turnTo('ArrowRight', /^tab "Văn bản"/, 'Văn bản');
  await keys.reach(/^button "Soạn và xem trước"/);
  await keys.press('Enter');
  await says('Đã soạn xong kế hoạch');
  await keys.arrives(/^button "Soạn và xem trước"/);
});

test('a fault is said; closing it loses no one', async () => {
  await start('state=fault');
  await keys.reach(CHECK);
  await keys.press('Enter');
  await says('Excel đang chờ nhập xong một ô.');
  await keys.arrives(CHECK);
  await keys.reach(/^button "Đóng thông báo"/, 'Shift+Tab');
  await keys.press('Enter');
  await keys.arrives(/^tabpanel "Chỉ tiêu"/);
  await check();
});
