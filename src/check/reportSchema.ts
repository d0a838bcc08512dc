/**
 * The JSON form of a report: a public contract. The same from the pane and the command line; a change that takes
 * something away or gives it another meaning raises `version`.
 */
import { z } from 'zod';
import { REPORTED_KINDS } from '../domain/targetKinds';
import { WORK_PHASES } from '../workbook/describe';
import { DUE_DAYS } from '../workbook/dueDays';

const place = z.object({ sheet: z.string(), address: z.string() });
const verdict = z.enum(['met', 'notMet', 'cannotTell']);
const severity = z.enum(['error', 'warning', 'note']);
const value = z.union([z.string(), z.number()]);

const need = z.object({
  source: z.string().describe('Table or defined name'),
  column: z.string().nullable(),
  code: z.string().optional(),
  rows: z.number().int(),
  reason: z.enum(['blank', 'noRows', 'noFigureForYear', 'emptyDenominator', 'notEntered', 'contradicts']),
  place: place.nullable(),
});

const condition = z.object({
  id: z.string(),
  level: z.number().int(),
  figure: z.string().describe('Id of the figure of the law'),
  n: z.number().nullable(),
  d: z.number().nullable(),
  threshold: z.number().nullable().describe('Percentage points'),
  verdict,
  missing: z.number().int().nullable(),
});

const target = z.object({
  code: z.string(),
  title: z.string(),
  kind: z.enum(REPORTED_KINDS).nullable(),
  target: z.number().nullable().describe('Percentage points, level, or number'),
  strict: z.boolean(),
  tolerance: z.number().nullable(),
  actual: z.number().nullable().describe('In the unit of the target; 1 and 0 for yes and no'),
  numerator: z.number().nullable(),
  denominator: z.number().nullable(),
  unresolved: z.number(),
  bounds: z
    .object({ lowest: z.number(), highest: z.number().nullable() })
    .nullable()
    .describe('What the result can still come to, in the unit of the target'),
  lastYear: z.number().nullable(),
  national: z
    .object({ year: z.union([z.literal(2025), z.literal(2030)]), value: z.number(), scope: z.string() })
    .nullable(),
  verdict,
  certain: z.boolean(),
  missing: z.number().int().nullable(),
  byHamlet: z.array(z.object({ hamlet: z.string(), missing: z.number().int() })),
  conditions: z.array(condition),
  needs: z.array(need),
  assumptions: z.array(z.object({ setting: z.string(), value: z.string(), confirmed: z.boolean() })),
  ruleSet: z.string().nullable(),
});

const finding = z.object({
  ruleId: z.string().regex(/^[a-zA-Z]+\/[a-z0-9-]+$/),
  severity,
  cause: z.string(),
  count: z.number().int().min(1),
  fixable: z.number().int().min(0),
  basis: z.string().nullable(),
  title: z.string(),
  message: z.string().describe('What is wrong at the first place'),
  why: z.string(),
  todo: z.string(),
  first: place.nullable(),
  cells: z.array(place).describe('First cell of every occurrence'),
  occurrences: z.array(
    z.object({ message: z.string(), cells: z.array(place), values: z.record(z.string(), value), fixable: z.boolean() }),
  ),
});

const notEvaluated = z.object({
  ruleId: z.string().describe('"targets" for a target that could not be judged'),
  why: z.enum([
    'missingTable',
    'missingColumn',
    'missingValue',
    'ruleFailed',
    'targetFailed',
    'noFigureForYear',
    'notRead',
    'formulasNotRead',
  ]),
  message: z.string(),
  values: z.record(z.string(), value),
});

const phase = z.enum(WORK_PHASES);

const tasks = z.object({
  phase: phase.describe('What this part of the year is about'),
  sheets: z.array(
    z.object({
      sheet: z.string(),
      title: z.string(),
      phase,
      state: z.enum(['filled', 'half', 'empty']),
      targets: z.number().int().describe('Targets that take figures from it'),
      waiting: z.number().int().describe('Targets that cannot be judged for want of some'),
      blanks: z.array(z.object({ label: z.string(), cells: z.number().int(), place: place.nullable() })),
      late: z.number().int().describe('Rows whose day has passed'),
      place: place.nullable(),
    }),
  ),
  due: z.array(
    z.object({
      id: z.enum(DUE_DAYS.map(({ id }) => id)),
      phase,
      on: z.string(),
      state: z.enum(['done', 'late', 'ahead']),
      days: z.number().int().describe('From the day of the check'),
      place: place.nullable(),
      donePlace: place.nullable().describe('The cell in which the day goes once it is done'),
    }),
  ),
});

export const reportSchema = z.object({
  version: z.literal(1),
  workbook: z.object({
    commune: z.string().nullable(),
    province: z.string().nullable(),
    year: z.number().int().nullable(),
    templateVersion: z.string().nullable(),
  }),
  tasks: tasks.describe('What is to be done'),
  settings: z.array(z.object({ setting: z.string(), value: z.string().nullable(), confirmed: z.boolean() })),
  targets: z.array(target),
  findings: z.array(finding),
  accepted: z.array(finding),
  notEvaluated: z.array(notEvaluated),
  counts: z.object({
    error: z.number().int(),
    warning: z.number().int(),
    note: z.number().int(),
    accepted: z.number().int(),
    cells: z.number().int(),
    rules: z.number().int(),
  }),
});

export type ReportJson = z.infer<typeof reportSchema>;
