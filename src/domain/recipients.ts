/**
 * Superior bodies that a commune sends its figures to. Ids are part of the command line and of copies that were sent.
 * The department is told of literacy, universal education, centres and what people can do; the association of the titles.
 */
export const RECIPIENTS = {
  'so-gddt': { title: { vi: 'Sở Giáo dục và Đào tạo', en: 'Department of Education and Training' } },
  'hoi-khuyen-hoc': { title: { vi: 'Hội Khuyến học tỉnh', en: 'Provincial Association for Promoting Learning' } },
} as const;

export type RecipientId = keyof typeof RECIPIENTS;

export const RECIPIENT_IDS = Object.keys(RECIPIENTS) as readonly RecipientId[];

export const isRecipientId = (text: unknown): text is RecipientId =>
  typeof text === 'string' && Object.hasOwn(RECIPIENTS, text);
