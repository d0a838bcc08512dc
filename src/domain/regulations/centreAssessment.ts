/**
 * Point scale by which a learning centre assesses itself. No official point table was found: every figure here is a
 * suggestion that the commune edits in its workbook.
 */
import { figuresOf, LAST_CHECKED_ON } from './figure';

/** Four areas on which the yearly assessment of learning centres looks. */
export const CENTRE_AREAS = ['management', 'activities', 'mobilisation', 'effectiveness'] as const;
export type CentreArea = (typeof CENTRE_AREAS)[number];

/** Least share of the highest possible points, in percentage points. */
export interface CentreThresholds {
  readonly good: number;
  readonly fair: number;
  readonly average: number;
}

const suggestion = figuresOf({
  document: 'Quyết định 09/2008/QĐ-BGDĐT',
  from: 2008,
  to: null,
  checkedOn: LAST_CHECKED_ON,
});

const UNREAD = 'chưa có văn bản, cần đối chiếu hướng dẫn của Sở Giáo dục và Đào tạo';

export const centreAssessment = {
  thresholds: suggestion<CentreThresholds>({
    id: 'centre.thresholds',
    title: 'Mức điểm xếp loại Tốt, Khá, Trung bình của trung tâm học tập cộng đồng',
    article: 'Quy chế không nêu mức điểm',
    certainty: 'low',
    basis: 'assumed',
    readIn: UNREAD,
    value: { good: 80, fair: 65, average: 50 },
  }),
  points: suggestion<Readonly<Record<CentreArea, readonly number[]>>>({
    id: 'centre.points',
    title: 'Điểm tối đa của từng tiêu chí tự đánh giá, tổng 100 điểm',
    article: 'Quy chế không nêu bảng điểm',
    certainty: 'low',
    basis: 'assumed',
    readIn: UNREAD,
    value: { management: [8, 7, 5, 5], activities: [8, 8, 7, 7], mobilisation: [8, 6, 6], effectiveness: [8, 7, 5, 5] },
  }),
} as const;
