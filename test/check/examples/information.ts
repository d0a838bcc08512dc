import { ASSUMPTIONS } from '../../../src/domain/settings';
import type { FamilyExamples, PlanPart } from './example';

const info = (values: NonNullable<PlanPart['info']>): PlanPart => ({ info: values });
const EVERY_SETTING = Object.keys(ASSUMPTIONS);

const LITERACY_TARGET = { code: 'XMC', title: 'Xóa mù chữ', kind: 'keepLevel', value: 2 } as const;

export const informationExamples: FamilyExamples<'information'> = {
  'information/plan-number': {
    passes: [
      ['numbered', info({ planNumber: '05/KH-UBND' })],
      ['one letter is something', info({ planNumber: '5' })],
    ],
    fails: [
      ['blank', info({}), { cells: ['TT_KH_SO'], what: 'Ô “Số kế hoạch của xã” (B13) còn trống.' }],
      ['emptied', info({ planNumber: '' }), { cells: ['TT_KH_SO'], what: 'Ô “Số kế hoạch của xã” (B13) còn trống.' }],
    ],
  },
  'information/plan-date': {
    passes: [['dated', info({ planDate: '2026-02-05' })]],
    fails: [['blank', info({}), { cells: ['TT_KH_NGAY'], what: 'Ô “Ngày ban hành kế hoạch” (B14) còn trống.' }]],
  },
  'information/plan-date-in-year': {
    passes: [
      ['in the year', info({ year: 2026, planDate: '2026-12-31' })],
      ['at the end of the year before', info({ year: 2026, planDate: '2025-01-01' })],
      ['no day', info({ year: 2026 })],
      ['no year', info({ planDate: '2020-01-01' })],
    ],
    fails: [
      [
        'two years before',
        info({ year: 2026, planDate: '2024-12-31' }),
        { cells: ['TT_KH_NGAY'], what: 'Ngày ban hành 31/12/2024 không thuộc năm 2026 hoặc năm liền trước.' },
      ],
      [
        'the year after',
        info({ year: 2026, planDate: '2027-01-01' }),
        { cells: ['TT_KH_NGAY'], what: 'Ngày ban hành 01/01/2027 không thuộc năm 2026 hoặc năm liền trước.' },
      ],
    ],
  },
  'information/superior-plan-first': {
    passes: [
      ['the same day', info({ planDate: '2026-02-05', superiorPlanDate: '2026-02-05' })],
      ['no day', info({ superiorPlanDate: '2026-02-06' })],
      ['no day of the superior’s', info({ planDate: '2026-02-05' })],
    ],
    fails: [
      [
        'a day later',
        info({ planDate: '2026-02-05', superiorPlanDate: '2026-02-06' }),
        {
          cells: ['TT_KH_CAP_TREN_NGAY'],
          what: 'Kế hoạch cấp trên ngày 06/02/2026, sau ngày ban hành kế hoạch của xã (05/02/2026).',
        },
      ],
    ],
  },
  'information/report-date-in-year': {
    passes: [
      ['in the year', info({ year: 2026, reportDate: '2026-11-24' })],
      ['early in the next', info({ year: 2026, reportDate: '2027-01-05' })],
      ['no day', info({ year: 2026 })],
      ['no year', info({ reportDate: '2020-01-01' })],
    ],
    fails: [
      [
        'the year before',
        info({ year: 2026, reportDate: '2025-11-24' }),
        { cells: ['TT_HAN_BAO_CAO'], what: 'Hạn gửi báo cáo 24/11/2025 không thuộc năm 2026 hoặc năm liền sau.' },
      ],
      [
        'two years after',
        info({ year: 2026, reportDate: '2028-01-01' }),
        { cells: ['TT_HAN_BAO_CAO'], what: 'Hạn gửi báo cáo 01/01/2028 không thuộc năm 2026 hoặc năm liền sau.' },
      ],
    ],
  },
  'information/commune-code': {
    passes: [
      ['five digits', info({ code: '06115' })],
      ['not entered', info({})],
      ['emptied', info({ code: '' })],
    ],
    fails: [
      [
        'a leading zero lost',
        info({ code: '6115' }),
        { cells: ['TT_MA_XA'], what: 'Ô B9 ghi mã xã “6115”, không phải 5 chữ số.' },
      ],
    ],
  },
  'information/code-of-another-commune': {
    passes: [
      ['who has it since the merger', info({ year: 2026, commune: 'Tân Văn', code: '06115' })],
      ['with its kind, and words in brackets', info({ year: 2026, commune: 'xã Tân Văn (mẫu)', code: '06115' })],
      ['who had it before', info({ year: 2024, commune: 'Hồng Thái', code: '06115' })],
      ['a code of which nothing is known', info({ year: 2026, commune: 'Bình Gia', code: '06124' })],
      ['no code', info({ year: 2026, commune: 'Hồng Thái' })],
    ],
    fails: [
      [
        'given to another',
        info({ year: 2026, commune: 'Hồng Thái', code: '06115' }),
        {
          cells: ['TT_MA_XA'],
          what: 'Mã 06115 (B9) không phải mã của Hồng Thái năm 2026. Mã này của: Hồng Thái (… - 30/06/2025), Tân Văn (01/07/2025 - …).',
        },
      ],
      [
        'of nobody any more',
        info({ year: 2026, commune: 'Tân Văn', code: '06121' }),
        {
          cells: ['TT_MA_XA'],
          what: 'Mã 06121 (B9) không phải mã của Tân Văn năm 2026. Mã này của: Tân Văn (… - 30/06/2025).',
        },
      ],
    ],
  },
  'information/no-district-bodies': {
    passes: [
      ['a body of the province', info({ year: 2026, reportTo: 'Sở Giáo dục và Đào tạo' })],
      ['there were districts in 2024', info({ year: 2024, reportTo: 'Phòng Giáo dục và Đào tạo' })],
      ['issued before July 2025', info({ year: 2025, planDate: '2025-02-05', reportTo: 'Phòng GDĐT huyện' })],
    ],
    fails: [
      [
        'the education office of the district',
        info({ year: 2026, reportTo: 'Phòng Giáo dục và Đào tạo' }),
        { cells: ['TT_NOI_NHAN_BAO_CAO'], what: 'Ô “Nơi nhận báo cáo” (B16) ghi “Phòng Giáo dục và Đào tạo”.' },
      ],
      [
        'superior and recognising body of a district',
        info({ year: 2026, superior: 'UBND thị xã Mường Thanh', recognisedBy: 'Hội Khuyến học huyện' }),
        {
          cells: ['TT_CAP_TREN'],
          what: 'Ô “Cơ quan ban hành kế hoạch cấp trên” (B10) ghi “UBND thị xã Mường Thanh”.',
          count: 2,
        },
      ],
    ],
  },
  'information/assumption-unconfirmed': {
    passes: [
      ['all confirmed', info({ confirmed: EVERY_SETTING })],
      [
        'what another rule asks about, with its reason, is not told of twice',
        info({
          year: 2026,
          ruleSet: 'ND20-2014',
          preschoolRuleSet: 'ND20-2014',
          confirmed: EVERY_SETTING.filter((key) => key !== 'ruleSet' && key !== 'preschoolRuleSet'),
        }),
      ],
    ],
    fails: [
      [
        'one not confirmed',
        info({ confirmed: EVERY_SETTING.filter((key) => key !== 'learningCitizenDenominator') }),
        { cells: ['TT_MAU_SO_CDHT'], what: '“Mẫu số của tỷ lệ công dân học tập” (B32) chưa được xác nhận.' },
      ],
      [
        'the rule sets of a year in which nothing was announced',
        info({
          year: 2025,
          ruleSet: 'ND20-2014',
          preschoolRuleSet: 'ND20-2014',
          confirmed: EVERY_SETTING.filter((key) => key !== 'ruleSet' && key !== 'preschoolRuleSet'),
        }),
        { cells: ['TT_BO_QUY_DINH'], what: '“Bộ quy định áp dụng” (B29) chưa được xác nhận.', count: 2 },
      ],
    ],
  },
  'information/denominator-all-residents': {
    passes: [['adults', info({ learningCitizenDenominator: 'adults18' })]],
    fails: [
      [
        'all residents',
        info({ learningCitizenDenominator: 'allResidents' }),
        {
          cells: ['TT_MAU_SO_CDHT'],
          what: 'Tỷ lệ công dân học tập đang chia cho toàn bộ dân số, kể cả trẻ em (B32).',
        },
      ],
    ],
  },
  'information/texts-last-checked': {
    passes: [
      ['the year of the last look', { ...info({ year: 2026, ruleSet: 'ND20-2014' }), targets: [LITERACY_TARGET] }],
      ['no target rests on a figure', info({ year: 2027, ruleSet: 'ND20-2014' })],
      ['no year', { ...info({ ruleSet: 'ND20-2014' }), targets: [LITERACY_TARGET] }],
    ],
    fails: [
      [
        'the year after',
        { ...info({ year: 2027, ruleSet: 'ND20-2014' }), targets: [LITERACY_TARGET] },
        {
          cells: ['TT_NAM'],
          what: 'Kế hoạch năm 2027 tính theo văn bản đối chiếu lần cuối ngày 20/11/2026: Nghị định 20/2014/NĐ-CP.',
        },
      ],
    ],
  },
  'information/rule-set-unchecked': {
    passes: [
      ['2025', info({ year: 2025, ruleSet: 'ND20-2014' })],
      ['confirmed', info({ year: 2026, ruleSet: 'ND20-2014', confirmed: ['ruleSet'] })],
      ['none is chosen', info({ year: 2026 })],
      ['no year', info({ ruleSet: 'ND20-2014' })],
    ],
    fails: [
      [
        '2026',
        info({ year: 2026, ruleSet: 'ND20-2014' }),
        {
          cells: ['TT_BO_QUY_DINH'],
          what: 'Kết quả năm 2026 tính theo Nghị định 20/2014/NĐ-CP; dự thảo nghị định thay thế dự kiến áp dụng từ 01/07/2026.',
        },
      ],
    ],
  },
  'information/bases-not-compared': {
    passes: [
      ['the scheme alone', { paragraphs: [{ section: 'bases', text: 'Căn cứ Quyết định số 1373/QĐ-TTg;' }] }],
      [
        'numbers that hold those of the offered ones',
        {
          paragraphs: [
            { section: 'bases', text: 'Căn cứ Quyết định số 151/2025/QĐ-TTg và Nghị quyết số 171-NQ/TW;' },
            { section: 'bases', text: 'Căn cứ Nghị quyết số 249/2025/QH156;' },
          ],
        },
      ],
    ],
    fails: [
      [
        'two of the offered ones',
        {
          paragraphs: [
            { section: 'bases', text: 'Căn cứ Nghị quyết số 71-NQ/TW;' },
            { section: 'bases', text: 'Căn cứ Nghị quyết số 249/2025/QH15;' },
          ],
        },
        {
          cells: ['paragraphs[0].text', 'paragraphs[1].text'],
          what: 'Trang tính “Nội dung” viện dẫn 71-NQ/TW, 249/2025/QH15; các văn bản này được điền sẵn theo tin công bố, chưa đối chiếu bản gốc.',
        },
      ],
    ],
  },
  'information/preschool-rule-set-asked': {
    passes: [
      ['in the year of the newer decree', info({ year: 2025, preschoolRuleSet: 'ND20-2014' })],
      ['the newer one is chosen', info({ year: 2026, preschoolRuleSet: 'ND277-2025' })],
      ['confirmed', info({ year: 2026, preschoolRuleSet: 'ND20-2014', confirmed: ['preschoolRuleSet'] })],
      ['none is chosen', info({ year: 2026 })],
      ['no year', info({ preschoolRuleSet: 'ND20-2014' })],
    ],
    fails: [
      [
        'the older one in a later year',
        info({ year: 2026, preschoolRuleSet: 'ND20-2014' }),
        {
          cells: ['TT_BO_QUY_DINH_MN'],
          what: 'Phổ cập giáo dục mầm non năm 2026 đang tính theo Nghị định 20/2014/NĐ-CP, trong khi Nghị định 277/2025/NĐ-CP đã có hiệu lực.',
        },
      ],
    ],
  },
};
