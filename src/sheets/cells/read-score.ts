import type { ScoreValue } from '../../core/entries/judgements';
import { formatShort } from '../../core/exact/rational';
import { scoreWords } from '../tables/judgements/judgement-choices';
import { cellFigure, notANumber } from './read-number';
import { comparable } from './clean-text';
import { accepted, acceptedAs, type Cell, type Reading } from './reading';

/**
 * 得分: a number, or one of the words for no score. A percentage is passed on as such: whether it may count is for the
 * criterion's method to say.
 */
export function readScore(cell: Cell): Reading<ScoreValue> {
  const word = typeof cell.value === 'string' ? scoreWords.meanings.get(comparable(cell.value)) : undefined;
  if (word !== undefined) return accepted<ScoreValue>(cell, { kind: word });
  const figure = cellFigure(cell, '分');
  if (figure === undefined) return notANumber(cell);
  const value: ScoreValue = { kind: 'number', ...figure };
  return typeof cell.value === 'string' && !figure.percent
    ? acceptedAs(cell, value, formatShort(figure.value))
    : accepted(cell, value);
}
