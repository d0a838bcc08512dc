import type { RuleText } from '../../ruleText';
import type { unitTexts as source } from '../../vi/check/units';

export const unitTexts = {
  'units/titles-within-members': {
    title: 'More members with the title than members',
    what: '{row}: members with the title ({left}) outnumber the members ({right}).',
    why: 'Those with the title are a part of the members.',
    todo: 'Correct cell {leftCell} or cell {rightCell}.',
  },
  'units/unit-twice': {
    title: 'A unit entered twice',
    what: '{row} (row {line}) is already in row {firstLine}.',
    why: 'A unit entered twice distorts the rate of learning units.',
    todo: 'Delete one of the rows.',
  },
  'units/recognition-lost': {
    title: 'A unit lost its title',
    what: '{row}: recognised last year, not recognised this year.',
    why: 'A lost title bears on the target to keep the rate of learning units.',
    todo: 'Look at {cells|cell|cells} {cells}; if they are right, give the cause in the report.',
  },
  'units/digital-lessons-within-lessons': {
    title: 'More digital lessons than lessons',
    what: '{row}: digital lessons ({left}) outnumber all lessons ({right}).',
    why: 'Digital lessons are a part of all lessons.',
    todo: 'Correct cell {leftCell} or cell {rightCell}.',
  },
  'units/lessons-complete': {
    title: 'Lessons of an institution missing',
    what: '{row}: cell {cell} (“{header}”) is blank while “{otherHeader}” is filled in.',
    why: 'The rate of digital teaching needs both figures.',
    todo: 'Fill in cell {cell}.',
  },
  'units/institution-twice': {
    title: 'An institution entered twice',
    what: '{row} (row {line}) is already in row {firstLine}.',
    why: 'An institution entered twice distorts the rates.',
    todo: 'Delete one of the rows.',
  },
} as const satisfies Readonly<Record<keyof typeof source, RuleText>>;
