import type { Stage } from './stage';

/** One picture of the documentation: looks at the pane side by side, or one at the whole window. */
export interface Picture {
  readonly file: string;
  /** The texts that show it: test/repository/pictures.test.ts holds them to it. */
  readonly used: readonly string[];
  readonly whole?: true;
  /** Of the window, from its left edge. */
  readonly width?: number;
  readonly frames: readonly ((stage: Stage) => Promise<void>)[];
}

/** Lines of the pane with the invented commune. */
const CITIZENS = 11;
const FIRST = 0;

const GUIDES = ['docs/huong-dan.md', 'docs/guide.md'];
const STORE = ['docs/cua-hang.md'];

const PLAN = `II. CHỈ TIÊU
- Tỷ lệ người dân từ 18 tuổi trở lên đạt danh hiệu “Công dân học tập” đạt 35%.
- Duy trì đạt chuẩn xóa mù chữ mức độ 2.
- 50% người trong độ tuổi lao động được trang bị năng lực thông tin.`;

const findings = async (stage: Stage): Promise<void> => {
  await stage.tab('shell.tab.findings');
  await stage.calm();
};

/** In one session, one after the other: each begins where the one before ended. */
export const PICTURES: readonly Picture[] = [
  {
    file: 'tao-bo-bieu-mau.png',
    used: GUIDES,
    frames: [
      async (stage) => {
        await stage.fill('start.province', 'Lạng Sơn');
        await stage.fill('start.commune', 'Tân Văn');
      },
      async (stage) => {
        await stage.press('action.createTemplate');
        await stage.shown('Đã thêm');
        await stage.calm();
      },
    ],
  },
  {
    file: 'o-nhap.png',
    used: GUIDES,
    whole: true,
    width: 1013,
    frames: [
      async (stage) => {
        await stage.sheet('Thôn');
        await stage.select('B7');
      },
    ],
  },
  {
    file: 'viec.png',
    used: ['README.md', ...GUIDES, ...STORE],
    whole: true,
    frames: [
      async (stage) => {
        await stage.openSample();
        await stage.sheet('Thôn');
        await stage.calm();
      },
    ],
  },
  {
    file: 'chi-tieu.png',
    used: GUIDES,
    frames: [
      async (stage) => {
        await stage.press('action.runCheck');
        await stage.tab('shell.tab.targets');
        await stage.calm();
      },
      (stage) => stage.open(CITIZENS),
    ],
  },
  {
    file: 'chi-tieu-trong-so.png',
    used: STORE,
    whole: true,
    frames: [(stage) => stage.sheet('Chỉ tiêu')],
  },
  {
    file: 'kiem-tra.png',
    used: GUIDES,
    frames: [findings, (stage) => stage.open(FIRST)],
  },
  {
    file: 'den-o.png',
    used: STORE,
    whole: true,
    frames: [
      async (stage) => {
        await stage.pressText(/Đến ô/);
        await stage.calm();
      },
    ],
  },
  {
    file: 'soan-van-ban.png',
    used: GUIDES,
    frames: [
      (stage) => stage.tab('shell.tab.documents'),
      async (stage) => {
        await stage.press('documents.make');
        await stage.shownKey('documents.ways');
        await stage.calm();
      },
    ],
  },
  {
    file: 'ban-gui.png',
    used: GUIDES,
    frames: [
      (stage) => stage.tab('shell.tab.more'),
      async (stage) => {
        await stage.press('entry.send');
        await stage.calm();
      },
    ],
  },
  {
    file: 'nam-moi.png',
    used: GUIDES,
    frames: [
      async (stage) => {
        await stage.entry('entry.newYear');
        await stage.calm();
      },
      async (stage) => {
        await stage.press('action.beginYear');
        await stage.calm();
        await stage.pressKind('asked');
      },
    ],
  },
  {
    file: 'nhap-xa.png',
    used: GUIDES,
    frames: [
      async (stage) => {
        await stage.entry('entry.merge');
        await stage.chooseCommunes();
      },
      async (stage) => {
        await stage.nameMerged('xã Tân Văn');
        await stage.calm();
      },
    ],
  },
  {
    file: 'doc-ke-hoach.png',
    used: GUIDES,
    frames: [
      async (stage) => {
        await stage.entry('entry.reader');
        await stage.fill('reader.or', PLAN);
      },
      async (stage) => {
        await stage.press('action.readPlan');
        await stage.calm();
      },
    ],
  },
  {
    file: 'bo-danh-sach.png',
    used: GUIDES,
    frames: [
      async (stage) => {
        await stage.entry('entry.clear');
        await stage.press('clear.look');
        await stage.calm();
      },
    ],
  },
  {
    file: 'tep-ho-tro.png',
    used: GUIDES,
    frames: [
      async (stage) => {
        await stage.entry('entry.support');
        await stage.press('support.make');
        await stage.calm();
      },
    ],
  },
];
