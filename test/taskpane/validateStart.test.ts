import { optionsOf, problemsOf, startYear, type StartForm } from '../../src/taskpane/views/start/validateStart';

const form = (rest: Partial<StartForm>): StartForm => ({
  year: 2026,
  province: 'Lạng Sơn',
  commune: 'Tân Văn',
  especiallyDifficult: false,
  hamlets: '',
  ...rest,
});

test.each([
  ['', 'empty'],
  ['   ', 'empty'],
  ['123', 'nameHasNoLetters'],
  ['Tân/Văn', 'nameHasSigns'],
  ['=Tân Văn', 'nameHasSigns'],
  ['x'.repeat(60), null],
  ['x'.repeat(61), 'nameTooLong'],
  ['Thị trấn 19-5', null],
  ['Đắk R’Lấp', null],
])('the name "%s": %s', (commune, problem) => expect(problemsOf(form({ commune })).commune).toBe(problem));

test.each([
  ['', null, null],
  [' 12 ', 12, null],
  ['0', 0, 'hamletsWrong'],
  ['300', 300, null],
  ['301', 301, 'hamletsWrong'],
  ['1,5', null, 'hamletsWrong'],
])('"%s" hamlets', (hamlets, count, problem) => {
  expect(problemsOf(form({ hamlets })).hamlets).toBe(problem);
  if (problem === null) expect(optionsOf(form({ hamlets })).hamlets).toBe(count);
});

test.each([
  ['Tân Văn', 'Tân Văn', 'commune'],
  ['xã Tân Văn', 'Tân Văn', 'commune'],
  ['Xã  Tân   Văn ', 'Tân Văn', 'commune'],
  ['phường Tam Thanh', 'Tam Thanh', 'ward'],
  ['Đặc khu Phú Quốc', 'Phú Quốc', 'specialZone'],
  ['Xãm', 'Xãm', 'commune'],
])('"%s" is %s, a %s', (typed, commune, communeKind) => {
  expect(optionsOf(form({ commune: typed }))).toMatchObject({ commune, communeKind });
});

test('letters and marks typed apart become one', () => {
  expect(optionsOf(form({ commune: 'Tân Văn'.normalize('NFD') })).commune).toBe('Tân Văn');
});

test.each([
  ['tỉnh Lạng Sơn', 'Lạng Sơn'],
  ['Thành phố Hà Nội', 'Thành phố Hà Nội'],
  ['Tỉnh', 'Tỉnh'],
])('the province "%s" is %s', (typed, province) =>
  expect(optionsOf(form({ province: typed })).province).toBe(province),
);

test.each([
  [2019, 2021],
  [2021, 2021],
  [2026, 2026],
  [2030, 2030],
  [2031, 2030],
])('in %d the form begins with %d', (today, year) => expect(startYear(new Date(today, 0, 1))).toBe(year));
