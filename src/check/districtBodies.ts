/** Parties and bodies that stopped existing when the districts did, as people write them. */
const OF_DISTRICT = /(?<!\p{L})(?:(?:huyện|quận|thị\s+xã)(?!\p{L})|phòng\s+(?:giáo\s+dục|gd))/iu;

export const namesDistrictBody = (text: string): boolean => OF_DISTRICT.test(text.normalize('NFC'));
