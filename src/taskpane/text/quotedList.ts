/** Titles in a sentence: “Thôn”, “Chỉ tiêu”. */
export const quotedList = (titles: readonly string[]): string => titles.map((title) => `“${title}”`).join(', ');
