import type { PlaceStep } from '../../core/rules/method';
import { signOf } from '../../core/exact/rational';
import { figureOf } from '../cells/figure';

/** `0.5` is points, `2%` a share of the full points. */
export function placeStep(text: string): PlaceStep | undefined {
  const figure = figureOf(text, '分');
  if (figure === undefined || signOf(figure.value) < 0) return undefined;
  return { unit: figure.percent ? 'share' : 'points', value: figure.value };
}
