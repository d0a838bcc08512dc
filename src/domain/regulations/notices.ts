/**
 * What was announced of a text that nobody found adopted when somebody last looked. It changes no figure: whoever rests on
 * the text that it would replace is warned, until an official confirms which one applies.
 */
import type { Certainty } from './figure';
import { LAST_CHECKED_ON } from './figure';

export interface Notice {
  readonly id: string;
  /** ISO dates: when it was announced, and from when the text was meant to apply. */
  readonly announcedOn: string;
  readonly appliesFrom: string;
  /** How sure we are that this was announced; that it was adopted is not said. */
  readonly certainty: Certainty;
  /** ISO date on which somebody last looked whether it was adopted. */
  readonly checkedOn: string;
  readonly readIn: string;
}

export const notices = {
  /** The draft covers preschool education of children of 5, compulsory education and literacy. */
  successorOfNd20: {
    id: 'notice.successorOfNd20',
    announcedOn: '2026-03-03',
    appliesFrom: '2026-07-01',
    certainty: 'high',
    checkedOn: LAST_CHECKED_ON,
    readIn: 'plo.vn 03/3/2026, dantri.com.vn 04/3/2026 (tin về dự thảo, không phải văn bản)',
  },
} as const satisfies Readonly<Record<string, Notice>>;
