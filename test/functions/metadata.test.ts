import { z } from 'zod';
import { functionsMetadata } from '../../src/functions/metadata';
import { FUNCTION_IDS } from '../../src/workbook/formula/expr';

const BASE = 'https://example.vn/xhht';
const [vi, en] = [functionsMetadata('vi', BASE), functionsMetadata('en', BASE)];

/** learn.microsoft.com/office/dev/add-ins/excel/custom-functions-json */
const parameter = z.strictObject({
  name: z.string().regex(/^[a-z][a-z0-9_]*$/),
  description: z.string().min(10),
  type: z.enum(['any', 'boolean', 'number', 'string']),
  dimensionality: z.enum(['scalar', 'matrix']),
  optional: z.boolean().optional(),
});
const schema = z.strictObject({
  $schema: z.url(),
  allowErrorForDataTypeAny: z.boolean(),
  allowCustomDataForDataTypeAny: z.boolean(),
  functions: z.array(
    z.strictObject({
      id: z.string().regex(/^[A-Z][A-Z0-9_.]*$/),
      // Three characters at least, and no cell address such as TL15.
      name: z.string().regex(/^(?![A-Z]{1,3}\d+$)[A-Z][A-Z0-9_.]{2,127}$/),
      description: z.string().min(20).max(255),
      helpUrl: z.url({ protocol: /^https$/ }),
      parameters: z.array(parameter).min(1),
      result: z.strictObject({ type: z.literal('any'), dimensionality: z.enum(['scalar', 'matrix']) }),
    }),
  ),
});

test.each([
  ['Vietnamese', vi],
  ['English', en],
])('%s metadata is what Excel reads', (_language, metadata) => {
  expect(schema.safeParse(metadata).error).toBeUndefined();
});

test('ids, parameters, their order and which may be left out are part of users’ files', () => {
  const pinned = vi.functions.map(({ id, parameters, result }) => {
    const shown = parameters.map(({ name, dimensionality, optional }) => {
      const shape = dimensionality === 'matrix' ? `${name}:matrix` : name;
      return optional === true ? `[${shape}]` : shape;
    });
    return `${id}(${shown.join(', ')}) -> ${result.dimensionality}`;
  });
  expect(pinned).toEqual([
    'TYLE(tu_so:matrix, mau_so:matrix) -> matrix',
    'TYLE_BIETCHU(bang_xmc:matrix, nhom_tuoi, muc, [doi_tuong], [quy_uoc]) -> scalar',
    'SO_MUCHU(bang_xmc:matrix, nhom_tuoi, muc, [doi_tuong], [quy_uoc]) -> scalar',
    'MUC_XMC(bang_xmc:matrix, [dbkk], [quy_uoc], [bo_quy_dinh], [nam]) -> scalar',
    'MUC_PCGDMN(bang_phocap:matrix, [dbkk], [bo_quy_dinh], [nam]) -> scalar',
    'MUC_PCGDTH(bang_phocap:matrix, [dbkk], [bo_quy_dinh], [nam]) -> scalar',
    'MUC_PCGDTHCS(bang_phocap:matrix, muc_xmc:matrix, [dbkk], [bo_quy_dinh], [nam]) -> scalar',
    'DIEM_CDHT(bang_diem:matrix) -> matrix',
    'DAT_CDHT(bang_diem:matrix) -> matrix',
    'SO_CDHT(bang_diem:matrix) -> scalar',
    'TYLE_CDHT(so_dat:matrix, mau_so:matrix) -> matrix',
    'TYLE_DVHT(bang_don_vi:matrix) -> scalar',
    'DANHGIA(thuc_hien, chi_tieu, [loai], [nam_truoc], [dung_sai]) -> scalar',
    'CONTHIEU(tu_so:matrix, mau_so:matrix, chi_tieu:matrix) -> matrix',
    'PHANBO(con_thieu, con_lai_theo_thon:matrix) -> matrix',
    'CHITIEU_QG(ma, nam) -> scalar',
    'GPI(ty_le_nu:matrix, ty_le_nam:matrix) -> matrix',
  ]);
});

test('every function is there, under its id in both languages', () => {
  for (const { functions } of [vi, en]) {
    expect(functions.map(({ id }) => id)).toEqual(FUNCTION_IDS);
    expect(functions.map(({ name }) => name)).toEqual(FUNCTION_IDS);
  }
});

test('the languages differ in words only', () => {
  const wordless = ({ functions }: typeof vi) =>
    functions.map(({ id, parameters, result }) => ({
      id,
      result,
      parameters: parameters.map(({ type, dimensionality, optional }) => ({ type, dimensionality, optional })),
    }));
  expect(wordless(en)).toEqual(wordless(vi));
});

test('optional parameters come last, and names are not repeated', () => {
  for (const { parameters } of [...vi.functions, ...en.functions]) {
    const flags = parameters.map(({ optional }) => optional === true);
    expect(flags).toEqual([...flags].sort((a, b) => Number(a) - Number(b)));
    expect(new Set(parameters.map(({ name }) => name)).size).toBe(parameters.length);
  }
});

test('nothing is volatile, streaming or in need of the caller', () => {
  for (const one of vi.functions) expect(one).not.toHaveProperty('options');
});

test('help addresses lead to the page of the language', () => {
  expect(vi.functions[1]?.helpUrl).toBe(`${BASE}/help/functions.html#TYLE_BIETCHU`);
  expect(en.functions[1]?.helpUrl).toBe(`${BASE}/help/functions.en.html#TYLE_BIETCHU`);
});
