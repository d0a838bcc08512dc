/** The probes of the host's members as questions to Excel: does what holds for the host hold there? */
import { MEMBERS } from '../src/members';
import { makeScene, type Probes } from '../test/members/probe';
import { PROBES } from '../test/members/probes';
import type { OpenedWorkbook } from '../testing/openWorkbook';
import type { Behaviour } from './behaviour';

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

/** Throws where a member that the host has cannot be asked about. */
export const memberQuestions = (probes: Probes): readonly Behaviour[] =>
  MEMBERS.filter(([, state]) => state === 'done').map(([member, , set]) => {
    const probe = probes[member];
    if (probe === undefined) throw new Error(`${member} has no probe in test/members.`);
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

export const MEMBER_QUESTIONS = memberQuestions(PROBES);
