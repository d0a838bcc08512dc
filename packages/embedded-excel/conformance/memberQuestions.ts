/** The probes of the host's members as questions to Excel: does what holds for the host hold there? */
import { MEMBERS } from '../src/members';
import { chartProbes } from '../test/members/chartProbes';
import { eventProbes } from '../test/members/eventProbes';
import { formatProbes } from '../test/members/formatProbes';
import { partProbes } from '../test/members/partProbes';
import { makeScene, type Probes } from '../test/members/probe';
import { rangeProbes } from '../test/members/rangeProbes';
import { sheetProbes } from '../test/members/sheetProbes';
import { tableProbes } from '../test/members/tableProbes';
import { workbookProbes } from '../test/members/workbookProbes';
import type { OpenedWorkbook } from '../testing/openWorkbook';
import type { Behaviour } from './behaviour';

const PROBES: Probes = {
  ...rangeProbes,
  ...formatProbes,
  ...sheetProbes,
  ...tableProbes,
  ...workbookProbes,
  ...eventProbes,
  ...chartProbes,
  ...partProbes,
};

/** Thrown where a probe wants a person's hand or looks into our host, neither of which Excel offers. */
export class NotAskable extends Error {}

/** The part of an opened workbook that Excel has. */
const bookOf = (library: typeof Excel): OpenedWorkbook =>
  ({
    Excel: library,
    get host(): never {
      throw new NotAskable('This probe needs a person, or looks into the host.');
    },
  }) as unknown as OpenedWorkbook;

const pageOf = (member: string): string => {
  const [owner = '', name = ''] = member.toLowerCase().split('.');
  return `learn.microsoft.com/javascript/api/excel/excel.${owner}#excel-excel-${owner}-${name}-member`;
};

export const MEMBER_QUESTIONS: readonly Behaviour[] = MEMBERS.flatMap(([member, state, set]) => {
  const probe = PROBES[member];
  if (state !== 'done' || probe === undefined) return [];
  return {
    id: `members/${member}`,
    asks: `${member} (${set}): does it do what the host's own test says?`,
    source: pageOf(member),
    kinds: { asInTheHost: true },
    host: 'asInTheHost',
    ask: async ({ Excel: library, context }) => {
      await probe(makeScene(bookOf(library), context));
      return true;
    },
  };
});
