import type { InstalledFont } from './installed-fonts';

const FONT_CHAIN = /(font-family: )([^;}]+)/g;

/** LibreOffice looks at the first font of a chain alone, so that has to be one the machine has. */
export function withFirstInstalled(html: string, fonts: readonly InstalledFont[] | null): string {
  if (fonts === null) return html;
  const installed = new Set(fonts.flatMap(({ families }) => families));
  return html.replace(FONT_CHAIN, (whole, property: string, chain: string) => {
    const first = chain.split(',').find((family) => installed.has(family.trim().replace(/^"|"$/g, '')));
    return first === undefined ? whole : property + first.trim();
  });
}
