// Colour scales, bars and icons in the words of the grid.
import type { FileRule, ScalePoint } from '../../../workbook/view/sheet-rules';

const POINT_TYPES: Readonly<Record<string, string>> = {
  min: 'value',
  max: 'value',
  num: 'number',
  percent: 'percentage',
  percentile: 'percentile',
};
const ICON_FAMILIES: readonly (readonly [RegExp, string])[] = [
  [/^3(?:Arrows|Triangles)/u, 'arrow'],
  [/^3(?:TrafficLights|Signs|Flags)/u, 'dot'],
  [/^3(?:Symbols|Stars)/u, 'smiley'],
];

/** Null where the grid has nothing like it: four icons and more, points by a formula. */
export function scaleRule(rule: FileRule): unknown {
  if (rule.points.some(({ type }) => POINT_TYPES[type] === undefined)) return null;
  if (rule.type === 'dataBar') return barRule(rule);
  return rule.type === 'iconSet' ? iconRule(rule) : colourRule(rule);
}

function barRule({ colours }: FileRule): unknown {
  const [colour] = colours;
  return colour === undefined || colour === null ? null : { type: 'DataBarRule', color: numberOf(colour) };
}

function colourRule({ points, colours }: FileRule): unknown {
  const steps = points.flatMap((point, index) => {
    const colour = colours[index];
    return colour === undefined || colour === null ? [] : [{ ...threshold(point), color: numberOf(colour) }];
  });
  const [minimum, second, third] = steps;
  if (steps.length !== points.length || steps.length < 2 || steps.length > 3) return null;
  const middle = third === undefined ? {} : { midpoint: second };
  return { type: 'ColorScaleRule', minimum, ...middle, maximum: third ?? second };
}

function iconRule({ points, icons }: FileRule): unknown {
  const family = ICON_FAMILIES.find(([pattern]) => pattern.test(icons?.set ?? ''))?.[1];
  const [, lower, upper] = points;
  if (family === undefined || lower === undefined || upper === undefined || points.length !== 3) return null;
  const [best, worst] = icons?.reversed === true ? ['Bad', 'Good'] : ['Good', 'Bad'];
  return {
    type: 'IconSetRule',
    icons: { upper: family + best, middle: `${family}Neutral`, lower: family + worst },
    lowerInflectionPoint: { ...threshold(lower), operator: lower.isIncluded ? 'ge' : 'gt' },
    upperInflectionPoint: { ...threshold(upper), operator: upper.isIncluded ? 'ge' : 'gt' },
  };
}

function threshold({ type, value }: ScalePoint): { type: string | undefined; value: string } {
  return { type: POINT_TYPES[type], value };
}

function numberOf(colour: string): number {
  return parseInt(colour.slice(1), 16);
}
