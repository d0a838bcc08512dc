import { act, screen, waitFor } from '@testing-library/react';
import type { Candidate } from '../../src/check/candidates';
import { suppositionOf, linesOf } from '../../src/taskpane/views/targets/candidateItems';
import { FakePort } from '../support/pane/FakePort';
import { checkedPane } from '../support/pane/renderPane';

const person = (row: number, part: Partial<Candidate> = {}): Candidate => ({
  row,
  place: { sheet: 'Công dân', address: `B${String(row + 8)}` },
  name: `Người thứ ${String(row)}`,
  hamlet: 'Nà Pái',
  age: 40,
  why: 'points',
  points: 78,
  ...part,
});

const open = async (people: readonly Candidate[], title = 'Công dân học tập') => {
  const port = new FakePort();
  port.people = people;
  const pane = await checkedPane('Chỉ tiêu', port);
  await pane.user.click(screen.getByRole('button', { name: `Xem chi tiết: ${title}` }));
  await waitFor(() => expect(port.inputsOf('candidates')).toHaveLength(1));
  await act(async () => {
    await Promise.resolve();
  });
  return pane;
};

test('shows who could count, hamlet by hamlet, with the way to the row', async () => {
  const { user, port } = await open([
    person(0),
    person(1, { hamlet: null, why: 'oneIndicator', points: 82 }),
    person(2),
  ]);
  expect(screen.getByRole('heading', { name: 'Ai có thể tính thêm' })).toBeInTheDocument();
  expect(screen.getByText('Nà Pái (2 người)')).toBeInTheDocument();
  expect(screen.getByText('Chưa ghi thôn (1 người)')).toBeInTheDocument();
  expect(screen.getByRole('checkbox', { name: 'Người thứ 1, 82 điểm, thiếu một tiêu chí' })).not.toBeChecked();
  await user.click(screen.getByRole('button', { name: 'Đến dòng Công dân!B10: Người thứ 2' }));
  expect(port.inputsOf('select')).toEqual([{ sheet: 'Công dân', address: 'B10' }]);
});

test('ticking tries it and writes nothing', async () => {
  const { user, port } = await open([person(0), person(1, { hamlet: 'Bản Chúc' })]);
  const result = port.report.targets.find(({ code }) => code === 'CDHT')!;
  port.supposed = { now: result, then: { ...result, actual: 35.5, verdict: 'met', missing: 0 } };
  await user.click(screen.getByRole('checkbox', { name: /^Người thứ 0/ }));
  await user.click(screen.getByRole('checkbox', { name: /^Người thứ 1/ }));
  expect(await screen.findByText('Chọn 2 người. Khi đó: 35,50 / 35 %. Đạt.')).toBeInTheDocument();
  expect(port.inputsOf('suppose')).toEqual([
    { kind: 'people', byHamlet: { 'Nà Pái': 1 } },
    { kind: 'people', byHamlet: { 'Nà Pái': 1, 'Bản Chúc': 1 } },
  ]);
  expect(port.inputsOf('applyFixes')).toEqual([]);
  expect(localStorage).toHaveLength(0);
});

test('where there is nobody nothing is shown', async () => {
  await open([]);
  expect(screen.queryByRole('heading', { name: 'Ai có thể tính thêm' })).not.toBeInTheDocument();
});

test('hamlets with most people come first, people without one last', () => {
  const lines = linesOf([
    person(0, { hamlet: null }),
    person(1, { hamlet: 'A' }),
    person(2, { hamlet: 'B' }),
    person(3, { hamlet: 'B' }),
    person(4, { hamlet: null }),
  ]);
  expect(lines.map((line) => (line.kind === 'hamlet' ? line.hamlet : line.candidate.row))).toEqual([
    'B',
    2,
    3,
    'A',
    1,
    null,
    0,
    4,
  ]);
});

test.each([
  [1, 1],
  [2, 2],
  [null, 2],
] as const)('learners of a target of level %s reach level %s; without an age they are left out', (level, reaches) => {
  const ticked = [person(0, { why: 'classA', age: 30 }), person(1, { why: 'classB', age: null })];
  expect(suppositionOf(ticked, 'illiteratePeople', level)).toEqual({
    kind: 'learners',
    learners: [{ age: 30, literacyClass: 'A', reaches }],
  });
});
