/**
 * By what a workbook of ours is known. Apart from the description of the sheets, for the pane asks this at its start,
 * when it need not know the sheets yet.
 */
export const TEMPLATE_ID = 'xhht-ke-hoach';
/** Raised before the template changes once its version has been released (`upgrade/fingerprints/released.json`). */
export const TEMPLATE_VERSION = '1.3';

/** Defined names with the template and its version. They stand on the first sheet. */
export const TEMPLATE_NAME = 'XHHT_MAU';
export const VERSION_NAME = 'XHHT_PHIEN_BAN';

/** Defined name of the cell in which a copy that was sent says so (`sent/sentStamp.ts`). */
export const SENT_NAME = 'XHHT_BAN_GUI';

/** Defined names of Thông tin that say whose plan it is. */
export const OWNER_NAMES = { year: 'TT_NAM', commune: 'TT_XA', communeKind: 'TT_LOAI_XA' } as const;
