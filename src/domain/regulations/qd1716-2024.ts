/** Quyết định 1716/QĐ-TTg: learning centres in communes of ethnic minorities and mountains, 2025 to 2030. */
import { figuresOf, LAST_CHECKED_ON } from './figure';
import type { Figure } from './figure';
import type { Milestone, MilestoneScope } from './milestones';

/** The same in every year of the programme; the Vietnamese text was not read, only an English digest of it. */
const yearly = figuresOf({ document: 'Quyết định 1716/QĐ-TTg', checkedOn: LAST_CHECKED_ON, from: 2025, to: 2030 });

const series = (id: string, title: string, atLeast: number, scope: MilestoneScope): readonly [Figure<Milestone>] => [
  yearly<Milestone>({
    id: `qd1716.${id}`,
    title,
    article: 'Mục tiêu cụ thể',
    certainty: 'medium',
    basis: 'assumed',
    readIn: 'ngocentre.org.vn 15/01/2025; vietbao.vn 08/01/2025; chưa đọc bản tiếng Việt',
    value: { atLeast, scope, level: null },
  }),
];

export const qd1716 = {
  literacyPhase1: series(
    'literacyPhase1',
    'Người mù chữ từ 15 đến 60 tuổi được huy động học xóa mù chữ giai đoạn 1 mỗi năm (xã vùng dân tộc thiểu số và miền núi)',
    10.5,
    'people',
  ),
  literacyPhase2: series(
    'literacyPhase2',
    'Người đã học xong giai đoạn 1 được huy động học xóa mù chữ giai đoạn 2 mỗi năm (xã vùng dân tộc thiểu số và miền núi)',
    2,
    'people',
  ),
  libraryAndInternet: series(
    'libraryAndInternet',
    'Trung tâm học tập cộng đồng có thư viện hoặc tủ sách và kết nối internet (xã vùng dân tộc thiểu số và miền núi)',
    90,
    'centres',
  ),
  premisesAndStaff: series(
    'premisesAndStaff',
    'Trung tâm học tập cộng đồng có trụ sở riêng và đủ cán bộ quản lý (xã vùng dân tộc thiểu số và miền núi)',
    100,
    'centres',
  ),
} as const;
