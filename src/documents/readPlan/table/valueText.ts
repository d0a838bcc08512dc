/** A cell's figure with its unit, as a sentence would say it. */
import { scaleOf } from '../../../domain/indicator';
import { INDICATORS } from '../../../domain/indicators';
import { conceptsOf } from '../concepts';
import { fold } from '../folded';

const LEVELLED = /\bpho cap\b|\bpcgd|\bxoa mu chu\b|\bxmc\b/;

/** "35" under "%" is "35%", "≥ 72" is "≥ 72%"; "3" is "mức độ 3" where levels are spoken of; a mark means yes. */
export const valueText = (
  value: string,
  unit: string,
  title: string,
): { readonly text: string; readonly guessed: boolean } => {
  const plain = fold(value).plain.trim();
  const sure = (text: string) => ({ text, guessed: false });
  if (/^(?:x|✓|✔)$/.test(plain)) return sure('đạt');
  if (!/\d$/.test(plain) || plain.includes('%')) return sure(value);
  const words = fold(title).plain;
  const unitWords = fold(unit).plain;
  const isBare = /^[1-3]$/.test(plain);
  if (
    /\bmuc\b|\bcap do\b/.test(unitWords) ||
    (isBare && (unit === '' || unitWords.includes('%')) && LEVELLED.test(words) && !/\bty le\b|\blop\b/.test(words))
  )
    return sure(`mức độ ${value}`);
  if (/%|\bty le\b|\bphan tram\b/.test(unitWords) || (unit === '' && /\bty le\b|%/.test(words)))
    return sure(`${value}%`);
  if (unit !== '') return sure(`${value} ${unit}`);
  // An indicator that is a share, and no unit anywhere: a percentage, but nobody said so.
  const [concept] = conceptsOf(fold(title));
  const isShare = concept !== undefined && concept.code !== null && scaleOf(INDICATORS[concept.code]) === 'percent';
  return isShare ? { text: `${value}%`, guessed: true } : sure(value);
};
