/**
 * Writes Vietnamese in the two legacy sets, from charts that are laid out otherwise than the tables
 * under test: TCVN3 in the order of its codes (GNU C library, TCVN5712-1, the part that VSCII-3
 * has), VNI as pairs in the order of Unicode (UniKey, agreeing with xvnkb in all 134).
 */
const tcvn3FromA1 = 'ĂÂÊÔƠƯĐăâêôơưđ......àảãáạ.ằẳẵắ.......ặầẩẫấậè.ẻẽéẹềểễếệìỉ...ĩíịò.ỏõóọồổỗốộờởỡớợù.ủũúụừửữứựỳỷỹýỵ.';

const vniPairs =
  'ÀAØ ÁAÙ ÂAÂ ÃAÕ ÈEØ ÉEÙ ÊEÂ ÌÌ ÍÍ ÒOØ ÓOÙ ÔOÂ ÕOÕ ÙUØ ÚUÙ ÝYÙ àaø áaù âaâ ãaõ èeø éeù êeâ ìì íí òoø óoù ôoâ ' +
  'õoõ ùuø úuù ýyù ĂAÊ ăaê ĐÑ đñ ĨÓ ĩó ŨUÕ ũuõ ƠÔ ơô ƯÖ ưö ẠAÏ ạaï ẢAÛ ảaû ẤAÁ ấaá ẦAÀ ầaà ẨAÅ ẩaå ẪAÃ ẫaã ' +
  'ẬAÄ ậaä ẮAÉ ắaé ẰAÈ ằaè ẲAÚ ẳaú ẴAÜ ẵaü ẶAË ặaë ẸEÏ ẹeï ẺEÛ ẻeû ẼEÕ ẽeõ ẾEÁ ếeá ỀEÀ ềeà ỂEÅ ểeå ỄEÃ ễeã ' +
  'ỆEÄ ệeä ỈÆ ỉæ ỊÒ ịò ỌOÏ ọoï ỎOÛ ỏoû ỐOÁ ốoá ỒOÀ ồoà ỔOÅ ổoå ỖOÃ ỗoã ỘOÄ ộoä ỚÔÙ ớôù ỜÔØ ờôø ỞÔÛ ởôû ỠÔÕ ỡôõ ' +
  'ỢÔÏ ợôï ỤUÏ ụuï ỦUÛ ủuû ỨÖÙ ứöù ỪÖØ ừöø ỬÖÛ ửöû ỮÖÕ ữöõ ỰÖÏ ựöï ỲYØ ỳyø ỴÎ ỵî ỶYÛ ỷyû ỸYÕ ỹyõ';

export const tcvn3Codes: ReadonlyMap<string, string> = new Map(
  [...tcvn3FromA1]
    .map((letter, at): [string, string] => [letter, String.fromCharCode(0xa1 + at)])
    .filter(([letter]) => letter !== '.'),
);

export const vniSpellings: ReadonlyMap<string, string> = new Map(
  vniPairs.split(' ').map((pair): [string, string] => [pair.charAt(0), pair.slice(1)]),
);

/** All 134 letters, 67 small ones among them. */
export const letters = [...vniSpellings.keys()];
export const smallLetters = letters.filter((letter) => letter === letter.toLowerCase());

const spell = (text: string, spelling: (letter: string) => string | undefined): string =>
  [...text.normalize('NFC')].map((one) => spelling(one) ?? one).join('');

/** As typed in an ordinary font: a capital with a tone has no code and becomes the small letter. */
export const toTcvn3 = (text: string): string =>
  spell(text, (one) => tcvn3Codes.get(one) ?? tcvn3Codes.get(one.toLowerCase()));

/** As typed for a capital font: small codes throughout. */
export const toTcvn3Small = (text: string): string => toTcvn3(text.toLowerCase());

/** As some converters write it: the capital without tone, then the small letter. */
export const toTcvn3Pairs = (text: string): string =>
  spell(text, (one) => {
    const own = tcvn3Codes.get(one);
    if (own !== undefined || one === one.toLowerCase()) return own;
    const plain = one
      .normalize('NFD')
      .replace(/[\u0300\u0301\u0303\u0309\u0323]/g, '')
      .normalize('NFC');
    return (tcvn3Codes.get(plain) ?? plain) + (tcvn3Codes.get(one.toLowerCase()) ?? '');
  });

export const toVni = (text: string): string => spell(text, (one) => vniSpellings.get(one));
