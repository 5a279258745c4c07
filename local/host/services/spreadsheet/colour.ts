import { ServiceException } from '../../calls/service-exception';

/** `RRGGBB` of a colour in CSS notation `#rrggbb`. Named colours, which Google also takes, are refused. */
export function colourOf(css: string): string {
  const found = /^#([0-9a-f]{6})$/iu.exec(css);
  if (!found?.[1]) throw new ServiceException(`Invalid color: ${css}`);
  return found[1].toUpperCase();
}
