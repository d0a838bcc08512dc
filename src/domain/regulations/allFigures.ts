/** Every figure of the law, for whoever lists or examines them all. */
import { centreAssessment } from './centreAssessment';
import { deadlines } from './deadlines';
import type { Figure } from './figure';
import { government } from './government';
import { workingAgeSeries } from './nd135-2020';
import { nd20 } from './nd20-2014';
import { nd277 } from './nd277-2025';
import { qd1373 } from './qd1373-2021';
import { qd1716 } from './qd1716-2024';
import { qd324 } from './qd324-khvn';
import { qd387 } from './qd387-2022';
import { qd677 } from './qd677-2022';

export const ALL_FIGURES: readonly Figure<unknown>[] = [
  ...Object.values(nd20),
  ...Object.values(nd277),
  ...Object.values(qd1373).flat(),
  ...Object.values(qd677).flat(),
  ...Object.values(qd387).flat(),
  ...Object.values(qd1716).flat(),
  ...Object.values(qd324),
  ...Object.values(deadlines),
  ...Object.values(centreAssessment),
  ...workingAgeSeries,
  ...government,
];

const BY_ID = new Map(ALL_FIGURES.map((figure) => [figure.id, figure]));

export const figureById = (id: string): Figure<unknown> | undefined => BY_ID.get(id);
